import { type GuidedKeyResult, type Hint, type HintCode, hint, ownerHints, warning } from "./guidance.ts";
import type { Measure } from "./measure.ts";
import { progress } from "./progress.ts";
import { directionOf, hasTwoNumbers, isActivity, isOutput, isRelative, limitOf } from "./wording.ts";

/** Measures that are told from ticks, so that they have neither unit nor values. */
const WITHOUT_NUMBERS: readonly (Measure | undefined)[] = ["milestone", "tasks"];

/** Advice on a key result among its siblings. */
export function keyResultHints(
  keyResult: GuidedKeyResult,
  siblings: readonly GuidedKeyResult[],
): readonly Hint[] {
  return [
    ...titleHints(keyResult, siblings),
    ...measureHints(keyResult),
    ...(WITHOUT_NUMBERS.includes(keyResult.measure) ? [] : numberHints(keyResult)),
    ...weightHints(keyResult.weight),
    ...ownerHints(keyResult.owner),
  ];
}

function titleHints({ title }: GuidedKeyResult, siblings: readonly GuidedKeyResult[]): readonly Hint[] {
  const same = siblings.filter((other) => normal(other.title) === normal(title)).length;
  return [
    ...when(isActivity(title), warning("activity", "title")),
    ...when(isOutput(title), hint("output", "title")),
    ...when(hasTwoNumbers(title), hint("two-measures", "title")),
    ...when(normal(title) !== "" && same > 1, warning("same-title", "title")),
  ];
}

function normal(title: string): string {
  return title.trim().toLowerCase().replace(/\s+/g, " ");
}

/** The words of the title and the measure should say the same. */
function measureHints({ title, measure }: GuidedKeyResult): readonly Hint[] {
  const limit = limitOf(title);
  if (limit !== undefined && (measure === undefined || measure === "increase" || measure === "decrease")) {
    return directionOf(title) ? [] : [hint("limit-wording", "measure", { measure: limit })];
  }
  const direction = directionOf(title);
  const opposite = direction === "increase" ? "decrease" : "increase";
  return direction && measure === opposite
    ? [warning("verb-direction", "measure", { measure: direction })]
    : [];
}

function numberHints(keyResult: GuidedKeyResult): readonly Hint[] {
  const { unit, start, target, measure, title } = keyResult;
  if (target === undefined) return [warning("no-target", "target")];
  const unitless = when(unit.trim() === "", hint("no-unit", "unit"));
  const contradiction = contradictionIn(keyResult);
  if (contradiction) return [contradiction, ...unitless];
  const rising = measure === undefined || measure === "increase";
  const startless = start === undefined && rising;
  return [
    ...when(startless, hint(isRelative(title) ? "relative" : "no-start", "start")),
    ...when(start === target && measure !== "between", warning("start-is-target", "target")),
    ...unitless,
  ];
}

/** What the rules of progress themselves say against the numbers, tried with an actual at the start. */
function contradictionIn({ start, target, measure }: GuidedKeyResult): Hint | undefined {
  const tried = progress({ actual: start ?? 0, target, start }, measure);
  if (tried.ok) return undefined;
  const { error } = tried;
  if (error.code === "wrong-direction") {
    const other = error.measure === "increase" ? "decrease" : "increase";
    return warning("wrong-direction", "measure", { measure: other });
  }
  if (error.code === "no-start") return warning(measure === "between" ? "no-low-end" : "no-start", "start");
  const codes: readonly HintCode[] = ["zero-target", "ends-swapped"];
  const code = codes.find((known) => known === error.code);
  return code && warning(code, "target");
}

function weightHints(weight: number | undefined): readonly Hint[] {
  if (weight === undefined || weight > 0) return [];
  return [weight < 0 ? warning("weight-negative", "weight") : hint("weight-zero", "weight")];
}

function when(holds: boolean, advice: Hint): readonly Hint[] {
  return holds ? [advice] : [];
}
