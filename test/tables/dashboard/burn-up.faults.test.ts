import { expect, test } from "vitest";
import { burnUpRows } from "../../../src/tables/dashboard/burn-up.ts";
import { dataReferences } from "../../../src/tables/dashboard/data-layout.ts";

/** What is wrong with the burn-up. Each row has the right answer and fails today; when it is mended its mark has to go. */

const labels = {
  done: '"Done"',
  "on-track": '"On"',
  behind: '"Behind"',
  "off-track": '"Off"',
  "no-data": '"None"',
};
const filters = { area: "$A$1", owner: "$B$1", period: "$C$1" };
const words = { period: "Period", expectedLine: "Expected", actual: "Actual" };
const [header, ...points] = burnUpRows({ data: dataReferences(""), filters, labels }, words);

/** An answer that is a text without letters, instead of none at all: `IF(later; ""; …)`. */
const BLANK_TEXT = /[;(]\s*""\s*[;)]/;

test("it has a header and points with a day and two values", () => {
  expect(header).toEqual(["Period", "Expected", "Actual"]);
  expect(points.map((cells) => cells.length)).toContain(3);
});

test.fails.each([
  { column: 0, of: "day", because: "without a period there is none" },
  { column: 1, of: "expected value", because: "nothing is expected on no day" },
  {
    column: 2,
    of: "actual value",
    because: "a day to come has none, and a text in a chart's line may be drawn as 0",
  },
])("G6 the $of of a point is truly blank where there is none: $because", ({ column }) => {
  expect(points.map((cells) => cells[column] ?? "").filter((formula) => BLANK_TEXT.test(formula))).toEqual(
    [],
  );
});
