import type { Goal, History, Request } from "../app/contract.ts";
import type { Day } from "../domain/day.ts";
import type { Result } from "../domain/result.ts";
import type { Language } from "../text/language.ts";
import { unitOf, valueText } from "./entry.ts";
import { type NumberMistake, readFieldNumber } from "./field-number.ts";

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
