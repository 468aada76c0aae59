/** The words of what is needed now and then: undo, looking back, linked values. */
export interface ToolTexts {
  readonly title: string;
  readonly undo: string;
  readonly undone: {
    readonly save: (title: string) => string;
    readonly delete: (title: string) => string;
    readonly tick: (title: string) => string;
    readonly "check-in": (title: string) => string;
    readonly correct: (title: string) => string;
    readonly example: (title: string) => string;
    readonly "save-kpi": (title: string) => string;
    readonly "delete-kpi": (title: string) => string;
  };
  /** The first of several, and how many more there are. */
  readonly andMore: (title: string, count: number) => string;
  readonly build: string;
  readonly buildText: string;
  readonly step: (step: number, of: number, doing: string) => string;
  readonly asOf: string;
  readonly asOfText: string;
  readonly show: string;
  readonly daily: string;
  readonly dailyText: string;
}

export const tools: ToolTexts = {
  title: "More",
  undo: "Undo",
  undone: {
    save: (title) => `Undo: saved ${title}`,
    delete: (title) => `Undo: deleted ${title}`,
    tick: (title) => `Undo: ticked ${title}`,
    "check-in": (title) => `Undo: checked in ${title}`,
    correct: (title) => `Undo: corrected ${title}`,
    example: (title) => `Undo: inserted the example with ${title}`,
    "save-kpi": (title) => `Undo: saved KPI ${title}`,
    "delete-kpi": (title) => `Undo: deleted KPI ${title}`,
  },
  andMore: (title, count) => (count === 0 ? `“${title}”` : `“${title}” and ${count} more`),
  build: "Build dashboard",
  buildText: "One page for leaders: it follows the workbook by itself, and prints.",
  step: (step, of, doing) => `Step ${step} of ${of}${doing && `: ${doing}`}`,
  asOf: "As of a date",
  asOfText: "A sheet of its own shows what was known on that day.",
  show: "Show",
  daily: "Look after linked values daily",
  dailyText: "A formula whose value has changed is checked in by itself.",
};
