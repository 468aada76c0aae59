import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Calls, costsAt, OPERATIONS, type Operation } from "../costs.ts";
import { closeAll } from "../workbook.ts";

const README = readFileSync("README.md", "utf8");

/** What goes to the server and waits for an answer. */
const READS =
  /find$|\.get(Values|Formulas|MergedRanges|Property|MaxRows|LastRow|RangeByName|Sheets|DataValidations)$/;
const WRITES = /\.(set(Values|Formulas|NumberFormats|Property|Value)|insertRowsAfter|deleteRows)$/;

/** Looking may read more, as it writes nothing. */
const BUDGET: Readonly<Record<Operation, { reads: number; writes: number }>> = {
  save: { reads: 4, writes: 4 },
  tick: { reads: 4, writes: 4 },
  delete: { reads: 4, writes: 4 },
  load: { reads: 9, writes: 0 },
};

describe("what an objective with five key results costs", () => {
  let few: Record<Operation, Calls>;
  let many: Record<Operation, Calls>;

  beforeAll(async () => {
    few = await costsAt(5);
    many = await costsAt(5_000);
  });

  afterAll(closeAll);

  test.each(OPERATIONS)("%s makes the same service calls at 5 and at 5 000 rows", (operation) => {
    expect(many[operation]).toEqual(few[operation]);
  });

  test("the README tells how many they are", () => {
    const told = /makes (\d+) service calls.*looking makes (\d+), a tick (\d+), deleting (\d+)/.exec(README);
    const calls = (["save", "load", "tick", "delete"] as const).map((one) => counted(few[one], /./));
    expect(told?.slice(1).map(Number)).toEqual(calls);
  });

  test.each(OPERATIONS)("%s keeps to its reads and writes", (operation) => {
    const { reads, writes } = BUDGET[operation];
    expect(counted(few[operation], READS)).toBeLessThanOrEqual(reads);
    expect(counted(few[operation], WRITES)).toBeLessThanOrEqual(writes);
  });
});

function counted(calls: Calls, kind: RegExp): number {
  return Object.entries(calls).reduce((sum, [name, count]) => sum + (kind.test(name) ? count : 0), 0);
}
