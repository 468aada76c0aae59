import type { Day } from "./day.ts";
import type { Measure } from "./measure.ts";
import type { ValueProblem } from "./problem.ts";
import { isGroup, isSeveral } from "./wording.ts";

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

/** Advice on a goal, as data; `text` has the sentence. It never blocks: see ux.md 4 for the rules' sources. */
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

export const HINT_CODES = [
  "title-number",
  "title-long",
  "as-usual",
  "no-owner",
  "owner-group",
  "owner-several",
  "no-dates",
  "dates-past",
  "dates-long",
  "objectives",
  "key-results",
  "outputs",
  "no-target",
  "no-start",
  "no-unit",
  "start-is-target",
  "verb-direction",
  "limit-wording",
  "activity",
  "output",
  "same-title",
  "no-definition",
  "no-source",
  "no-cadence",
  "supports-nothing",
  "kpis-of-owner",
  "problem",
] as const;

export type HintCode = (typeof HINT_CODES)[number];

/** An objective as far as advice goes. */
export interface GuidedObjective {
  readonly title: string;
  readonly owner: string;
  readonly start?: Day | undefined;
  readonly due?: Day | undefined;
  /** How many objectives the owner has in this period, this one among them. */
  readonly siblings: number;
  readonly keyResults: readonly GuidedKeyResult[];
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

/** 2–4 objectives per owner and period, 3–5 key results each: few enough to remember. */
export const OBJECTIVES = { least: 2, most: 4 } as const;
export const KEY_RESULTS = { least: 3, most: 5 } as const;

/** One person answers, by name. */
export function ownerHints(owner: string): readonly Hint[] {
  if (owner.trim() === "") return [hint("no-owner", "owner")];
  if (isGroup(owner)) return [warning("owner-group", "owner")];
  return isSeveral(owner) ? [warning("owner-several", "owner")] : [];
}

type More = Pick<Hint, "count" | "measure" | "problem">;

export function hint(code: HintCode, place: HintPlace, more: More = {}): Hint {
  return { code, place, level: "hint", ...more };
}

export function warning(code: HintCode, place: HintPlace, more: More = {}): Hint {
  return { code, place, level: "warning", ...more };
}

/** A hint that is given when something holds. */
export function when(holds: boolean, advice: Hint): readonly Hint[] {
  return holds ? [advice] : [];
}
