import type { Day } from "./day.ts";
import {
  type GuidedObjective,
  type Hint,
  hint,
  KEY_RESULTS,
  OBJECTIVES,
  ownerHints,
  warning,
  when,
} from "./guidance.ts";
import { hasNumber, isAsUsual, isOutput } from "./wording.ts";

/** A year has at most this many days. */
const YEAR = 366;

/** One line of most dashboards. */
const TITLE_LENGTH = 90;

/** Advice on an objective; on its key results see guide-key-result.ts. */
export function objectiveHints(objective: GuidedObjective, today: Day): readonly Hint[] {
  const { siblings: count, owner } = objective;
  const usual = count >= OBJECTIVES.least && count <= OBJECTIVES.most;
  return [
    ...titleHints(objective.title.trim()),
    ...ownerHints(owner),
    ...when(!usual, hint("objectives", "owner", { count })),
    ...periodHints(objective, today),
    ...listHints(objective),
  ];
}

/** An objective is a direction in words; its numbers belong to the key results. */
function titleHints(title: string): readonly Hint[] {
  return [
    ...when(title.length > TITLE_LENGTH, warning("title-long", "title")),
    ...when(hasNumber(title), hint("title-number", "title")),
    ...when(isAsUsual(title), warning("as-usual", "title")),
  ];
}

function periodHints({ start, due }: GuidedObjective, today: Day): readonly Hint[] {
  if (start === undefined || due === undefined) return [hint("no-dates", "period")];
  if (due < start) return [warning("problem", "period", { problem: { code: "dates-swapped" } })];
  return [
    ...when(due < today, warning("dates-past", "period")),
    ...when(due - start >= YEAR, hint("dates-long", "period")),
  ];
}

function listHints({ keyResults }: GuidedObjective): readonly Hint[] {
  const count = keyResults.length;
  const outputs = count > 1 && keyResults.every(({ title }) => isOutput(title));
  return [
    ...when(count < KEY_RESULTS.least, hint("key-results", "list", { count })),
    ...when(count > KEY_RESULTS.most, warning("key-results", "list", { count })),
    ...when(outputs, warning("outputs", "list")),
  ];
}
