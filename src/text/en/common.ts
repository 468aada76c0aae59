/** The words of the panel's list and of what is common to all its views. */
export interface CommonTexts {
  readonly loading: string;
  readonly goals: string;
  readonly newObjective: string;
  readonly search: string;
  readonly noneFound: string;
  readonly partOf: (title: string) => string;
  readonly keyResults: string;
  readonly initiatives: string;
  readonly expected: (share: string) => string;
  readonly now: (value: string) => string;
  readonly noValue: string;
  readonly difference: (value: string) => string;
  readonly ticked: (done: number, all: number) => string;
  readonly reached: string;
  readonly notReached: string;
  readonly edit: string;
  readonly remove: string;
  readonly editOf: (title: string) => string;
  readonly removeOf: (title: string) => string;
  readonly untitled: string;
  readonly cancel: string;
  readonly back: string;
  readonly backToForm: string;
  readonly help: string;
  readonly language: string;
  readonly saving: string;
  readonly working: string;
  readonly slow: string;
  readonly empty: { readonly title: string; readonly text: string };
  readonly notSetUp: { readonly title: string; readonly text: string };
  readonly setUp: string;
  readonly insertExample: string;
  readonly loose: {
    readonly title: string;
    readonly text: string;
    readonly noParent: string;
    readonly parentGone: (parent: string) => string;
  };
  readonly done: {
    readonly saved: (title: string) => string;
    readonly deleted: (title: string) => string;
    readonly ticked: (title: string) => string;
    readonly unticked: (title: string) => string;
    readonly setUp: string;
    readonly example: string;
    readonly repaired: string;
    readonly language: string;
    readonly checkedIn: (count: number) => string;
    readonly corrected: (title: string) => string;
    readonly undone: (title: string) => string;
    readonly asOf: (day: string) => string;
    readonly dailyOn: string;
    readonly dailyOff: string;
    readonly dashboard: string;
    readonly noDashboard: string;
  };
}

export const enCommon: CommonTexts = {
  loading: "Loading goals…",
  goals: "Objectives",
  newObjective: "New objective",
  search: "Search title or owner",
  noneFound: "No objective matches.",
  partOf: (title) => `Part of: ${title}`,
  keyResults: "Key results",
  initiatives: "Initiatives",
  expected: (share) => `expected ${share}`,
  now: (value) => `now ${value}`,
  noValue: "no value yet",
  difference: (value) => `difference ${value}`,
  ticked: (done, all) => `${done} of ${all} done`,
  reached: "Reached",
  notReached: "Not reached yet",
  edit: "Edit",
  remove: "Delete",
  editOf: (title) => `Edit ${title}`,
  removeOf: (title) => `Delete ${title}`,
  untitled: "Without title",
  cancel: "Cancel",
  back: "Back to objectives",
  backToForm: "Back to the form",
  help: "Help",
  language: "Language",
  saving: "Saving…",
  working: "Working…",
  slow: "Still waiting. Somebody else may be saving.",
  empty: {
    title: "No objectives yet",
    text: "Begin with two to four objectives, each with three to five key results. Or look at an example first.",
  },
  notSetUp: {
    title: "Welcome to Framsteg",
    text: "Setting up adds the sheets OKR and Settings; your own sheets stay as they are.",
  },
  setUp: "Set up workbook",
  insertExample: "Insert example",
  loose: {
    title: "Rows without a place",
    text: "Write the ID of the row above in their Parent column, or delete them.",
    noParent: "It has no parent.",
    parentGone: (parent) => `Its parent ${parent} does not exist.`,
  },
  done: {
    saved: (title) => `Saved: ${title}`,
    deleted: (title) => `Deleted: ${title}`,
    ticked: (title) => `Done: ${title}`,
    unticked: (title) => `Not done: ${title}`,
    setUp: "The workbook is ready.",
    example: "The example is in the sheet.",
    repaired: "The sheet is in order again.",
    language: "The panel now speaks English.",
    checkedIn: (count) => (count === 1 ? "1 check-in saved" : `${count} check-ins saved`),
    corrected: (title) => `Corrected: ${title}`,
    undone: (title) => `Undone: ${title}`,
    asOf: (day) => `A sheet of its own shows what was known on ${day}.`,
    dailyOn: "Linked values are looked after daily.",
    dailyOff: "Linked values are no longer looked after.",
    dashboard: "The dashboard is ready, in a sheet of its own.",
    noDashboard: "The dashboard was not finished.",
  },
};
