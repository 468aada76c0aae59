import { expect, test } from "vitest";
import { addPart, addSum, emptySum, meanOf, type Part, rollUp } from "../../src/domain/roll-up.ts";

interface Fact {
  /** Progress and weight of each part. */
  readonly parts: readonly (readonly [number | undefined, number?])[];
  readonly is: number | undefined;
  readonly because: string;
}

function partsOf({ parts }: Pick<Fact, "parts">): Part[] {
  return parts.map(([progress, weight]) => ({ progress, weight }));
}

test.each<Fact>([
  { parts: [[0.2], [0.6]], is: 0.4, because: "blank weights are equal" },
  { parts: [[0.2, 1], [0.6]], is: 0.4, because: "a blank weight is 1" },
  {
    parts: [
      [0, 1],
      [1, 3],
    ],
    is: 0.75,
    because: "three times the weight",
  },
  {
    parts: [
      [0, 0.6],
      [1, 0.6],
    ],
    is: 0.5,
    because: "weights need not add up to 1 (as in Profit.co)",
  },
  {
    parts: [
      [0, 0.826],
      [1, 0.174],
    ],
    is: 0.174,
    because: "shares of the whole (MicrosoftDocs/Viva #518)",
  },
  {
    parts: [
      [0.2, 0],
      [0.6, 2],
    ],
    is: 0.6,
    because: "weight 0 leaves a part out, and is not 1 (okr-sheets)",
  },
  {
    parts: [
      [0.2, 0],
      [0.6, 0],
    ],
    is: undefined,
    because: "nothing counts: no data, not 0 % (Oslo's okr-tracker)",
  },
  { parts: [[3], [0]], is: 0.5, because: "an overshoot hides no failure" },
  { parts: [[-2], [1]], is: 0.5, because: "negative counts as 0 (as in Perdoo)" },
  {
    parts: [[0.5], [1], [undefined]],
    is: 0.5,
    because: "no data counts 0: 50, 100, blank (BurningOKR differs)",
  },
  { parts: [[undefined], [undefined]], is: undefined, because: "all without data: no data, not 0 %" },
  { parts: [[undefined], [0.6, 0]], is: undefined, because: "what is left out brings no data" },
  { parts: [[undefined, 0], [0.6]], is: 0.6, because: "what is left out lacks no data" },
  { parts: [], is: undefined, because: "nothing inside is not off track (in okrs-tracker it is)" },
  {
    parts: [
      [1, 0.1],
      [1, 0.2],
      [1, 0.7],
    ],
    is: 1,
    because: "all done is exactly 1, whatever the weights",
  },
  { parts: [[0]], is: 0, because: "0 is a value" },
])("rollUp() of $parts is $is: $because", (fact) => {
  const mean = rollUp(partsOf(fact));
  expect(mean.ok).toBe(true);
  if (!mean.ok || fact.is === undefined) expect(mean).toEqual({ ok: true, value: undefined });
  else expect(mean.value).toBeCloseTo(fact.is, 12);
});

test("a negative weight is a problem", () => {
  expect(rollUp(partsOf({ parts: [[0.5], [0.5, -1]] }))).toEqual({
    ok: false,
    error: { code: "negative-weight" },
  });
});

test("sums added together are the sum of all their parts, and count those without data", () => {
  const [left, right, both] = [emptySum(), emptySum(), emptySum()];
  const parts = partsOf({ parts: [[0.5, 2], [undefined], [0.25], [1, 0]] });
  for (const part of parts) addPart(both, part);
  for (const part of parts.slice(0, 2)) addPart(left, part);
  for (const part of parts.slice(2)) addPart(right, part);
  addSum(left, right);
  expect(left).toEqual(both);
  expect(both).toEqual({ weighted: 1.25, weight: 4, count: 3, blank: 1 });
  expect(meanOf(both)).toBe(0.3125);
});
