import type { KpiFields } from "../app/contract.ts";
import type { Day } from "../domain/calendar.ts";
import type { Language } from "../text/language.ts";
import type { KpiForm } from "./model/kpi-form.ts";
import { endsIn, straightOn } from "./model/kpi-form.ts";
import { fieldNumber } from "./model/typed.ts";

/** A target on the way as it stands in the form. */
export interface PlanLine {
  readonly until: Day;
  readonly text: string;
  /** What it would be on the straight line; null where there is none. */
  readonly straight: number | null;
  /** A person has given it. */
  readonly given: boolean;
}

/** The targets on the way, in the order of days. `fields` are what the form says. */
export function planLines(form: KpiForm, fields: KpiFields, language: Language): readonly PlanLine[] {
  const days = daysOf(form, fields);
  const straight = straightOn(days, fields);
  return days.map((until, place) => {
    const on = straight[place]?.target ?? null;
    const given = form.given[until];
    const text = given ?? fieldNumber(on, fields.unit, language);
    return { until, text, straight: on, given: given !== undefined };
  });
}

function daysOf({ step, given }: KpiForm, fields: KpiFields): readonly Day[] {
  if (step === "") return [];
  if (step !== "own") return endsIn(fields, step);
  return Object.keys(given)
    .map(Number)
    .sort((a, b) => a - b);
}
