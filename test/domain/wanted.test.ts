import { expect, test } from "vitest";
import { type Aim, targetInterval } from "../../src/domain/forecast.ts";

const { POSITIVE_INFINITY: HIGH, NEGATIVE_INFINITY: LOW } = Number;

interface Fact extends Aim {
  readonly is: readonly [low: number, high: number] | undefined;
  readonly because: string;
}

test.each<Fact>([
  { target: 90, is: [90, HIGH], because: "without a start higher is better, as in progress" },
  { start: 50, target: 90, is: [90, HIGH], because: "the target lies above the start" },
  { start: 9, target: 5, is: [LOW, 5], because: "the target lies below the start" },
  { start: 5, target: 5, is: [5, HIGH], because: "start = target is met by ≥, as in progress" },
  { start: -10, target: -20, is: [LOW, -20], because: "negative values" },
  { start: 4, target: 0, is: [LOW, 0], because: "0 may be the target" },
  { measure: "increase", target: 15, is: [15, HIGH], because: "the measure says so" },
  { measure: "increase", start: 20, target: 15, is: [15, HIGH], because: "whatever the start" },
  { measure: "decrease", target: 5, is: [LOW, 5], because: "the measure says so, without a start" },
  { measure: "decrease", start: 9, target: 5, is: [LOW, 5], because: "with one" },
  {
    measure: "at-least",
    start: 95,
    target: 90,
    is: [90, HIGH],
    because: "a start above a limit turns nothing",
  },
  { measure: "at-most", start: 1, target: 5, is: [LOW, 5], because: "nor does one below" },
  { measure: "between", start: 5, target: 7, is: [5, 7], because: "start is the low end" },
  { measure: "between", start: 5, target: 5, is: [5, 5], because: "a width of nothing" },
  { measure: "between", start: 7, target: 5, is: undefined, because: "swapped ends hold no value" },
  { measure: "between", target: 7, is: undefined, because: "no low end" },
  { measure: "milestone", is: [1, HIGH], because: "a milestone is reached at 1" },
  { measure: "milestone", target: 5, is: [1, HIGH], because: "whatever the target" },
  { measure: "tasks", target: 5, is: undefined, because: "tasks have no values of their own" },
  { start: 5, is: undefined, because: "no target" },
  { is: undefined, because: "nothing is wanted" },
])("wanted() of $measure from $start to $target is $is: $because", ({ is, because: _, ...aim }) => {
  expect(targetInterval(aim)).toEqual(is && { low: is[0], high: is[1] });
});
