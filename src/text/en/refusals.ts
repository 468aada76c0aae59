/** Why the sheet did nothing: one or two sentences that say what to do about it. */
export interface RefusalTexts {
  readonly notSetUp: string;
  readonly noSettings: string;
  readonly badRules: (problem: string) => string;
  readonly missingHeader: (sheet: string, headers: readonly string[]) => string;
  readonly doubleHeader: (sheet: string, headers: readonly string[]) => string;
  readonly busy: string;
  readonly changed: string;
  readonly moreBelow: (titles: readonly string[]) => string;
  readonly merged: (range: string) => string;
  readonly linked: (title: string, field: string) => string;
  readonly tooLong: (field: string, limit: string) => string;
  readonly feeds: (title: string) => string;
  readonly circle: string;
  readonly noTitle: string;
  readonly undoChanged: (titles: readonly string[]) => string;
  readonly nothingToUndo: string;
  readonly notYet: string;
  readonly badRequest: string;
  readonly failed: string;
}

function listed(headers: readonly string[]): string {
  return headers.map((header) => `“${header}”`).join(", ");
}

export const refusals: RefusalTexts = {
  notSetUp: "This file is not set up for Framsteg.",
  noSettings: "The sheet with the settings is missing or damaged.",
  badRules: (problem) => `The rules in Settings cannot be read: ${problem}.`,
  missingHeader: (sheet, headers) =>
    headers.length === 1
      ? `In the sheet ${sheet} the column ${listed(headers)} is missing. Was it renamed or deleted?`
      : `In the sheet ${sheet} the columns ${listed(headers)} are missing. Were they renamed or deleted?`,
  doubleHeader: (sheet, headers) =>
    `In the sheet ${sheet} more than one column is headed ${listed(headers)}. Rename or delete one of them.`,
  busy: "Somebody else is saving just now.",
  changed: "Somebody else changed the same thing meanwhile.",
  moreBelow: (titles) => `More has been added below it: ${titles.join(", ")}.`,
  merged: (range) => `The cells ${range} are merged. Unmerge them in the sheet, then try again.`,
  linked: (title, field) =>
    `${field} of “${title}” comes from a formula in the sheet. Change the formula, or what it refers to.`,
  tooLong: (field, limit) => `${field}: the text is too long, at most ${limit} characters.`,
  feeds: (title) =>
    `“${title}” takes its actual value from this KPI. Take the tick “Feeds” away first, then delete it.`,
  circle: "An objective cannot lie below itself. Choose another parent objective.",
  noTitle: "A title is missing.",
  undoChanged: (titles) =>
    `It can no longer be undone: somebody has changed ${titles.map((title) => `“${title}”`).join(", ")} since.`,
  nothingToUndo: "There is nothing to undo.",
  notYet: "Choose a day that is not in the future.",
  badRequest: "The panel and the sheet did not understand each other. Close the panel and open it again.",
  failed: "Google Sheets could not do it.",
};
