import type { Kpi, KpiDraft, KpiFields, LibraryKpi, Panel, Phase, Request } from "../../app/contract.ts";
import type { Day } from "../../domain/calendar.ts";
import { periodContaining, periodDays } from "../../domain/calendar.ts";
import { type PhaseInterval, phaseEnds, straightPhases } from "../../domain/expected.ts";
import { BLANK_KPI } from "../../domain/kpi.ts";
import { isLimit } from "../../domain/measure.ts";
import type { Language } from "../../text/language.ts";
import type { Clash } from "./rebase.ts";
import { fieldNumber, type Typed, typedOf } from "./typed.ts";

/** The fields of a KPI as they stand in the form. */
export type TypedKpi = Typed & Readonly<Record<keyof KpiFields, string>>;

/** How far targets on the way lie apart; "" for none, "own" for the days that the sheet has. */
export type PlanStep = "" | PhaseInterval | "own";

/** A KPI that is being written. */
export interface KpiForm {
  readonly id: string | null;
  readonly typed: TypedKpi;
  /** The actual value comes from a formula. */
  readonly isLinked: boolean;
  readonly formula: string;
  readonly feeds: boolean;
  readonly step: PlanStep;
  /** The targets on the way that a person has given, as text by day; the others lie on the straight line. */
  readonly given: Readonly<Record<Day, string>>;
  /** The category is a word of the user's own that is being written. */
  readonly ownCategory: boolean;
  /** What the sheet had when it was opened; null for a new KPI. */
  readonly base: KpiDraft | null;
  /** The fields whose cells hold formulas. */
  readonly linked: readonly (keyof KpiFields)[];
  /** Saving was tried: from now on what is missing is marked. */
  readonly tried: boolean;
  /** Something has been typed since it was opened. */
  readonly touched: boolean;
  /** The selection was asked for, and nothing was selected. */
  readonly noSelection: boolean;
  /** The save that was refused because somebody else has changed it: what the sheet has now is on its way. */
  readonly stale: Request | null;
  /** What somebody else has changed too; null when there is nothing to choose. */
  readonly clashes: readonly Clash[] | null;
}

/** The form for a KPI that is in the sheet, or for what is left of it after others' changes. */
export function openKpi(kpi: Kpi, language: Language, draft: KpiDraft = draftOf(kpi)): KpiForm {
  return { ...formOf(draft, language), base: draftOf(kpi), linked: kpi.linked };
}

/** What the sheet has of a KPI. */
export function draftOf({ id, fields, feeds, phases, formula }: Kpi): KpiDraft {
  return { id, fields, feeds, phases, formula };
}

/** A new KPI, for the year that it is: blank, or as the library has it. */
export function newKpi({ today, me }: Panel, from: LibraryKpi | null, language: Language): KpiForm {
  const { start, due } = periodDays(periodContaining(today, "year"));
  const blank = { ...BLANK_KPI, owner: me, startDate: start, dueDate: due };
  const fields = from ? { ...blank, ...chosen(from) } : blank;
  return formOf({ id: null, fields, feeds: false, phases: [], formula: "" }, language);
}

function chosen({ name, formula, code: _, ...others }: LibraryKpi): Partial<KpiFields> {
  return { ...others, title: name, note: formula };
}

function formOf({ id, fields, phases, formula, feeds }: KpiDraft, language: Language): KpiForm {
  const step = stepOf(phases, fields);
  return {
    id,
    typed: typedKpi(fields, language),
    isLinked: formula !== "",
    formula,
    feeds,
    step,
    given: givenIn(phases, step, fields, language),
    ownCategory: false,
    base: null,
    linked: [],
    tried: false,
    touched: false,
    noSelection: false,
    stale: null,
    clashes: null,
  };
}

export function typedKpi(fields: KpiFields, language: Language): TypedKpi {
  return {
    ...fields,
    ...typedOf(fields, language),
    kind: fields.kind ?? "",
    cadence: fields.cadence ?? "",
  };
}

/** The widest step that the days of all targets on the way fit in. */
function stepOf(phases: readonly Phase[], fields: KpiFields): PlanStep {
  if (phases.length === 0) return "";
  const fits = (step: PhaseInterval) => phases.every(({ until }) => endsIn(fields, step).includes(until));
  return (["quarter", "month"] as const).find(fits) ?? "own";
}

/**
 * The targets of the sheet as text, but for those that lie on the straight line anyway; an end of its step that the sheet
 * has no target for is left blank.
 */
function givenIn(
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
export function endsIn({ startDate, dueDate }: KpiFields, step: PhaseInterval): readonly Day[] {
  return startDate === null || dueDate === null ? [] : phaseEnds({ start: startDate, due: dueDate }, step);
}

/** What a KPI starts from; a limit is not walked towards: its line lies at the target. */
export function startOf({ start, target, measure }: KpiFields): number {
  return isLimit(measure ?? undefined) ? (target ?? 0) : (start ?? 0);
}

/** The targets on the straight line; none without dates and a target, between which there is no line. */
export function straightOn(days: readonly Day[], fields: KpiFields): readonly Phase[] {
  const { startDate, dueDate, target } = fields;
  if (startDate === null || dueDate === null || dueDate <= startDate || target === null) return [];
  return straightPhases({ start: startDate, due: dueDate }, days, { start: startOf(fields), target });
}
