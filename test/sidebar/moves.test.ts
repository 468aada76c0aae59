import { expect, test } from "vitest";
import type { Computed } from "../../src/app/contract.ts";
import { checkInEffects, hasLostConfidence } from "../../src/sidebar/model/check-in-effects.ts";
import { goal, keyResult, panel } from "./samples.ts";

function sheet(computed: Partial<Computed>, confidence: number | null) {
  const parts = [keyResult("KR1", {}, { confidence }), keyResult("KR2")];
  const moving = goal("O1", "objective", {}, parts);
  return panel({
    objectives: [{ ...moving, computed: { ...moving.computed, ...computed } }, goal("O2", "objective")],
  });
}

test("movesOf() has the rows that were checked in, and the objectives that moved by it", () => {
  const moves = checkInEffects(sheet({ progress: 0.4 }, 4), sheet({ progress: 0.5 }, 3), ["KR1"]);
  expect(moves.rows.map(({ after }) => after.id)).toEqual(["KR1"]);
  expect(moves.objectives.map(({ after }) => after.id)).toEqual(["O1"]);
});

test("movesOf() a sheet that was never seen are none", () => {
  expect(checkInEffects(null, sheet({}, null), ["KR1"])).toEqual({ rows: [], objectives: [] });
});

test.each([
  { was: 4, is: 2, less: true, because: "it fell" },
  { was: 2, is: 4, less: false, because: "it rose" },
  { was: 3, is: 3, less: false, because: "it stayed" },
  { was: null, is: 1, less: false, because: "nobody had said before" },
  { was: 4, is: null, less: false, because: "nobody says now" },
])("isLessSure() from $was to $is is $less: $because", ({ was, is, less }) => {
  const [move] = checkInEffects(sheet({}, was), sheet({}, is), ["KR1"]).rows;
  expect(move && hasLostConfidence(move)).toBe(less);
});
