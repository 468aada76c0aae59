/** The most that a cell holds (platform.md 3.8). */
export const CELL_LIMIT = 50_000;

/** Words that Sheets reads as part of a date, a time, an amount or a truth value. */
const READABLE =
  /jan(uari|uary)?|feb(ruari|ruary)?|mar(s|ch)?|apr(il)?|maj|may|june?i?|july?i?|aug(usti?)?|sept?(ember)?|o[kc]t(ober)?|nov(ember)?|de[cs](ember)?|am|pm|e|kr|sek|usd|eur|gbp|true|false|sant|falskt/g;

/**
 * Text as it is to be written, so that it stays the text that it is: a leading apostrophe keeps a formula from running
 * and "10/12" from becoming a date (platform.md 3.1 and 3.9). The apostrophe is no part of the cell's value.
 */
export function safeText(text: string): string {
  return isSafe(text) ? text : `'${text}`;
}

/** The text that a cell holds after this was written. The inverse of {@link safeText}. */
export function heldText(written: unknown): string {
  return String(written ?? "").replace(/^'/, "");
}

function isSafe(text: string): boolean {
  if (text === "") return true;
  if (/^[\s=+\-@']/.test(text)) return false;
  return /\p{L}/u.test(text.toLowerCase().replace(READABLE, ""));
}
