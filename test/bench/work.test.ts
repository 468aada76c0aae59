import { describe, expect, test } from "vitest";
import { argumentsOf, type FunctionName } from "./contestants.ts";
import { countingBlocks } from "./pushed-script.ts";
import { columnsOf, PLAN_HEADER, type Sheets, sheetsOf, type Table } from "./sheets.ts";

/** For ten times the rows. Square would be a hundred. */
const LINEAR = 10.5;

const ROWS = 2_000;

function argumentsFor(name: FunctionName, sheets: Sheets): readonly unknown[] {
  return argumentsOf(name, { sheets, columns: columnsOf(sheets) });
}

describe("work grows as the rows do, counted and not timed", () => {
  test.each(["OKR_TRACK", "OKR_PROGRESS"] as const)(
    "%s runs through ten times the code for ten times the rows",
    async (name) => {
      const [few, many] = [argumentsFor(name, sheetsOf(ROWS / 10)), argumentsFor(name, sheetsOf(ROWS))];
      await countingBlocks(async (count) => {
        const one = await count((call) => call(name, few));
        const ten = await count((call) => call(name, many));
        expect(one).toBeGreaterThan(ROWS / 10);
        expect(ten / one).toBeLessThan(LINEAR);
      });
    },
  );

  test.each([
    { shape: "all under the first", parentOf: (place: number) => (place ? 1 : 0) },
    { shape: "each under the one before", parentOf: (place: number) => place },
    { shape: "each under the one after", parentOf: (place: number) => place + 2 },
    { shape: "all in one circle", parentOf: (place: number) => ((place + 1) % ROWS) + 1 },
  ])("rows $shape ask no more of OKR_TRACK than a plan does", async ({ parentOf }) => {
    const sheets = sheetsOf(ROWS);
    const odd = { ...sheets, plan: withParents(sheets.plan, parentOf) };
    await countingBlocks(async (count) => {
      const plan = await count((call) => call("OKR_TRACK", argumentsFor("OKR_TRACK", sheets)));
      const shaped = await count((call) => call("OKR_TRACK", argumentsFor("OKR_TRACK", odd)));
      expect(shaped / plan).toBeLessThan(1.5);
    });
  });

  test("what is square would be seen", async () => {
    await countingBlocks(async (count) => {
      const square = (rows: number) => count((call) => pairs(call, rows));
      expect((await square(100)) / (await square(10))).toBeGreaterThan(LINEAR);
    });
  });
});

/** Looks from each row at all the others, which nobody should. */
function pairs(call: (name: string, args: readonly unknown[]) => unknown, rows: number): void {
  for (let one = 0; one < rows; one++)
    for (let other = 0; other < rows; other++) call("OKR_DIFFERENCE", [one, other]);
}

function withParents([header = [], ...rows]: Table, parentOf: (place: number) => number): Table {
  const column = PLAN_HEADER.indexOf("Parent");
  return [
    header,
    ...rows.map((row, place) => row.map((cell, at) => (at === column ? `R${parentOf(place)}` : cell))),
  ];
}
