import { fail, ok, type Result } from "../domain/result.ts";
import type { Language } from "./language.ts";

/** A number as a person typed it: "90 %" is the share 0.9 and says that it was written so. */
interface TypedNumber {
  readonly value: number;
  readonly percent: boolean;
}

/** Why a text is not taken for a number; `suggestion` is how it could be written. */
export type NumberProblem =
  | { readonly code: "not-a-number" }
  /** Nothing but a sign so far. */
  | { readonly code: "unfinished" }
  /** The other language's decimal mark. */
  | { readonly code: "wrong-mark"; readonly suggestion: string }
  /** "1.200": one and a fifth, or one thousand two hundred. */
  | { readonly code: "ambiguous"; readonly suggestion: string }
  /** Digits that do not stand in groups of three: "1 20". */
  | { readonly code: "bad-groups"; readonly suggestion: string }
  | { readonly code: "too-big" };

interface Marks {
  readonly decimal: string;
  /** What stands between groups of three when a number is shown. */
  readonly group: string;
}

const NBSP = "\u00a0";
const MINUS = "\u2212";

const MARKS: Readonly<Record<Language, Marks>> = {
  sv: { decimal: ",", group: NBSP },
  en: { decimal: ".", group: "," },
};

/** The unit of shares: 90 typed with this unit means 0.9. */
export function isPercent(unit: string): boolean {
  return unit.trim() === "%";
}

/**
 * Reads a number as people write it: "12,5", "1 200", "−3", "90 %".
 *
 * Spaces of any width may group the digits by three in both languages, commas in English only. What could
 * mean two things is refused, never guessed.
 */
export function parseNumber(text: string, language: Language): Result<TypedNumber, NumberProblem> {
  const [, sign = "", body = "", percent = ""] = /^([-+−–]?)(.*?)(%?)$/.exec(plainSpaces(text)) ?? [];
  const digits = body.trim();
  if (digits === "") return fail({ code: sign ? "unfinished" : "not-a-number" });
  if (!/^[\d ,.]*\d[\d ,.]*$/.test(digits)) return fail({ code: "not-a-number" });
  const read = decimalText(digits, language);
  if (!read.ok) return read;
  const value = Number(`${read.value}e${percent ? -2 : 0}`);
  if (!Number.isFinite(value)) return fail({ code: "too-big" });
  return ok({ value: isNegative(sign) && value !== 0 ? -value : value, percent: percent !== "" });
}

/** Every kind of space is the same to the reader. */
function plainSpaces(text: string): string {
  return text.replace(/[\s\u00a0\u2009\u202f]+/g, " ").trim();
}

function isNegative(sign: string): boolean {
  return sign !== "" && sign !== "+";
}

/** "1 200,5" as "1200.5". */
function decimalText(digits: string, language: Language): Result<string, NumberProblem> {
  const { decimal } = MARKS[language];
  const foreign = language === "sv" ? "." : ",";
  const [whole = "", fraction = "", ...more] = digits.split(decimal);
  const plain = more.length === 0 && /^\d*$/.test(fraction);
  if (plain && isGrouped(whole, language === "en" ? /[ ,]/ : / /)) {
    return ok(`${whole.replace(/[ ,]/g, "") || "0"}.${fraction || "0"}`);
  }
  if (digits.includes(foreign)) return fail(foreignMark(digits, language));
  if (!plain) return fail({ code: "not-a-number" });
  return fail({ code: "bad-groups", suggestion: groupDigits(whole.replace(/ /g, ""), fraction, language) });
}

/** Whether the digits stand alone, or in groups of three with the same mark between all of them. */
function isGrouped(whole: string, mark: RegExp): boolean {
  const [between] = mark.exec(whole) ?? [];
  const [first = "", ...groups] = between === undefined ? [whole] : whole.split(between);
  if (groups.length === 0) return /^\d*$/.test(first);
  return /^\d{1,3}$/.test(first) && groups.every((group) => /^\d{3}$/.test(group));
}

/** The other language's mark: a decimal mark when that is all it can be, else it could be either. */
function foreignMark(digits: string, language: Language): NumberProblem {
  const single = /^(\d+)[.,](\d+)$/.exec(digits);
  if (single && single[2]?.length !== 3) {
    return { code: "wrong-mark", suggestion: `${single[1]}${MARKS[language].decimal}${single[2]}` };
  }
  const [, whole = digits, fraction = ""] = /^(?=.*\..*,|.*,.*\.)(.*)[.,](\d*)$/.exec(digits) ?? [];
  if (!isGrouped(whole, /[ .,]/)) return { code: "not-a-number" };
  return { code: "ambiguous", suggestion: groupDigits(whole.replace(/\D/g, ""), fraction, language) };
}

/** The inverse of {@link parseNumber}: every digit that the value has, grouped by three. */
export function formatNumber(value: number, language: Language): string {
  return formatScaled(value, 0, language);
}

/** A share as percent: 0.725 is "72,5 %" in Swedish and "72.5%" in English. */
export function formatPercent(share: number, language: Language): string {
  return `${formatScaled(share, 2, language)}${language === "sv" ? NBSP : ""}%`;
}

/** A share as a whole percentage, for reading at a glance. */
export function formatWholePercent(share: number, language: Language): string {
  return formatPercent(Math.round(share * 100) / 100, language);
}

function formatScaled(value: number, places: number, language: Language): string {
  const [whole, fraction] = scaledDigits(Math.abs(value), places);
  const sign = value < 0 && `${whole}${fraction}` !== "0" ? MINUS : "";
  return `${sign}${groupDigits(whole, fraction, language)}`;
}

function groupDigits(whole: string, fraction: string, language: Language): string {
  const { decimal, group } = MARKS[language];
  const groups = whole.replace(/^0+(?=\d)/, "").replace(/\B(?=(\d{3})+$)/g, group);
  return fraction ? `${groups}${decimal}${fraction}` : groups;
}

/** The decimal digits of a value times ten to the power of `places`, moved as text so that none is lost. */
function scaledDigits(value: number, places: number): [whole: string, fraction: string] {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  const point = whole.length + Number(exponent) + places;
  const digits = `${"0".repeat(Math.max(0, 1 - point))}${whole}${fraction}`;
  const at = Math.max(1, point);
  const padded = digits.padEnd(at, "0");
  return [padded.slice(0, at).replace(/^0+(?=\d)/, ""), padded.slice(at).replace(/0+$/, "")];
}
