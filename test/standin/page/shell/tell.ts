import type { Words } from "../words.ts";
import { ask } from "./dialog.ts";

/** Tells that a script failed. */
export function tellError(words: Words, error: unknown): Promise<unknown> {
  return tell(words, words.error, error);
}

/** Tells that the sheet did not take what was typed, as Google does for a rule of data validation. */
export function tellProblem(words: Words, error: unknown): Promise<unknown> {
  return tell(words, words.problem, error);
}

function tell(words: Words, title: string, error: unknown): Promise<unknown> {
  const message = error instanceof Error ? error.message : String(error);
  return ask({ title, message, choices: [{ label: words.ok, value: true, primary: true }], closed: true });
}
