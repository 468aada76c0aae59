import type { Day } from "./day.ts";
import {
  type GuidedObjective,
  type Hint,
  hint,
  KEY_RESULTS,
  OBJECTIVES,
  ownerHints,
  TITLE_LENGTH,
  warning,
} from "./guidance.ts";
import { hasNumber, isAsUsual, isOutput, isTheme, isVague } from "./wording.ts";

/** A year has at most this many days. */
const YEAR = 366;

/** Advice on an objective; on its key results see guide-key-result.ts. */
export function objectiveHints(objective: GuidedObjective, today: Day): readonly Hint[] {
  return [
    ...titleHints(objective.title.trim()),
    ...ownerHints(objective.owner),
    ...periodHints(objective, today),
    ...siblingHints(objective.siblings),
    ...listHints(objective),
  ];
}

/** An objective is a direction in words; its numbers belong to the key results. */
function titleHints(title: string): readonly Hint[] {
  if (title === "") return [];
  return [
    ...when(title.length > TITLE_LENGTH, warning("title-long", "title", { count: title.length })),
    ...when(hasNumber(title), hint("title-number", "title")),
    ...when(isTheme(title), hint("title-theme", "title")),
    ...when(isVague(title), hint("title-vague", "title")),
    ...when(isAsUsual(title), warning("as-usual", "title")),
  ];
}

function periodHints({ start, due }: GuidedObjective, today: Day): readonly Hint[] {
  if (start === undefined || due === undefined) return [hint("no-dates", "period")];
  if (due < start) return [warning("dates-swapped", "period")];
  return [
    ...when(due < today, warning("dates-past", "period")),
    ...when(due - start >= YEAR, hint("dates-long", "period")),
  ];
}

function siblingHints(count: number): readonly Hint[] {
  return [
    ...when(count < OBJECTIVES.least, hint("objectives-few", "owner", { count })),
    ...when(count > OBJECTIVES.most, hint("objectives-many", "owner", { count })),
  ];
}

function listHints({ keyResults }: GuidedObjective): readonly Hint[] {
  const count = keyResults.length;
  const milestones = keyResults.filter(({ measure }) => measure === "milestone").length;
  return [
    ...when(count < KEY_RESULTS.least, hint("key-results-few", "list", { count })),
    ...when(count > KEY_RESULTS.most, warning("key-results-many", "list", { count })),
    ...when(milestones > 1, warning("many-milestones", "list", { count: milestones })),
    ...when(count > 1 && keyResults.every(({ title }) => isOutput(title)), warning("all-outputs", "list")),
  ];
}

function when(holds: boolean, advice: Hint): readonly Hint[] {
  return holds ? [advice] : [];
}
