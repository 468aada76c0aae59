import fc from "fast-check";
import { expect, test } from "vitest";
import { MEASURES } from "../../src/domain/measure.ts";
import { CATALOGUE, runCellFunction } from "../../src/functions/catalogue.ts";
import { COLUMNS, INPUT_COLUMNS, readHeader } from "../../src/tables/header.ts";
import { texts } from "../../src/text/texts.ts";
import { type Cells, table } from "../tables/builders.ts";

const TODAY = 46_311;

/** What a cell may hold, from the right to the absurd. */
const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.integer({ min: -5, max: 5 }),
  fc.double({ noDefaultInfinity: true, noNaN: true }),
  fc.constantFrom(0, -0, 1e308, -1e308, 5e-324, Number.NaN, Number.POSITIVE_INFINITY, 46_300, 46_330),
  fc.constantFrom("", " ", "0,72", "72 %", "#N/A", "#REF!", "TRUE", "=1+1", "__proto__", "constructor", "⚠"),
  fc.constantFrom(
    "Objective",
    "Åtgärd",
    "initiative",
    "Högst",
    "between",
    "Tasks",
    "Milestone",
    "O1",
    "o1",
    "K1",
  ),
  fc.boolean(),
  fc.date({ noInvalidDate: false }),
  fc.string({ unit: "binary" }),
  fc.constantFrom(null, undefined),
);

const number = fc.oneof(fc.integer({ min: -20, max: 20 }), fc.constantFrom("", "0,72", true));
const share = fc.oneof(fc.double({ min: -1, max: 2, noNaN: true }), fc.constantFrom("", 0, 1, "72 %"));
const date = fc.oneof(fc.integer({ min: 46_290, max: 46_330 }), fc.constantFrom("", "2026-10-01"));
const word = fc.constantFrom("", "Faster", ...MEASURES);

/** A single call for one row, as its cell in a range would say it. */
function inRow(name: string, args: readonly unknown[]): unknown {
  try {
    return runCellFunction(name, args);
  } catch (error) {
    const { message } = error as Error;
    return `⚠ ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
  }
}

function isBlank(cell: unknown): boolean {
  return cell === "";
}

test.each([
  { name: "OKR_DIFFERENCE", cells: [number, number], fixed: [] },
  { name: "OKR_PROGRESS", cells: [number, number, number, word], fixed: [] },
  { name: "OKR_EXPECTED", cells: [date, date], fixed: [TODAY] },
  { name: "OKR_STATUS", cells: [share, share], fixed: ["en"] },
])("one call of $name for a range equals the calls row by row", ({ name, cells, fixed }) => {
  const rows = fc.array(fc.tuple(...(cells as fc.Arbitrary<unknown>[])), { minLength: 1, maxLength: 8 });
  const lower = (told: unknown) => (typeof told === "string" ? told.toLowerCase() : told);
  fc.assert(
    fc.property(rows, (of) => {
      const ranges = cells.map((_, column) => of.map((row) => [row[column]]));
      const answers = runCellFunction(name, [...ranges, ...fixed]) as unknown[][];
      const single = of.map((row) => (row.every(isBlank) ? "" : inRow(name, [...row, ...fixed])));
      while (single.length > 1 && single.at(-1) === "") single.pop();
      expect(answers.map(([answer]) => lower(answer))).toEqual(single.map(lower));
    }),
  );
});

/**
 * Rows whose shares add up without noise — halves and quarters, so that no rounding depends on the order —
 * with ids of their own and parents that may be missing, in a circle, or themselves.
 */
const sheet: fc.Arbitrary<Cells[]> = fc
  .array(
    fc.record({
      type: fc.constantFrom("", "Objective", "Key result", "Initiative", "Action"),
      parent: fc.integer({ min: -1, max: 9 }),
      measure: fc.constantFrom("", "Increase", "At most", "Milestone", "Tasks", "Faster"),
      start: fc.constantFrom(0, ""),
      target: fc.constantFrom(4, 8, "", "4 h"),
      actual: fc.constantFrom(0, 1, 2, 6, "", true, "#N/A"),
      weight: fc.constantFrom("", 0, 1, 2, -1),
      startDate: fc.constantFrom(46_296, 46_300, "", "soon"),
      dueDate: fc.constantFrom(46_328, 46_300, ""),
      ownStatus: fc.constantFrom("", "", "", "Paused"),
    }),
    { maxLength: 9 },
  )
  .map((rows) =>
    rows.map((row, place) => ({ ...row, id: `R${place}`, parent: row.parent < 0 ? "" : `R${row.parent}` })),
  );

function track(cells: readonly (readonly unknown[])[]): unknown[][] {
  return runCellFunction("OKR_TRACK", [cells, TODAY]) as unknown[][];
}

function shuffled<T>(of: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...of], { minLength: of.length, maxLength: of.length });
}

test("OKR_TRACK does not care about the order of the columns", () => {
  fc.assert(
    fc.property(sheet, shuffled(COLUMNS), (rows, columns) => {
      expect(track(table(rows, "en", columns))).toEqual(track(table(rows)));
    }),
  );
});

test("OKR_TRACK does not care about other columns, whatever they hold", () => {
  const header = fc.string().filter((word) => Object.keys(readHeader([word]).places).length === 0);
  fc.assert(
    fc.property(
      sheet,
      header,
      fc.array(junk, { minLength: 20, maxLength: 20 }),
      fc.nat(COLUMNS.length),
      (rows, word, cells, at) => {
        const plain = table(rows);
        const wider = plain.map((row, place) => [
          ...row.slice(0, at),
          place ? cells[place] : word,
          ...row.slice(at),
        ]);
        expect(track(wider)).toEqual(track(plain));
      },
    ),
  );
});

test("OKR_TRACK gives the rows in another order in that order", () => {
  const both = sheet.chain((rows) => fc.tuple(fc.constant(rows), shuffled(rows.map((_, place) => place))));
  fc.assert(
    fc.property(both, ([rows, order]) => {
      const [, ...body] = track(table(rows));
      const [, ...moved] = track(table(order.map((place) => rows[place] ?? {})));
      expect(moved).toEqual(order.map((place) => body[place]));
    }),
    { numRuns: 500 },
  );
});

test("OKR_TRACK says the same in both languages, but for the words", () => {
  fc.assert(
    fc.property(sheet, (rows) => {
      const numbers = (of: unknown[][]) => of.slice(1).map((row) => row.slice(0, 3));
      expect(numbers(track(table(rows, "sv")))).toEqual(numbers(track(table(rows))));
    }),
  );
});

test("OKR_TRACK answers whatever stands in the cells, with numbers and texts that a cell can show", () => {
  const rows = fc.array(
    fc.array(junk, { minLength: INPUT_COLUMNS.length, maxLength: INPUT_COLUMNS.length }),
    {
      maxLength: 12,
    },
  );
  fc.assert(
    fc.property(rows, (of) => {
      const answers = track([table([], "en", INPUT_COLUMNS)[0] ?? [], ...of]);
      for (const cell of answers.flat()) {
        expect(["string", "number"]).toContain(typeof cell);
        expect(String(cell).length).toBeLessThan(1000);
      }
    }),
    { numRuns: 500 },
  );
});

const identities = fc.constantFrom("R0", "r1", "R2", "", 7);

test.each([
  {
    name: "OKR_TRACK",
    header: texts("sv").sheet.phases,
    args: (rows: unknown[][], plan: unknown[][]) => [rows, TODAY, "en", 7, plan],
  },
  {
    name: "OKR_PERIODS",
    header: texts("en").sheet.log,
    args: (rows: unknown[][], log: unknown[][]) => [rows, log, TODAY],
  },
  {
    name: "OKR_HISTORY",
    header: texts("sv").sheet.log,
    args: (rows: unknown[][], log: unknown[][]) => [rows, log, [[46_300, TODAY]], "progress"],
  },
])("$name answers whatever stands in the phased targets or the log", ({ name, header, args }) => {
  const words = Object.values(header);
  const place = words.indexOf("ID");
  const line = fc.tuple(
    identities,
    fc.array(fc.oneof(junk, date, number), { minLength: words.length, maxLength: words.length }),
  );
  fc.assert(
    fc.property(sheet, fc.array(line, { maxLength: 8 }), (rows, lines) => {
      const others = lines.map(([id, cells]) => cells.map((cell, at) => (at === place ? id : cell)));
      const answers = runCellFunction(name, args(table(rows), [words, ...others])) as unknown[][];
      expect(new Set(answers.map(({ length }) => length)).size).toBe(1);
      for (const cell of answers.flat()) {
        expect(["string", "number"]).toContain(typeof cell);
        expect(cell).not.toBeNaN();
      }
    }),
    { numRuns: 500 },
  );
});

test.each(CATALOGUE.map(({ name }) => name))(
  "%s answers whatever it is given, or throws a sentence",
  (name) => {
    const range = fc.array(fc.array(junk, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(fc.oneof(junk, range), { maxLength: 5 }), (args) => {
        try {
          runCellFunction(name, args);
        } catch (error) {
          expect(Object.getPrototypeOf(error)).toBe(Error.prototype);
          expect((error as Error).message).toMatch(/^\P{Ll}/u);
        }
      }),
      { numRuns: 300 },
    );
  },
);
