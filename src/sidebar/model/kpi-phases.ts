import type { KpiFields, Phase } from "../../app/contract.ts";
import type { Day } from "../../domain/calendar.ts";
import { isLimit } from "../../domain/measure.ts";
import { type PhaseInterval, phaseEnds, straightPhases } from "../../domain/phases.ts";
import type { Language } from "../../text/language.ts";
import { fieldNumber, type NumberMistake, readFieldNumber } from "./number-field.ts";

/** The phased targets as they are typed in the form for a KPI. */
export interface TypedPhases {
  readonly step: PlanStep;
  /** Those that a person has given, as text by day; the others lie on the straight line. */
  readonly given: Readonly<Record<Day, string>>;
}

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
export function planLines(form: TypedPhases, fields: KpiFields, language: Language): readonly PlanLine[] {
  const days = daysOf(form, fields);
  const straight = straightOn(days, fields);
  return days.map((until, place) => {
    const on = straight[place]?.target ?? null;
    const given = form.given[until];
    const text = given ?? fieldNumber(on, fields.unit, language);
    return { until, text, straight: on, given: given !== undefined };
  });
}

function daysOf({ step, given }: TypedPhases, fields: KpiFields): readonly Day[] {
  if (step === "") return [];
  if (step !== "own") return endsIn(fields, step);
  return Object.keys(given)
    .map(Number)
    .sort((a, b) => a - b);
}

/** How far targets on the way lie apart; "" for none, "own" for the days that the sheet has. */
export type PlanStep = "" | PhaseInterval | "own";

/** The widest step that the days of all targets on the way fit in. */
export function stepOf(phases: readonly Phase[], fields: KpiFields): PlanStep {
  if (phases.length === 0) return "";
  const fits = (step: PhaseInterval) => phases.every(({ until }) => endsIn(fields, step).includes(until));
  return (["quarter", "month"] as const).find(fits) ?? "own";
}

/**
 * The targets of the sheet as text, but for those that lie on the straight line anyway; an end of its step that the sheet
 * has no target for is left blank.
 */
export function givenIn(
  phases: readonly Phase[],
  step: PlanStep,
  fields: KpiFields,
  language: Language,
): Readonly<Record<Day, string>> {
  const known = new Map(phases.map(({ until, target }) => [until, target]));
  const days = step === "" || step === "own" ? [...known.keys()] : endsIn(fields, step);
  const straight = step === "own" ? [] : straightOn(days, fields);
  const given = days
    .filter((day, place) => known.get(day) === undefined || known.get(day) !== straight[place]?.target)
    .map((day) => [day, fieldNumber(known.get(day) ?? null, fields.unit, language)] as const);
  return Object.fromEntries(given);
}

/** The ends that a step has between the dates of a KPI. */
function endsIn({ startDate, dueDate }: KpiFields, step: PhaseInterval): readonly Day[] {
  return startDate === null || dueDate === null ? [] : phaseEnds({ start: startDate, due: dueDate }, step);
}

/** What a KPI starts from; a limit is not walked towards: its line lies at the target. */
export function startOf({ start, target, measure }: KpiFields): number {
  return isLimit(measure ?? undefined) ? (target ?? 0) : (start ?? 0);
}

/** The targets on the straight line; none without dates and a target, between which there is no line. */
function straightOn(days: readonly Day[], fields: KpiFields): readonly Phase[] {
  const { startDate, dueDate, target } = fields;
  if (startDate === null || dueDate === null || dueDate <= startDate || target === null) return [];
  return straightPhases({ start: startDate, due: dueDate }, days, { start: startOf(fields), target });
}

/** A text that is not a target, and until when it would be one. */
interface PhaseMistake {
  readonly place: `until-${Day}`;
  readonly mistake: NumberMistake;
}

/** A target on the way that is left blank is none. */
export function readPhases(form: TypedPhases, fields: KpiFields, language: Language) {
  const phases: Phase[] = [];
  const mistakes: PhaseMistake[] = [];
  for (const { until, text, straight, given } of planLines(form, fields, language)) {
    const read = given
      ? readFieldNumber(text, fields.unit, language)
      : ({ ok: true, value: straight } as const);
    if (!read.ok) mistakes.push({ place: `until-${until}`, mistake: read.error });
    else if (read.value !== null) phases.push({ until, target: read.value });
  }
  return { phases, mistakes };
}

/** Each day by itself; one that I have taken out or changed is mine. */
export function mergedPhases(...versions: readonly (readonly Phase[])[]): readonly Phase[] {
  const targets = versions.map((phases) => new Map(phases.map(({ until, target }) => [until, target])));
  const days = [...new Set(targets.flatMap((version) => [...version.keys()]))].sort((a, b) => a - b);
  return days.flatMap((until) => {
    const [mine, base, theirs] = targets.map((version) => version.get(until));
    const target = newer(mine, base, theirs);
    return target === undefined ? [] : [{ until, target }];
  });
}

/** Mine when I have changed it. */
export function newer<T>(mine: T, base: T, theirs: T): T {
  return mine === base ? theirs : mine;
}
