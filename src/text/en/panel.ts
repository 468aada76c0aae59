import type { RowType } from "../../domain/goal.ts";

/** The words of how objectives hang together, and of what a change does to those above it. */
export interface AlignmentTexts {
  /** How the list is grouped. */
  readonly grouping: string;
  readonly groupings: { readonly tree: string; readonly area: string };
  readonly objectivesBelow: (count: number) => string;
  /** Goes on where `below` ends, for those who do not see what it is below. */
  readonly belowOf: (title: string) => string;
  readonly add: string;
  readonly addTo: (title: string) => string;
  readonly noArea: string;
  readonly objectives: (count: number) => string;
  readonly kpis: string;
  /** Of the objectives at the top of an area. */
  readonly mean: (share: string) => string;
  readonly circle: string;
  readonly effects: {
    readonly title: string;
    readonly unread: string;
    readonly brandNew: string;
  };
}

export const enAlignment: AlignmentTexts = {
  grouping: "Group objectives",
  groupings: { tree: "Tree", area: "By area" },
  objectivesBelow: (count) => (count === 1 ? "1 objective below" : `${count} objectives below`),
  belowOf: (title) => title,
  add: "Objective below",
  addTo: (title) => `Objective below ${title}`,
  noArea: "Without area",
  objectives: (count) => (count === 1 ? "1 objective" : `${count} objectives`),
  kpis: "KPIs",
  mean: (share) => `mean ${share}`,
  circle: "It hangs below this objective itself. Choose another one, or none.",
  effects: {
    title: "What this changes",
    unread: "Shown as soon as every value can be read.",
    brandNew: "new",
  },
};

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

export const enTools: ToolTexts = {
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

/** What the panel asks before something is lost. */
export interface QuestionTexts {
  readonly deletion: {
    readonly title: (title: string) => string;
    readonly alone: string;
    readonly goesWith: (list: string) => string;
    /** One and many of each type. */
    readonly counted: Readonly<Record<RowType, readonly [one: string, many: string]>>;
    readonly staying: (count: number) => string;
    readonly moreBelow: (titles: readonly string[]) => string;
    /** Said of a row of the form, which is deleted only when the form is saved. */
    readonly onSaving: string;
  };
  readonly leaving: {
    readonly title: string;
    readonly text: string;
    readonly confirm: string;
    readonly stay: string;
  };
}

export const enQuestions: QuestionTexts = {
  deletion: {
    title: (title) => `Delete “${title}”?`,
    alone: "Nothing else is deleted with it.",
    goesWith: (list) => `This also deletes ${list}.`,
    counted: {
      objective: ["objective", "objectives"],
      "key-result": ["key result", "key results"],
      initiative: ["initiative", "initiatives"],
      action: ["action item", "action items"],
    },
    staying: (count) => `Objectives below it stay, without a parent: ${count}.`,
    moreBelow: (titles) => `Added in the sheet meanwhile: ${titles.join(", ")}.`,
    onSaving: "It goes when you save.",
  },
  leaving: {
    title: "Discard your changes?",
    text: "What you have typed has not been saved.",
    confirm: "Discard",
    stay: "Keep editing",
  },
};

/** The words of the help view. */
export interface HelpTexts {
  readonly title: string;
  readonly how: string;
  readonly steps: readonly string[];
  readonly statuses: string;
  readonly statusesText: string;
  readonly functions: string;
  readonly functionsText: string;
  /** The functions for one's own cells, and what each gives. */
  readonly list: readonly (readonly [name: string, gives: string])[];
  readonly trouble: string;
  readonly troubles: readonly string[];
}

export const enHelp: HelpTexts = {
  title: "Help",
  how: "How it works",
  steps: [
    "Write an objective: where you want to be, in words.",
    "Add three to five key results: numbers that show that you are getting there.",
    "Hang objectives under each other where they help: the company's, the team's, your own. Progress adds up.",
    "Add initiatives and action items: what you will do. Tick what is done.",
    "Check in once a week, here or straight in the sheet. Progress and status follow by themselves.",
  ],
  statuses: "Statuses",
  statusesText:
    "A status compares progress with what is expected today: the dark mark on a bar. Words, limits and colours can be changed in the sheet Settings.",
  functions: "Functions for your own cells",
  functionsText: "Type = and the name in a cell, and Sheets shows what belongs in the brackets.",
  list: [
    ["OKR_DIFFERENCE", "target − actual"],
    ["OKR_PROGRESS", "progress, 0 to 1"],
    ["OKR_EXPECTED", "expected progress, 0 to 1"],
    ["OKR_STATUS", "the status"],
    ["OKR_ROLLUP", "the weighted mean"],
    ["OKR_FORECAST", "where the values lead"],
    ["OKR_TRACK", "all of it for a whole table"],
  ],
  trouble: "If something does not work",
  troubles: [
    "A function is unknown: open Extensions → Framsteg once in each file.",
    "The panel gets no answer: open the file where you are signed in with one Google account only.",
  ],
};
