import type { CheckInEntry, Goal, History, Request } from "../../app/contract.ts";
import type { Day } from "../../domain/calendar.ts";
import type { TypedEntry } from "../../domain/check-in.ts";
import { ok, type Result } from "../../domain/result.ts";
import type { Language } from "../../text/language.ts";
import type { CheckIn } from "./check-in.ts";
import { fieldNumber, type NumberMistake, readFieldNumber } from "./typed.ts";

/** Why an entry cannot be an answer. */
export type EntryMistake = NumberMistake | { readonly code: "no-value" };

/** What the fields of a row show: what was typed, else the answer, else what the last check-in said. */
export function entryOf({ entries, answers }: CheckIn, goal: Goal, language: Language): TypedEntry {
  const typed = entries[goal.id];
  if (typed) return typed;
  const answer = answers.find(({ id }) => id === goal.id);
  const confidence = goal.freshness?.confidence ?? null;
  if (!answer) return { value: null, confidence, note: "" };
  const same = answer.value === goal.fields.actual;
  const value = same ? null : valueText(answer.value, goal, language);
  return { value, confidence: answer.confidence ?? confidence, note: answer.note };
}

/** The text in the field of the value. */
export function shownValue(entry: TypedEntry, goal: Goal, language: Language): string {
  return entry.value ?? valueText(goal.fields.actual, goal, language);
}

export function valueText(value: number | null, { fields }: Goal, language: Language): string {
  return fieldNumber(value, unitOf(fields), language);
}

/** A milestone is 1 when it is reached, whatever its unit. */
export function unitOf({ measure, unit }: Goal["fields"]): string {
  return measure === "milestone" ? "" : unit;
}

/** The value that an entry gives: the sheet's when nobody touched it, or when a formula gives it. */
export function entryValue(
  { value }: TypedEntry,
  { fields, linked }: Goal,
  language: Language,
): Result<number | null, NumberMistake> {
  if (value === null || linked.includes("actual")) return ok(fields.actual);
  return readFieldNumber(value, unitOf(fields), language);
}

/** The answer that an entry gives. A row without a value needs one, unless there is something else to say. */
export function readEntry(
  entry: TypedEntry,
  goal: Goal,
  language: Language,
): Result<CheckInEntry, EntryMistake> {
  const value = entryValue(entry, goal, language);
  if (!value.ok) return value;
  const { measure, actual: base } = goal.fields;
  const note = entry.note.trim();
  const { confidence } = entry;
  const silent = note === "" && confidence === (goal.freshness?.confidence ?? null);
  if (value.value === null && base === null && silent && measure !== "milestone") {
    return { ok: false, error: { code: "no-value" } };
  }
  return ok({ id: goal.id, value: value.value, base, confidence, note });
}

/** A value that was typed, in another language. What was not understood stays as it is. */
export function translatedValue(text: string, goal: Goal, from: Language, to: Language): string {
  const read = readFieldNumber(text, unitOf(goal.fields), from);
  return read.ok ? valueText(read.value, goal, to) : text;
}

/** What a value really was on a day, as it is typed. */
export interface Correction {
  readonly day: Day;
  readonly value: string;
  readonly note: string;
}

/** The correction of a day, beginning with what was checked in then. */
export function correctionOf(day: Day, goal: Goal, history: History, language: Language): Correction {
  const value = history.checkIns.find((checkIn) => checkIn.day === day)?.value ?? null;
  return { day, value: valueText(value, goal, language), note: "" };
}

export function readCorrection(
  { value }: Correction,
  goal: Goal,
  language: Language,
): Result<number | null, NumberMistake> {
  return readFieldNumber(value, unitOf(goal.fields), language);
}

export function correctRequest({ day, note }: Correction, id: string, value: number | null): Request {
  return { do: "correct", id, day, value, note: note.trim() };
}
