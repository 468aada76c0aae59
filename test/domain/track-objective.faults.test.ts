import { expect, test } from "vitest";
import type { Item } from "../../src/domain/goal.ts";
import { keyResult, objective, trackFirst } from "./builders.ts";

/** What the reason of an objective says wrongly. Each row has the right answer and fails today; when it is mended its mark has to go. */

interface Below {
  readonly given: Partial<Item>;
  readonly because: string;
}

const HAVE_A_VALUE: readonly Below[] = [
  {
    given: { measure: "decrease", values: { start: 4.5, target: 5, actual: 4.7 } },
    because: "its way is wrong",
  },
  {
    given: { measure: "between", values: { start: 10, target: 5, actual: 7 } },
    because: "its limits are swapped",
  },
  { given: { measure: "milestone", values: { actual: 7 } }, because: "its value is no share" },
];

const rows = ({ given }: Below) => [
  objective(),
  keyResult({ parent: "O", ...given }),
  keyResult({ parent: "O" }),
];

test.fails.each(HAVE_A_VALUE)("U3 a row that has a value is not said to have none: $because", (below) => {
  expect(trackFirst({ items: rows(below), is: {}, because: "" })?.reason).not.toMatchObject({
    code: "children-blank",
  });
});

test("a row that has none is", () => {
  const below = { given: { values: { start: 0, target: 5 } }, because: "" };
  expect(trackFirst({ items: rows(below), is: {}, because: "" })?.reason).toMatchObject({
    code: "children-blank",
    blank: 1,
  });
});
