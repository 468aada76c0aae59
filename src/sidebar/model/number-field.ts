import { fail, ok, type Result } from "../../domain/result.ts";
import type { Language } from "../../text/language.ts";
import {
  formatNumber,
  formatPercent,
  isPercent,
  type NumberProblem,
  parseNumber,
} from "../../text/number.ts";

/** Why a number field cannot be understood. */
export type NumberMistake = NumberProblem | { readonly code: "percent-in-unit"; readonly unit: string };

/** How a value stands in its field: without the unit, and a share as so many percent. */
export function numberFieldText(value: number | null, unit: string, language: Language): string {
  if (value === null) return "";
  return isPercent(unit)
    ? formatPercent(value, language).replace(/\s?%$/, "")
    : formatNumber(value, language);
}

/**
 * Reads a number field. With the unit "%" values are shares, with or without the sign: 90 means 0.9.
 * The unit itself may be typed behind the number: "10 h".
 */
export function readNumberField(
  text: string,
  unit: string,
  language: Language,
): Result<number | null, NumberMistake> {
  const bare = withoutUnit(text.trim(), unit.trim());
  if (bare === "") return ok(null);
  const read = parseNumber(isPercent(unit) && !bare.endsWith("%") ? `${bare}%` : bare, language);
  if (!read.ok) return read;
  const { value, percent } = read.value;
  const contradicts = percent && unit.trim() !== "" && !isPercent(unit);
  return contradicts ? fail({ code: "percent-in-unit", unit: unit.trim() }) : ok(value);
}

/** A unit that could be a part of the number, such as "000", is left where it is. */
function withoutUnit(text: string, unit: string): string {
  const ends =
    /[^\d\s.,+−–-]/.test(unit) && !isPercent(unit) && text.toLowerCase().endsWith(unit.toLowerCase());
  return ends ? text.slice(0, -unit.length).trim() : text;
}

/** Whether a text says percent by itself, so that the unit need not be given. */
export function saysPercent(text: string, language: Language): boolean {
  const read = parseNumber(text, language);
  return read.ok && read.value.percent;
}
