import type { Fields } from "../../app/contract.ts";
import { MEASURES, type Measure } from "../../domain/measure.ts";
import { ok, type Result } from "../../domain/result.ts";
import { formatDay, parseDay } from "../../text/date.ts";
import type { Language } from "../../text/language.ts";
import { type NumberMistake, numberFieldText, readNumberField } from "./number-field.ts";

/** The fields of a row as text, as they stand in the form. */
export type FieldTexts = Readonly<Record<keyof Fields, string>>;

/** Why a field cannot be saved as it is. */
export type FieldMistake = NumberMistake | { readonly code: "no-title" | "bad-date" | "no-formula" };

export interface ReadFields {
  readonly fields: Fields;
  readonly mistakes: readonly { readonly field: keyof Fields; readonly mistake: FieldMistake }[];
}

/** What a date field says of a day that is only half typed. */
export const UNFINISHED_DATE = "?";

export function fieldTexts(fields: Fields, language: Language): FieldTexts {
  const unit = unitOf(fields);
  return {
    ...fields,
    measure: fields.measure ?? "",
    startDate: dayText(fields.startDate),
    dueDate: dayText(fields.dueDate),
    start: numberFieldText(fields.start, unit, language),
    target: numberFieldText(fields.target, unit, language),
    actual: numberFieldText(fields.actual, unit, language),
    weight: numberFieldText(fields.weight, "", language),
  };
}

/** A milestone is 1 when it is reached, whatever its unit. */
function unitOf({ measure, unit }: { readonly measure: string | null; readonly unit: string }): string {
  return measure === "milestone" ? "" : unit;
}

function dayText(day: number | null): string {
  return day === null ? "" : formatDay(day);
}

/** The inverse of {@link fieldTexts}, with what cannot be understood; that is null among the fields. */
export function readFieldTexts(typed: FieldTexts, language: Language): ReadFields {
  const unit = unitOf(typed);
  const results = {
    startDate: readDateField(typed.startDate),
    dueDate: readDateField(typed.dueDate),
    start: readNumberField(typed.start, unit, language),
    target: readNumberField(typed.target, unit, language),
    actual: readNumberField(typed.actual, unit, language),
    weight: readNumberField(typed.weight, "", language),
  };
  const mistakes = (Object.keys(results) as (keyof typeof results)[]).flatMap((field) => {
    const result = results[field];
    return result.ok ? [] : [{ field, mistake: result.error }];
  });
  return { fields: { ...readTextFields(typed), ...valuesOf(results) }, mistakes };
}

function readDateField(text: string): Result<number | null, FieldMistake> {
  if (text === "") return ok(null);
  const day = parseDay(text);
  return day === undefined ? { ok: false, error: { code: "bad-date" } } : ok(day);
}

function readTextFields({ title, owner, area, parent, unit, measure }: FieldTexts) {
  return {
    title: title.trim(),
    owner: owner.trim(),
    area: area.trim(),
    parent,
    unit: unit.trim(),
    measure: MEASURES.find((code): code is Measure => code === measure) ?? null,
  };
}

function valuesOf<Key extends string>(
  results: Readonly<Record<Key, Result<number | null, FieldMistake>>>,
): Record<Key, number | null> {
  const entries = (Object.keys(results) as Key[]).map((key) => {
    const result = results[key];
    return [key, result.ok ? result.value : null] as const;
  });
  return Object.fromEntries(entries) as Record<Key, number | null>;
}

/** The same texts in another language; what was not understood stays as it was typed. */
export function translateFieldTexts(typed: FieldTexts, from: Language, to: Language): FieldTexts {
  const { fields, mistakes } = readFieldTexts(typed, from);
  const kept = mistakes.map(({ field }) => [field, typed[field]]);
  return { ...typed, ...numberTexts(fieldTexts(fields, to)), ...Object.fromEntries(kept) };
}

function numberTexts({ start, target, actual, weight }: FieldTexts) {
  return { start, target, actual, weight };
}
