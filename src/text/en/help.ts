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

export const help: HelpTexts = {
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
