import type { Goal, History, Request } from "../../app/contract.ts";
import type { Day } from "../../domain/calendar.ts";
import type { CheckInEntry, TypedEntry } from "../../domain/check-in.ts";
import { ok, type Result } from "../../domain/result.ts";
import type { Language } from "../../text/language.ts";
import type { CheckInSession } from "./check-in.ts";
import { type NumberMistake, numberFieldText, readNumberField } from "./number-field.ts";

/** Why an entry cannot be an answer. */
type EntryMistake = NumberMistake | { readonly code: "no-value" };

/** What the fields of a row show: what was typed, else the answer, else what the last check-in said. */
export function typedEntryOf(
  { entries, answers }: CheckInSession,
  goal: Goal,
  language: Language,
): TypedEntry {
  const typed = entries[goal.id];
  if (typed) return typed;
  const answer = answers.find(({ id }) => id === goal.id);
  const confidence = goal.freshness?.confidence ?? null;
  if (!answer) return { value: null, confidence, note: "" };
  const same = answer.value === goal.fields.actual;
  const value = same ? null : goalValueText(answer.value, goal, language);
  return { value, confidence: answer.confidence ?? confidence, note: answer.note };
}

/** The text in the field of the value. */
export function entryText(entry: TypedEntry, goal: Goal, language: Language): string {
  return entry.value ?? goalValueText(goal.fields.actual, goal, language);
}

function goalValueText(value: number | null, { fields }: Goal, language: Language): string {
  return numberFieldText(value, unitOf(fields), language);
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
  return readNumberField(value, unitOf(fields), language);
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
export function translateValue(text: string, goal: Goal, from: Language, to: Language): string {
  const read = readNumberField(text, unitOf(goal.fields), from);
  return read.ok ? goalValueText(read.value, goal, to) : text;
}

/** What a value really was on a day, as it is typed. */
export interface TypedCorrection {
  readonly day: Day;
  readonly value: string;
  readonly note: string;
}

/** The correction of a day, beginning with what was checked in then. */
export function openCorrection(day: Day, goal: Goal, history: History, language: Language): TypedCorrection {
  const value = history.checkIns.find((checkIn) => checkIn.day === day)?.value ?? null;
  return { day, value: goalValueText(value, goal, language), note: "" };
}

export function readCorrection(
  { value }: TypedCorrection,
  goal: Goal,
  language: Language,
): Result<number | null, NumberMistake> {
  return readNumberField(value, unitOf(goal.fields), language);
}

export function correctionRequest({ day, note }: TypedCorrection, id: string, value: number | null): Request {
  return { do: "correct", id, day, value, note: note.trim() };
}
