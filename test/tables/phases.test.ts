import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Phase } from "../../src/domain/phases.ts";
import { formatPhases, PHASE_COLUMNS, parsePhases } from "../../src/tables/phases.ts";
import { LANGUAGES } from "../../src/text/language.ts";
import { texts } from "../../src/text/texts.ts";

const header = (language: "en" | "sv" = "en") =>
  PHASE_COLUMNS.map((column) => texts(language).sheet.phases[column]);

/** 2026-10-31 as a cell and as a day. */
const [CELL, DAY] = [46_326, 20_757];

function read(...lines: unknown[][]) {
  const plan = parsePhases([header(), ...lines]);
  if (!plan.ok) throw new Error(plan.error.code);
  return plan.value;
}

test.each(LANGUAGES)("what is written in %s is read as it was", (language) => {
  const phases: fc.Arbitrary<Phase[]> = fc.array(
    fc.record({
      until: fc.integer({ min: 0, max: 30_000 }),
      target: fc.double({ noNaN: true, noDefaultInfinity: true }),
    }),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(phases, (of) => {
      const lines = formatPhases("kpi1", "NPS", of).map((cells) =>
        PHASE_COLUMNS.map((column) => cells[column]),
      );
      const plan = parsePhases([header(language), ...lines]);
      expect(plan).toEqual({ ok: true, value: new Map([["KPI1", { phases: of, problem: undefined }]]) });
    }),
  );
});

test("text of users never becomes a formula", () => {
  expect(formatPhases("=A1", "+1", [{ until: DAY, target: 1 }])).toEqual([
    { id: "'=A1", title: "'+1", until: CELL, target: 1 },
  ]);
});

describe("parsePlan()", () => {
  test.each([
    { line: ["", "", CELL, 9], of: undefined, because: "a line without ID belongs to no row" },
    {
      line: ["KPI1", "", "", ""],
      of: { phases: [], problem: undefined },
      because: "a line that is not begun says nothing",
    },
    {
      line: ["KPI1", "", CELL, ""],
      of: { phases: [], problem: undefined },
      because: "a date that still waits for its target says nothing",
    },
    {
      line: ["KPI1", "", CELL, 0],
      of: { phases: [{ until: DAY, target: 0 }], problem: undefined },
      because: "zero is a value",
    },
    {
      line: ["KPI1", "", "", 9],
      of: { phases: [], problem: { code: "not-a-date", field: "until", text: "" } },
      because: "a target without a date is for no day",
    },
    {
      line: ["KPI1", "", "Oct", 9],
      of: { phases: [], problem: { code: "not-a-date", field: "until", text: "Oct" } },
      because: "a date that is text is never guessed at",
    },
  ])("$because", ({ line, of }) => {
    expect(read(line).get("KPI1")).toEqual(of);
  });

  test("what is wrong falls on its row only, and the first of it is told", () => {
    const plan = read(["KPI1", "", "soon", 1], ["kpi1", "", "later", 1], ["KPI2", "", CELL, 5]);
    expect(plan.get("KPI1")?.problem).toEqual({ code: "not-a-date", field: "until", text: "soon" });
    expect(plan.get("KPI2")).toEqual({ phases: [{ until: DAY, target: 5 }], problem: undefined });
  });

  test("finds its columns by their headers, in any order", () => {
    const plan = parsePhases([
      ["Målvärde", "Ägs av", "Till och med", "ID"],
      [5, "Anna", CELL, "KPI1"],
    ]);
    expect(plan.ok && plan.value.get("KPI1")?.phases).toEqual([{ until: DAY, target: 5 }]);
  });

  test.each([
    { headers: ["ID", "Until"], missing: ["Target value"] },
    { headers: ["ID", "Målvärde"], missing: ["Till och med"] },
    { headers: [], missing: ["ID", "Until", "Target value"] },
  ])("tells what is missing: $missing", ({ headers, missing }) => {
    expect(parsePhases([headers])).toEqual({
      ok: false,
      error: { code: "missing-columns", headers: missing },
    });
  });
});
