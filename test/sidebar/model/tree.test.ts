import { expect, test } from "vitest";
import type { Goal } from "../../../src/app/contract.ts";
import { areasOf, type Branch, objectiveTree, pathTo } from "../../../src/sidebar/model/tree.ts";
import { kpi } from "../kpi-samples.ts";
import { goal, objectives } from "../samples.ts";

/** "O1(O2(O3) O4)" */
function drawn(branches: readonly Branch[]): string {
  return branches
    .map((branch) => branch.goal.id + (branch.subBranches.length > 0 ? `(${drawn(branch.subBranches)})` : ""))
    .join(" ");
}

test.each([
  { rows: ["O1", "O2<O1", "O3<O2", "O4<O1"], is: "O1(O2(O3) O4)", because: "company, team, person" },
  { rows: ["O3<O2", "O2<O1", "O1"], is: "O1(O2(O3))", because: "the order of the rows does not matter" },
  { rows: ["O1", "O2<o1"], is: "O1(O2)", because: "nor does the case of the ids" },
  { rows: ["O2<O9", "O1"], is: "O2 O1", because: "a parent that is missing holds nothing" },
  { rows: ["O1<O1", "O2<O1"], is: "O1(O2)", because: "under itself: a circle of one" },
  {
    rows: ["O1<O2", "O2<O1", "O3<O2"],
    is: "O1 O2(O3)",
    because: "all of a circle are shown, with what hangs under them",
  },
  { rows: ["O1", "O1", "O2<O1"], is: "O1(O2) O1", because: "of two with the same id the first one counts" },
])("objectiveTree() of $rows is $is: $because", ({ rows, is }) => {
  expect(drawn(objectiveTree(objectives(...rows)))).toBe(is);
});

test("pathTo() is the way from the top", () => {
  const branches = objectiveTree(objectives("O1", "O2<O1", "O3<O2", "O4"));
  expect(pathTo(branches, "O3").map(({ id }) => id)).toEqual(["O1", "O2", "O3"]);
  expect(pathTo(branches, "O9")).toEqual([]);
});

test("areasOf() gathers by the name as people mean it, with the mean of what stands at its top", () => {
  const at = (id: string, area: string, progress: number | null, parent = ""): Goal => {
    const one = goal(id, "objective", { area, parent });
    return { ...one, computed: { ...one.computed, progress } };
  };
  const rows = [
    at("O1", "Sälj", 0.5),
    at("O2", " sälj", 0.9, "O1"),
    at("O3", "", 0.1),
    at("O4", "Sälj", null),
    at("O5", "Drift", 1.4, "O1"),
  ];
  const areas = areasOf(rows, { kpis: [kpi("KPI1", { area: "SÄLJ" }), kpi("KPI2", { area: "Ekonomi" })] });
  expect(
    areas.map(({ name, count, progress, branches, kpis }) => [
      ...[name, count, progress, drawn(branches)],
      kpis.map(({ id }) => id).join(),
    ]),
  ).toEqual([
    ["Drift", 1, 1, "O5", ""],
    ["Ekonomi", 0, null, "", "KPI2"],
    ["Sälj", 3, 0.25, "O1(O2) O4", "KPI1"],
    ["", 1, 0.1, "O3", ""],
  ]);
});
