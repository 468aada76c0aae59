import type { Day } from "./calendar.ts";
import type { Measure } from "./measure.ts";
import type { ValueProblem } from "./problem.ts";
import { progressOf } from "./progress.ts";
import {
  directionOf,
  hasNumber,
  isActivity,
  isAsUsual,
  isGroup,
  isOutput,
  isSeveral,
  limitOf,
} from "./wording.ts";

/** Advice on a goal, as data; `text` has the sentence. It never blocks. In words: src/domain/README.md, "Guidance". */
export interface Hint {
  readonly code: HintCode;
  readonly place: HintPlace;
  /** A warning is likely to be a mistake, a hint is a matter of taste. */
  readonly level: "hint" | "warning";
  /** How many there are, for the hints that count. */
  readonly count?: number;
  /** The measure that would fit better. */
  readonly measure?: Measure;
  /** What the rules of progress will say, for the hints with the code "problem". */
  readonly problem?: ValueProblem;
}

/** What a hint is about: the field or the list that it stands beside. */
export type HintPlace =
  | "title"
  | "owner"
  | "measure"
  | "unit"
  | "start"
  | "target"
  | "weight"
  | "period"
  | "source"
  | "cadence"
  | "supports"
  | "note"
  | "list";

export type HintCode =
  | "title-number"
  | "title-long"
  | "as-usual"
  | "no-owner"
  | "owner-group"
  | "owner-several"
  | "no-dates"
  | "dates-past"
  | "dates-long"
  | "objectives"
  | "key-results"
  | "outputs"
  | "no-target"
  | "no-start"
  | "no-unit"
  | "start-is-target"
  | "verb-direction"
  | "limit-wording"
  | "activity"
  | "output"
  | "same-title"
  | "no-definition"
  | "no-source"
  | "no-cadence"
  | "supports-nothing"
  | "kpis-of-owner"
  | "problem";

/** An objective as far as advice goes. */
export interface GuidedObjective {
  readonly title: string;
  readonly owner: string;
  readonly start?: Day | undefined;
  readonly due?: Day | undefined;
  /** How many objectives the owner has in this period, this one among them. */
  readonly objectivesOfOwner: number;
  readonly keyResults: readonly GuidedKeyResult[];
}

/** Per owner and period: few enough to remember. */
export const OBJECTIVES_PER_OWNER = { least: 2, most: 4 } as const;

/** Fewer leave out something, more are too many to remember. */
const KEY_RESULTS_PER_OBJECTIVE = { least: 3, most: 5 } as const;

/** In days: a year is at most so long. */
const LONGEST_PERIOD = 366;

/** One line of most dashboards. */
const TITLE_LENGTH = 90;

/** Advice on an objective; on its key results see {@link keyResultHints}. */
export function objectiveHints(objective: GuidedObjective, today: Day): readonly Hint[] {
  const { objectivesOfOwner: count, owner } = objective;
  const usual = count >= OBJECTIVES_PER_OWNER.least && count <= OBJECTIVES_PER_OWNER.most;
  return [
    ...objectiveTitleHints(objective.title.trim()),
    ...ownerHints(owner),
    ...hintIf(!usual, hint("objectives", "owner", { count })),
    ...periodHints(objective, today),
    ...listHints(objective),
  ];
}

/** An objective is a direction in words; its numbers belong to the key results. */
function objectiveTitleHints(title: string): readonly Hint[] {
  return [
    ...hintIf(title.length > TITLE_LENGTH, warning("title-long", "title")),
    ...hintIf(hasNumber(title), hint("title-number", "title")),
    ...hintIf(isAsUsual(title), warning("as-usual", "title")),
  ];
}

function periodHints({ start, due }: GuidedObjective, today: Day): readonly Hint[] {
  if (start === undefined || due === undefined) return [hint("no-dates", "period")];
  if (due < start) return [warning("problem", "period", { problem: { code: "dates-swapped" } })];
  return [
    ...hintIf(due < today, warning("dates-past", "period")),
    ...hintIf(due - start >= LONGEST_PERIOD, hint("dates-long", "period")),
  ];
}

function listHints({ keyResults }: GuidedObjective): readonly Hint[] {
  const count = keyResults.length;
  const outputs = count > 1 && keyResults.every(({ title }) => isOutput(title));
  return [
    ...hintIf(count < KEY_RESULTS_PER_OBJECTIVE.least, hint("key-results", "list", { count })),
    ...hintIf(count > KEY_RESULTS_PER_OBJECTIVE.most, warning("key-results", "list", { count })),
    ...hintIf(outputs, warning("outputs", "list")),
  ];
}

/** A key result as far as advice goes. */
export interface GuidedKeyResult {
  readonly title: string;
  readonly owner: string;
  readonly measure?: Measure | undefined;
  readonly unit: string;
  readonly start?: number | undefined;
  readonly target?: number | undefined;
  readonly weight?: number | undefined;
}

/** Advice on a key result among its siblings. */
export function keyResultHints(
  keyResult: GuidedKeyResult,
  siblings: readonly GuidedKeyResult[],
): readonly Hint[] {
  const { measure, weight, owner } = keyResult;
  const numbers = measure !== "milestone" && measure !== "tasks";
  return [
    ...keyResultTitleHints(keyResult, siblings),
    ...measureHints(keyResult),
    ...(numbers ? numberHints(keyResult) : []),
    ...hintIf((weight ?? 1) < 0, warning("problem", "weight", { problem: { code: "negative-weight" } })),
    ...ownerHints(owner),
  ];
}

function keyResultTitleHints(
  { title }: GuidedKeyResult,
  siblings: readonly GuidedKeyResult[],
): readonly Hint[] {
  const same = siblings.filter((other) => normalizedTitle(other.title) === normalizedTitle(title));
  return [
    ...hintIf(isActivity(title), warning("activity", "title")),
    ...hintIf(isOutput(title), hint("output", "title")),
    ...hintIf(same.length > 1, warning("same-title", "title")),
  ];
}

function normalizedTitle(title: string): string {
  return title.trim().toLowerCase().replace(/\s+/g, " ");
}

/** The words of the title and the measure should say the same. */
function measureHints({ title, measure }: GuidedKeyResult): readonly Hint[] {
  const direction = directionOf(title);
  const limit = limitOf(title);
  const reached = measure === undefined || measure === "increase" || measure === "decrease";
  if (limit && reached && !direction) return [hint("limit-wording", "measure", { measure: limit })];
  const opposite = direction === "increase" ? "decrease" : "increase";
  if (!direction || measure !== opposite) return [];
  return [warning("verb-direction", "measure", { measure: direction })];
}

/** Advice on the numbers of whatever is measured. */
function numberHints(keyResult: GuidedKeyResult): readonly Hint[] {
  const { unit, start, target, measure } = keyResult;
  if (target === undefined) return [warning("no-target", "target")];
  const contradiction = contradictionIn(keyResult);
  if (contradiction) return [contradiction];
  const rises = measure === undefined || measure === "increase";
  return [
    ...hintIf(start === undefined && rises, hint("no-start", "start")),
    ...hintIf(start === target && measure !== "between", warning("start-is-target", "target")),
    ...hintIf(unit.trim() === "", hint("no-unit", "unit")),
  ];
}

/** What the rules of progress themselves say against the numbers, tried with an actual at the start. */
function contradictionIn({ start, target, measure }: GuidedKeyResult): Hint | undefined {
  const tried = progressOf({ actual: start ?? 0, target, start }, measure);
  return tried.ok ? undefined : contradictionHint(tried.error);
}

function contradictionHint(problem: ValueProblem): Hint {
  if (problem.code === "no-start") return warning("problem", "start", { problem });
  if (problem.code !== "wrong-direction") return warning("problem", "target", { problem });
  const measure = problem.measure === "increase" ? "decrease" : "increase";
  return warning("problem", "measure", { problem, measure });
}

/** A KPI as far as advice goes. */
export interface GuidedKpi extends GuidedKeyResult {
  readonly source: string;
  readonly cadence: string | null;
  readonly supports: string;
  /** What it is and how it is computed. */
  readonly note: string;
  /** Its values come from the workbook itself. */
  readonly linked: boolean;
  /** Its period ends some day. */
  readonly dated: boolean;
  /** How many KPIs the owner has, this one among them. */
  readonly kpisOfOwner: number;
}

/** So many KPIs can one person look after. */
const KPIS_PER_OWNER = 3;

/** Advice on a KPI by the SMART test: specific, measurable, relevant and bound to a time; and one person who answers. */
export function kpiHints(kpi: GuidedKpi): readonly Hint[] {
  const { owner, measure, source, cadence, supports, note, linked, dated, kpisOfOwner } = kpi;
  const numbers = measure !== "milestone" && measure !== "tasks";
  const tooMany = warning("kpis-of-owner", "owner", { count: kpisOfOwner });
  return [
    ...hintIf(note.trim() === "", hint("no-definition", "note")),
    ...(numbers ? numberHints(kpi) : []),
    ...ownerHints(owner),
    ...hintIf(owner.trim() !== "" && kpisOfOwner > KPIS_PER_OWNER, tooMany),
    ...hintIf(source.trim() === "" && !linked, hint("no-source", "source")),
    ...hintIf(cadence === null, hint("no-cadence", "cadence")),
    ...hintIf(supports === "", hint("supports-nothing", "supports")),
    ...hintIf(!dated, hint("no-dates", "period")),
  ];
}

/** One person answers, by name. */
export function ownerHints(owner: string): readonly Hint[] {
  if (owner.trim() === "") return [hint("no-owner", "owner")];
  if (isGroup(owner)) return [warning("owner-group", "owner")];
  return isSeveral(owner) ? [warning("owner-several", "owner")] : [];
}

type HintDetails = Pick<Hint, "count" | "measure" | "problem">;

function hint(code: HintCode, place: HintPlace, more: HintDetails = {}): Hint {
  return { code, place, level: "hint", ...more };
}

function warning(code: HintCode, place: HintPlace, more: HintDetails = {}): Hint {
  return { code, place, level: "warning", ...more };
}

/** A hint that is given when something holds. */
function hintIf(holds: boolean, advice: Hint): readonly Hint[] {
  return holds ? [advice] : [];
}
