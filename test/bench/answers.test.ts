import { describe, expect, test } from "vitest";
import { changesOf, columnsAnswered, contestant, FUNCTIONS, type Input, namesAt } from "./contestants.ts";
import { sameAnswers } from "./same-answers.ts";
import { CHANGES, type Change, columnsOf, sheetsOf } from "./sheets.ts";

const ROWS = 200;

function input(change?: Change): Input {
  const sheets = sheetsOf(ROWS, change);
  return { sheets, columns: columnsOf(sheets) };
}

/** Nobody else knows of other rows when each row is a call. */
const COMPARED = namesAt("OKR_TRACK", ROWS).filter((who) => who !== "ours" && !who.endsWith("per row"));

describe.each(FUNCTIONS)("everybody answers as %s does, in every column, after every change", (name) => {
  const rivals = COMPARED.filter((who) => namesAt(name, ROWS).includes(who));

  test.each(rivals)("%s", async (who) => {
    const [ours, theirs] = [contestant(name, "ours"), contestant(name, who)];
    ours.load();
    theirs.load();
    for (const change of [undefined, ...changesOf(name)]) {
      await ours.build(input(change));
      if (change && theirs.change) await theirs.change(change, input(change));
      else await theirs.build(input(change));
      sameAnswers(ours.answers?.() ?? [], theirs.answers?.() ?? [], columnsAnswered(name, who));
      if (change && theirs.change) await theirs.change(change, input());
    }
  });
});

describe("the sheets that are compared", () => {
  async function answersAfter(change?: Change): Promise<unknown[][]> {
    const ours = contestant("OKR_TRACK", "ours");
    ours.load();
    await ours.build(input(change));
    return ours.answers?.() ?? [];
  }

  test.each([
    { says: /^actual missing/, because: "a value is missing" },
    { says: /of 5 key results has no value/, because: "one is missing below" },
    { says: /no check-in for \d+ days/, because: "the cadence is overdue" },
    { says: /^set by hand; computed: (Late|In trouble|Done|Going well)/, because: "a status is set by hand" },
    { says: /ahead of plan/, because: "one is ahead" },
    { says: /behind plan/, because: "one is behind" },
    { says: /the limit is not met/, because: "a limit is not met" },
    { says: /target reached/, because: "a target is reached" },
  ])("have a row of which $says is said: $because", async ({ says }) => {
    const reasons = (await answersAfter()).map((row) => String(row[4]));
    expect(reasons.some((reason) => says.test(reason))).toBe(true);
  });

  test.each(CHANGES)("answer otherwise when %s", async (change) => {
    const [before, after] = [await answersAfter(), await answersAfter(change)];
    expect(() => sameAnswers(before, after, 5)).toThrow("row");
  });

  test("have all five statuses, in the workbook's own words", async () => {
    const statuses = new Set((await answersAfter()).map((row) => row[3]));
    expect([...statuses].sort()).toEqual(["Done", "Going well", "In trouble", "Late", "No value", "Paused"]);
  });
});

describe("answers that differ are seen", () => {
  test.each([
    { one: [[0.5], [1]], other: [[0.5], [1.001]], says: "row 1, column 0", because: "another number" },
    {
      one: [[1, "a"]],
      other: [[1, "b"]],
      says: "row 0, column 1",
      because: "another word in the last column",
    },
    { one: [[1]], other: [[1], [2]], says: "row 1", because: "a row too many" },
    { one: [[1], [2]], other: [[1]], says: "row 1", because: "a row too few" },
    { one: [[1, 2]], other: [[1]], says: "1 columns, not 2", because: "a column too few" },
    { one: [[1]], other: [["1"]], says: "row 0", because: "text in place of a number" },
  ])("$because", ({ one, other, says }) => {
    expect(() => sameAnswers(one, other, one[0]?.length ?? 0)).toThrow(says);
  });

  test("the blank end of a range may be left out, and noise is none", () => {
    expect(() => sameAnswers([[0.1 + 0.2]], [[0.3], [""]], 1)).not.toThrow();
  });
});
