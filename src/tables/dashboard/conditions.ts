import type { RowType } from "../../domain/goal.ts";
import { LANGUAGES, type Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { quoted } from "./references.ts";

/** Conditions on whole columns, as formulas; those that are met are 1. */

/** Whether a row is of a type, whichever language its word is of, or by its code. */
export function isType(type: RowType, column: string): string {
  const spoken = LANGUAGES.map((language) => texts(language).words.types[type]);
  const words = spoken.some((word) => word.toLowerCase() === type) ? spoken : [...spoken, type];
  return `(${words.map((word) => `(${column}=${quoted(word)})`).join("+")})`;
}

/** Whether a filter lets a value through: an empty one does, and one that says "All". */
export function passes(filter: string, value: string): string {
  const all = LANGUAGES.map((language) => `(${filter}=${quoted(texts(language).dashboard.all)})`).join("+");
  return `((${all}+(${filter}="")+(${value}=${filter}))>0)`;
}

/** Whether a reason tells that a row has waited too long for its check-in, in whichever language. */
export function isStale(reason: string): string {
  const found = LANGUAGES.map((language) => `ISNUMBER(SEARCH(${quoted(staleWords(language))}; ${reason}))`);
  return `((${found.join("+")})>0)`;
}

/** The words before the number of days. */
function staleWords(language: Language): string {
  return texts(language).reasons.stale(2, "").split(" 2")[0] ?? "";
}

/** A date as yyyy-mm-dd; TEXT would depend on the file's locale. */
export function dayText(date: string): string {
  return `YEAR(${date})&"-"&RIGHT("0"&MONTH(${date}); 2)&"-"&RIGHT("0"&DAY(${date}); 2)`;
}

/** A share held between nothing and all of it; what is no number counts 0. */
export function clamped(share: string): string {
  return `IF(ISNUMBER(${share}); IF(${share}>1; 1; IF(${share}<0; 0; ${share})); 0)`;
}
