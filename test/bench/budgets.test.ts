import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { BUDGETS, type Budget, budgetLines, isMet, rounded } from "./budgets.ts";

describe("a budget", () => {
  const most: Budget = { of: "a thing", limit: 3, unit: "times" };
  const least: Budget = { of: "a thing", limit: 20, least: true, unit: "times" };

  test.each([
    { budget: most, figure: 2.9, met: true, because: "less than is allowed" },
    { budget: most, figure: 3, met: true, because: "just what is allowed" },
    { budget: most, figure: 3.1, met: false, because: "more than is allowed" },
    { budget: most, figure: Number.NaN, met: false, because: "what was not found is not met" },
    { budget: least, figure: 21, met: true, because: "more than is asked" },
    { budget: least, figure: 20, met: true, because: "just what is asked" },
    { budget: least, figure: 19, met: false, because: "less than is asked" },
    { budget: least, figure: Number.NaN, met: false, because: "what was not found is not met" },
  ])("is met by $figure: $met, $because", ({ budget, figure, met }) => {
    expect(isMet(budget, figure)).toBe(met);
  });

  test("is said to be missed, with its figure", () => {
    const [line] = budgetLines({ careful: 3.14 }).filter(([of]) => of === BUDGETS.careful.of);
    expect(line).toEqual([BUDGETS.careful.of, "at most 3 times", "3.14", "**MISSED**"]);
  });

  test("is missed by a figure that only looks like the limit", () => {
    const [line] = budgetLines({ careful: 3.001 }).filter(([of]) => of === BUDGETS.careful.of);
    expect(line?.slice(2)).toEqual(["3", "**MISSED**"]);
  });

  test("that nobody looked at is neither met nor missed", () => {
    for (const line of budgetLines({})) expect(line.slice(2)).toEqual(["–", "not measured"]);
  });

  test.each([
    { figure: 3.004, is: 3, because: "three digits tell it" },
    { figure: 0.03123, is: 0.0312, because: "small ones, too" },
    { figure: 127.4, is: 127, because: "large ones are whole" },
  ])("prints $figure as $is: $because", ({ figure, is }) => {
    expect(rounded(figure)).toBe(is);
  });
});

/** The lines of the README's table of budgets, without the white space that a formatter puts there. */
function budgetsInReadme(): string[][] {
  const lines = readFileSync("README.md", "utf8").split("\n");
  const header = lines.findIndex((line) => /^\| budget\s+\| is\s+\| measured/.test(line));
  const length = lines.slice(header).findIndex((line) => !line.startsWith("|"));
  return lines.slice(header + 2, header + length).map((line) =>
    line
      .split("|")
      .map((cell) => cell.trim())
      .slice(1, -1),
  );
}

describe("the README", () => {
  test("has every budget with what is promised, in their order", () => {
    const promises = budgetLines({}).map(([of, promise]) => [of, promise]);
    expect(budgetsInReadme().map(([of, promise]) => [of, promise])).toEqual(promises);
  });

  test.each(Object.values(BUDGETS))("says truly whether this one is met: $of", (budget: Budget) => {
    const [, , figure, verdict] = budgetsInReadme().find(([of]) => of === budget.of) ?? [];
    const truth = isMet(budget, Number(figure)) ? "met" : "**MISSED**";
    expect(verdict).toBe(figure === "–" ? "not measured" : truth);
  });
});
