/** The words of how objectives hang together, and of what a change does to those above it. */
export interface AlignmentTexts {
  /** How the list is grouped. */
  readonly grouping: string;
  readonly groupings: { readonly tree: string; readonly area: string };
  readonly below: (count: number) => string;
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

export const alignment: AlignmentTexts = {
  grouping: "Group objectives",
  groupings: { tree: "Tree", area: "By area" },
  below: (count) => (count === 1 ? "1 objective below" : `${count} objectives below`),
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
