import { type GuidedKeyResult, type Hint, hint, ownerHints, warning, when } from "./guidance.ts";
import type { ValueProblem } from "./problem.ts";
import { progress } from "./progress.ts";
import { directionOf, isActivity, isOutput, limitOf } from "./wording.ts";

/** Advice on a key result among its siblings. */
export function keyResultHints(
  keyResult: GuidedKeyResult,
  siblings: readonly GuidedKeyResult[],
): readonly Hint[] {
  const { measure, weight, owner } = keyResult;
  const numbers = measure !== "milestone" && measure !== "tasks";
  return [
    ...titleHints(keyResult, siblings),
    ...measureHints(keyResult),
    ...(numbers ? numberHints(keyResult) : []),
    ...when((weight ?? 1) < 0, warning("problem", "weight", { problem: { code: "negative-weight" } })),
    ...ownerHints(owner),
  ];
}

function titleHints({ title }: GuidedKeyResult, siblings: readonly GuidedKeyResult[]): readonly Hint[] {
  const same = siblings.filter((other) => normal(other.title) === normal(title));
  return [
    ...when(isActivity(title), warning("activity", "title")),
    ...when(isOutput(title), hint("output", "title")),
    ...when(same.length > 1, warning("same-title", "title")),
  ];
}

function normal(title: string): string {
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
export function numberHints(keyResult: GuidedKeyResult): readonly Hint[] {
  const { unit, start, target, measure } = keyResult;
  if (target === undefined) return [warning("no-target", "target")];
  const contradiction = contradictionIn(keyResult);
  if (contradiction) return [contradiction];
  const rises = measure === undefined || measure === "increase";
  return [
    ...when(start === undefined && rises, hint("no-start", "start")),
    ...when(start === target && measure !== "between", warning("start-is-target", "target")),
    ...when(unit.trim() === "", hint("no-unit", "unit")),
  ];
}

/** What the rules of progress themselves say against the numbers, tried with an actual at the start. */
function contradictionIn({ start, target, measure }: GuidedKeyResult): Hint | undefined {
  const tried = progress({ actual: start ?? 0, target, start }, measure);
  return tried.ok ? undefined : contradiction(tried.error);
}

function contradiction(problem: ValueProblem): Hint {
  if (problem.code === "no-start") return warning("problem", "start", { problem });
  if (problem.code !== "wrong-direction") return warning("problem", "target", { problem });
  const measure = problem.measure === "increase" ? "decrease" : "increase";
  return warning("problem", "measure", { problem, measure });
}
