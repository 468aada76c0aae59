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
  readonly kept: string;
}

export const troubles: TroubleTexts = {
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
  kept: "Nothing was saved. What you typed is still here.",
};
