import type { Fields } from "../../app/contract.ts";
import { MEASURES, type Measure } from "../../domain/measure.ts";
import { fail, ok, type Result } from "../../domain/result.ts";
import { formatDay, parseDay } from "../../text/date.ts";
import type { Language } from "../../text/language.ts";
import {
  formatNumber,
  formatPercent,
  isPercent,
  type NumberProblem,
  parseNumber,
} from "../../text/number.ts";

/** The fields of a row as text, as they stand in the form. */
export type Typed = Readonly<Record<keyof Fields, string>>;

/** Why a field cannot be saved as it is. */
export type Mistake = NumberMistake | { readonly code: "no-title" | "bad-date" | "no-formula" };

export interface Read {
  readonly fields: Fields;
  readonly mistakes: readonly { readonly field: keyof Fields; readonly mistake: Mistake }[];
}

/** What a date field says of a day that is only half typed. */
export const HALF_A_DATE = "?";

export function typedOf(fields: Fields, language: Language): Typed {
  const unit = unitOf(fields);
  return {
    ...fields,
    measure: fields.measure ?? "",
    startDate: dayText(fields.startDate),
    dueDate: dayText(fields.dueDate),
    start: fieldNumber(fields.start, unit, language),
    target: fieldNumber(fields.target, unit, language),
    actual: fieldNumber(fields.actual, unit, language),
    weight: fieldNumber(fields.weight, "", language),
  };
}

/** A milestone is 1 when it is reached, whatever its unit. */
function unitOf({ measure, unit }: { readonly measure: string | null; readonly unit: string }): string {
  return measure === "milestone" ? "" : unit;
}

function dayText(day: number | null): string {
  return day === null ? "" : formatDay(day);
}

/** The inverse of {@link typedOf}, with what cannot be understood; that is null among the fields. */
export function readTyped(typed: Typed, language: Language): Read {
  const unit = unitOf(typed);
  const results = {
    startDate: readDay(typed.startDate),
    dueDate: readDay(typed.dueDate),
    start: readFieldNumber(typed.start, unit, language),
    target: readFieldNumber(typed.target, unit, language),
    actual: readFieldNumber(typed.actual, unit, language),
    weight: readFieldNumber(typed.weight, "", language),
  };
  const mistakes = (Object.keys(results) as (keyof typeof results)[]).flatMap((field) => {
    const result = results[field];
    return result.ok ? [] : [{ field, mistake: result.error }];
  });
  return { fields: { ...texts(typed), ...values(results) }, mistakes };
}

function readDay(text: string): Result<number | null, Mistake> {
  if (text === "") return ok(null);
  const day = parseDay(text);
  return day === undefined ? { ok: false, error: { code: "bad-date" } } : ok(day);
}

function texts({ title, owner, area, parent, unit, measure }: Typed) {
  return {
    title: title.trim(),
    owner: owner.trim(),
    area: area.trim(),
    parent,
    unit: unit.trim(),
    measure: MEASURES.find((code): code is Measure => code === measure) ?? null,
  };
}

function values<Key extends string>(
  results: Readonly<Record<Key, Result<number | null, Mistake>>>,
): Record<Key, number | null> {
  const entries = (Object.keys(results) as Key[]).map((key) => {
    const result = results[key];
    return [key, result.ok ? result.value : null] as const;
  });
  return Object.fromEntries(entries) as Record<Key, number | null>;
}

/** The same texts in another language; what was not understood stays as it was typed. */
export function translated(typed: Typed, from: Language, to: Language): Typed {
  const { fields, mistakes } = readTyped(typed, from);
  const kept = mistakes.map(({ field }) => [field, typed[field]]);
  return { ...typed, ...numbersOf(typedOf(fields, to)), ...Object.fromEntries(kept) };
}

function numbersOf({ start, target, actual, weight }: Typed) {
  return { start, target, actual, weight };
}

/** Why a number field cannot be understood. */
export type NumberMistake = NumberProblem | { readonly code: "percent-in-unit"; readonly unit: string };

/** How a value stands in its field: without the unit, and a share as so many percent. */
export function fieldNumber(value: number | null, unit: string, language: Language): string {
  if (value === null) return "";
  return isPercent(unit)
    ? formatPercent(value, language).replace(/\s?%$/, "")
    : formatNumber(value, language);
}

/**
 * Reads a number field. With the unit "%" values are shares, with or without the sign: 90 means 0.9.
 * The unit itself may be typed behind the number: "10 h".
 */
export function readFieldNumber(
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
