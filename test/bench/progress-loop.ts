import { progressOf } from "./loop-arithmetic.ts";

type Range = readonly (readonly unknown[])[];

/** OKR_PROGRESS of four columns, as somebody writes it who knows that every cell can be read. */
export function progressLoop([actual, target, start, measure]: readonly [
  Range,
  Range,
  Range,
  Range,
]): unknown[][] {
  const answers = actual.map(([cell], place) => [
    progressOf({
      type: "Key result",
      measure: String(measure[place]?.[0]),
      actual: numberOf(cell),
      target: numberOf(target[place]?.[0]),
      start: numberOf(start[place]?.[0]),
    }) ?? "",
  ]);
  while (answers.length > 1 && answers.at(-1)?.[0] === "") answers.pop();
  return answers;
}

function numberOf(cell: unknown): number | undefined {
  if (typeof cell === "boolean") return cell ? 1 : 0;
  return typeof cell === "number" ? cell : undefined;
}
