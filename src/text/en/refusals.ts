import type { Refusal } from "../../domain/refusal.ts";
import { formatNumber } from "../number.ts";
import { enFields } from "./words.ts";

/** Why nothing was done: one or two sentences for each refusal, that say what to do about it. */
export type RefusalTexts = {
  readonly [Code in Refusal["code"]]: (refusal: Extract<Refusal, { code: Code }>) => string;
};

export const enRefusals: RefusalTexts = {
  "not-set-up": () => "This file is not set up for Framsteg.",
  "no-settings": () => "The sheet with the settings is missing or damaged.",
  "bad-rules": ({ sentence }) => `The rules in Settings cannot be read: ${sentence}.`,
  "missing-header": ({ sheet, headers }) =>
    headers.length === 1
      ? `In the sheet ${sheet} the column ${quotedList(headers)} is missing. Was it renamed or deleted?`
      : `In the sheet ${sheet} the columns ${quotedList(headers)} are missing. Were they renamed or deleted?`,
  "double-header": ({ sheet, headers }) =>
    `In the sheet ${sheet} more than one column is headed ${quotedList(headers)}. Rename or delete one of them.`,
  busy: () => "Somebody else is saving just now.",
  changed: () => "Somebody else changed the same thing meanwhile.",
  gone: ({ title }) => enTroubles.gone(title),
  "more-below": ({ titles }) => `More has been added below it: ${titles.join(", ")}.`,
  merged: ({ range }) => `The cells ${range} are merged. Unmerge them in the sheet, then try again.`,
  linked: ({ title, field }) =>
    `${enFields[field]} of “${title}” comes from a formula in the sheet. Change the formula, or what it refers to.`,
  "too-long": ({ field, limit }) =>
    `${enFields[field]}: the text is too long, at most ${formatNumber(limit, "en")} characters.`,
  feeds: ({ title }) =>
    `“${title}” takes its actual value from this KPI. Take the tick “Feeds” away first, then delete it.`,
  circle: () => "An objective cannot lie below itself. Choose another parent objective.",
  "no-title": () => "A title is missing.",
  "undo-changed": ({ titles }) =>
    `It can no longer be undone: somebody has changed ${quotedList(titles)} since.`,
  "nothing-to-undo": () => "There is nothing to undo.",
  "not-yet": () => "Choose a day that is not in the future.",
  "bad-request": () =>
    "The panel and the sheet did not understand each other. Close the panel and open it again.",
  failed: () => "Google Sheets could not do it.",
};

function quotedList(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(", ");
}

/** What the panel says beside a refusal, and of its own way to the sheet. */
export interface TroubleTexts {
  readonly gone: (title: string) => string;
  readonly unreachable: string;
  readonly accounts: string;
  readonly unreadable: string;
  readonly detail: (detail: string) => string;
  /** The buttons that mend. */
  readonly repair: string;
  readonly again: string;
  readonly saveAsNew: string;
  readonly dismiss: string;
  /** What is said of a form whose saving failed. */
  readonly nothingSaved: string;
}

export const enTroubles: TroubleTexts = {
  gone: (title) => (title ? `“${title}” is no longer in the sheet.` : "This is no longer in the sheet."),
  unreachable: "No answer from Google Sheets. Are you online?",
  accounts:
    "No answer from Google Sheets. If you are signed in with several Google accounts, open the file in a window with only one of them, such as a private window. Otherwise check that you are online.",
  unreadable: "The answer from the sheet could not be read. Close the panel and open it again.",
  detail: (detail) => `Google’s words: ${detail}`,
  repair: "Put it back",
  again: "Try again",
  saveAsNew: "Save as new",
  dismiss: "Close the message",
  nothingSaved: "Nothing was saved. What you typed is still here.",
};
