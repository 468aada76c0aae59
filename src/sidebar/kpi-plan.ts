import type { KpiFields, Phase } from "../app/contract.ts";
import type { Day } from "../domain/day.ts";
import { isLimit } from "../domain/measure.ts";
import { straightTargets } from "../domain/phase-ends.ts";
import type { Language } from "../text/language.ts";
import { fieldNumber } from "./field-number.ts";
import { endsIn, type KpiForm } from "./kpi-form.ts";

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

/** A limit is not walked towards: its straight line lies at the target. */
function straightOn(
  days: readonly Day[],
  { startDate, dueDate, start, target, measure }: KpiFields,
): readonly Phase[] {
  if (startDate === null || dueDate === null || dueDate <= startDate || target === null) return [];
  const from = isLimit(measure ?? undefined) ? target : (start ?? 0);
  return straightTargets({ start: startDate, due: dueDate }, days, { start: from, target });
}
