import { expect, test } from "vitest";
import type { Goal } from "../../../src/app/contract.ts";
import { parentOf, statusCounts, subObjectivesOf, subtreeIds } from "../../../src/sidebar/model/goals.ts";
import { objectiveTree } from "../../../src/sidebar/model/tree.ts";
import { goal, keyResult, objectives, panel } from "../samples.ts";

test("an objective under a key result hangs under that one's objective, and names the key result as its parent", () => {
  const above = goal("O1", "objective", {}, [keyResult("KR1", { title: "Svarstid" })]);
  const [below] = objectives("O2<kr1");
  const shown = panel({ objectives: [above, below as Goal] });
  expect(objectiveTree(shown.objectives)).toMatchObject([
    { goal: { id: "O1" }, subBranches: [{ goal: { id: "O2" }, subBranches: [] }] },
  ]);
  expect(parentOf(shown, below as Goal)?.fields.title).toBe("Svarstid");
  expect(subObjectivesOf(shown, "KR1").map(({ id }) => id)).toEqual(["O2"]);
  expect([...subtreeIds(shown, "O1")]).toEqual(["O1", "O2"]);
});

test("statusCounts() tells the most frequent first", () => {
  const rows = ["behind", "on-track", "on-track"].map((status, place) => {
    const one = goal(`O${place}`, "objective");
    return { ...one, computed: { ...one.computed, status } };
  });
  expect(statusCounts(rows)).toEqual([
    ["on-track", 2],
    ["behind", 1],
  ]);
});
