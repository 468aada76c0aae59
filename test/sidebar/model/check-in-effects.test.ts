import { describe, expect, test } from "vitest";
import type { Computed, Fields } from "../../../src/app/contract.ts";
import {
  checkInEffects,
  hasLostConfidence,
  previewValue,
} from "../../../src/sidebar/model/check-in-effects.ts";
import { kpi } from "../kpi-samples.ts";
import { goal, keyResult, objective, panel } from "../samples.ts";

// 53 of 91 days have gone: 58 % is expected.
test.each<{ fields?: Partial<Fields>; status?: string; value: number | null; is: object; because: string }>([
  {
    value: 8,
    is: { progress: 0.5, now: "on-track", status: "on-track", worse: false },
    because: "unchanged",
  },
  { value: 6, is: { progress: 1, status: "done", worse: false }, because: "reached" },
  {
    value: 9,
    is: { progress: 0.25, status: "off-track", worse: true },
    because: "more than 30 points behind",
  },
  { value: 8.7, is: { status: "behind", worse: true }, because: "on its way down" },
  {
    value: null,
    is: { progress: null, status: "no-data", worse: true },
    because: "a value that is taken away",
  },
  {
    status: "Pausad",
    value: 9,
    is: { now: "Pausad", status: "Pausad", worse: false },
    because: "set by hand, it stays",
  },
  {
    fields: { measure: "at-most", target: 5, actual: 6 },
    status: "behind",
    value: 5,
    is: { progress: 1, now: "behind", status: "on-track", worse: false },
    because: "a limit that is met again",
  },
])("previewValue() of $value is $is: $because", ({ fields, status = "on-track", value, is }) => {
  const row = keyResult("KR1", fields);
  const shown = { ...row, computed: { ...row.computed, status } };
  expect(previewValue(shown, value, panel())).toMatchObject(is);
});

function sheet(computed: Partial<Computed>, confidence: number | null) {
  const parts = [keyResult("KR1", {}, { confidence }), keyResult("KR2")];
  const moving = goal("O1", "objective", {}, parts);
  return panel({
    objectives: [{ ...moving, computed: { ...moving.computed, ...computed } }, goal("O2", "objective")],
  });
}

test("checkInEffects() has the rows that were checked in, and the objectives that moved by it", () => {
  const effects = checkInEffects(sheet({ progress: 0.4 }, 4), sheet({ progress: 0.5 }, 3), ["KR1"]);
  expect(effects.rows.map(({ after }) => after.id)).toEqual(["KR1"]);
  expect(effects.objectives.map(({ after }) => after.id)).toEqual(["O1"]);
});

test("checkInEffects() a sheet that was never seen are none", () => {
  expect(checkInEffects(null, sheet({}, null), ["KR1"])).toEqual({ rows: [], objectives: [] });
});

test.each([
  { was: 4, is: 2, less: true, because: "it fell" },
  { was: 2, is: 4, less: false, because: "it rose" },
  { was: 3, is: 3, less: false, because: "it stayed" },
  { was: null, is: 1, less: false, because: "nobody had said before" },
  { was: 4, is: null, less: false, because: "nobody says now" },
])("hasLostConfidence() from $was to $is is $less: $because", ({ was, is, less }) => {
  const [effect] = checkInEffects(sheet({}, was), sheet({}, is), ["KR1"]).rows;
  expect(effect && hasLostConfidence(effect)).toBe(less);
});

describe("what a check-in of a KPI has moved", () => {
  const feeding = kpi("KPI1", { supports: "KR1" }, { feeds: true });
  const before = panel({
    objectives: [{ ...objective(), children: [keyResult("KR1"), keyResult("KR2")] }],
    kpis: [feeding],
  });
  const after = panel({
    objectives: [
      {
        ...objective(),
        children: [
          { ...keyResult("KR1"), computed: { ...keyResult("KR1").computed, progress: 0.75 } },
          { ...keyResult("KR2"), computed: { ...keyResult("KR2").computed, progress: 1 } },
        ],
      },
    ],
    kpis: [feeding],
  });

  test.each([
    { kpis: [feeding], rows: ["KR1", "KPI1"], because: "the key result that it feeds has moved with it" },
    {
      kpis: [{ ...feeding, feeds: false }],
      rows: ["KPI1"],
      because: "one that is only supported effects by itself",
    },
  ])("is $rows: $because", ({ kpis, rows }) => {
    const effects = checkInEffects({ ...before, kpis }, { ...after, kpis }, ["KPI1"]);
    expect(effects.rows.map((effect) => effect.after.id)).toEqual(rows);
  });

  test("is nothing in the key result when its value stays", () => {
    expect(checkInEffects(before, before, ["KPI1"]).rows.map((effect) => effect.after.id)).toEqual(["KPI1"]);
  });
});
