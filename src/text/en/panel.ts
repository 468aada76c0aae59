import type { RowType } from "../../domain/row-type.ts";

/** The words of the panel's list and of what is common to all its views. */
export interface PanelTexts {
  readonly loading: string;
  readonly goals: string;
  readonly newObjective: string;
  readonly search: string;
  readonly everyOwner: string;
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
  readonly close: string;
  readonly back: string;
  readonly backToForm: string;
  readonly help: string;
  readonly language: string;
  readonly saving: string;
  readonly working: string;
  readonly empty: { readonly title: string; readonly text: string };
  readonly notSetUp: { readonly title: string; readonly text: string };
  readonly setUp: string;
  readonly insertExample: string;
  readonly loose: {
    readonly title: string;
    readonly text: string;
    readonly row: (type: RowType) => string;
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
    readonly rules: string;
    readonly language: string;
  };
}

const lacks: Readonly<Record<RowType, string>> = {
  objective: "This objective has lost its place.",
  "key-result": "This key result belongs to no objective.",
  initiative: "This initiative belongs to no objective or key result.",
  action: "This action item belongs to no initiative.",
};

export const panel: PanelTexts = {
  loading: "Loading goals…",
  goals: "Objectives",
  newObjective: "New objective",
  search: "Search objectives",
  everyOwner: "All owners",
  noneFound: "No objective matches. Change the search or the owner.",
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
  close: "Close",
  back: "Back to objectives",
  backToForm: "Back to the form",
  help: "Help",
  language: "Language",
  saving: "Saving…",
  working: "Working…",
  empty: {
    title: "No objectives yet",
    text: "Begin with two to four objectives for the period, each with three to five key results. Or look at a finished example first.",
  },
  notSetUp: {
    title: "Welcome to Framsteg",
    text: "This file has no goals yet. Setting up adds the sheets OKR and Settings; your own sheets stay as they are.",
  },
  setUp: "Set up workbook",
  insertExample: "Insert example",
  loose: {
    title: "Rows without a place",
    text: "These rows stand in the sheet but hang under nothing. Write the ID of the row above in their Parent column, or delete them.",
    row: (type) => lacks[type],
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
    rules: "The rules are applied.",
    language: "The panel now speaks English.",
  },
};
