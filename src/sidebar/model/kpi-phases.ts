import type { KpiFields, Phase } from "../../app/contract.ts";
import type { Day } from "../../domain/calendar.ts";
import { isLimit } from "../../domain/measure.ts";
import { type PhaseInterval, phaseEnds, straightPhases } from "../../domain/phases.ts";
import type { Language } from "../../text/language.ts";
import { type NumberMistake, numberFieldText, readNumberField } from "./number-field.ts";

/** The phased targets as they are typed in the form for a KPI. */
export interface TypedPhases {
  readonly spacing: PhaseSpacing;
  /** Those that a person has given, as text by day; the others lie on the straight line. */
  readonly given: Readonly<Record<Day, string>>;
}

/** A target on the way as it stands in the form. */
export interface PhaseLine {
  readonly until: Day;
  readonly text: string;
  /** What it would be on the straight line; null where there is none. */
  readonly straight: number | null;
  /** A person has given it. */
  readonly given: boolean;
}

/** The targets on the way, in the order of days. `fields` are what the form says. */
export function phaseLines(form: TypedPhases, fields: KpiFields, language: Language): readonly PhaseLine[] {
  const days = phaseDays(form, fields);
  const straight = straightTargetsOn(days, fields);
  return days.map((until, place) => {
    const on = straight[place]?.target ?? null;
    const given = form.given[until];
    const text = given ?? numberFieldText(on, fields.unit, language);
    return { until, text, straight: on, given: given !== undefined };
  });
}

function phaseDays({ spacing, given }: TypedPhases, fields: KpiFields): readonly Day[] {
  if (spacing === "") return [];
  if (spacing !== "own") return phaseEndsOf(fields, spacing);
  return Object.keys(given)
    .map(Number)
    .sort((a, b) => a - b);
}

/** How far targets on the way lie apart; "" for none, "own" for the days that the sheet has. */
export type PhaseSpacing = "" | PhaseInterval | "own";

/** The widest step that the days of all targets on the way fit in. */
export function spacingOf(phases: readonly Phase[], fields: KpiFields): PhaseSpacing {
  if (phases.length === 0) return "";
  const fits = (interval: PhaseInterval) =>
    phases.every(({ until }) => phaseEndsOf(fields, interval).includes(until));
  return (["quarter", "month"] as const).find(fits) ?? "own";
}

/**
 * The targets of the sheet as text, but for those that lie on the straight line anyway; an end of its step that the sheet
 * has no target for is left blank.
 */
export function givenTargets(
  phases: readonly Phase[],
  spacing: PhaseSpacing,
  fields: KpiFields,
  language: Language,
): Readonly<Record<Day, string>> {
  const known = new Map(phases.map(({ until, target }) => [until, target]));
  const days = spacing === "" || spacing === "own" ? [...known.keys()] : phaseEndsOf(fields, spacing);
  const straight = spacing === "own" ? [] : straightTargetsOn(days, fields);
  const given = days
    .filter((day, place) => known.get(day) === undefined || known.get(day) !== straight[place]?.target)
    .map((day) => [day, numberFieldText(known.get(day) ?? null, fields.unit, language)] as const);
  return Object.fromEntries(given);
}

/** The ends that a step has between the dates of a KPI. */
function phaseEndsOf({ startDate, dueDate }: KpiFields, interval: PhaseInterval): readonly Day[] {
  return startDate === null || dueDate === null
    ? []
    : phaseEnds({ start: startDate, due: dueDate }, interval);
}

/** What a KPI starts from; a limit is not walked towards: its line lies at the target. */
export function lineStart({ start, target, measure }: KpiFields): number {
  return isLimit(measure ?? undefined) ? (target ?? 0) : (start ?? 0);
}

/** The targets on the straight line; none without dates and a target, between which there is no line. */
function straightTargetsOn(days: readonly Day[], fields: KpiFields): readonly Phase[] {
  const { startDate, dueDate, target } = fields;
  if (startDate === null || dueDate === null || dueDate <= startDate || target === null) return [];
  return straightPhases({ start: startDate, due: dueDate }, days, { start: lineStart(fields), target });
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
  for (const { until, text, straight, given } of phaseLines(form, fields, language)) {
    const read = given
      ? readNumberField(text, fields.unit, language)
      : ({ ok: true, value: straight } as const);
    if (!read.ok) mistakes.push({ place: `until-${until}`, mistake: read.error });
    else if (read.value !== null) phases.push({ until, target: read.value });
  }
  return { phases, mistakes };
}

/** Each day by itself; one that I have taken out or changed is mine. */
export function mergePhases(...versions: readonly (readonly Phase[])[]): readonly Phase[] {
  const targets = versions.map((phases) => new Map(phases.map(({ until, target }) => [until, target])));
  const days = [...new Set(targets.flatMap((version) => [...version.keys()]))].sort((a, b) => a - b);
  return days.flatMap((until) => {
    const [mine, base, theirs] = targets.map((version) => version.get(until));
    const target = mineIfChanged(mine, base, theirs);
    return target === undefined ? [] : [{ until, target }];
  });
}

/** Mine when I have changed it. */
export function mineIfChanged<T>(mine: T, base: T, theirs: T): T {
  return mine === base ? theirs : mine;
}
