import type { Fields } from "../../app/contract.ts";
import { MEASURES, type Measure } from "../../domain/measure.ts";
import { ok, type Result } from "../../domain/result.ts";
import { formatDay, parseDay } from "../../text/date.ts";
import type { Language } from "../../text/language.ts";
import { fieldNumber, type NumberMistake, readFieldNumber } from "./number-field.ts";

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
