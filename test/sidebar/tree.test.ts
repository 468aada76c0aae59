import { expect, test } from "vitest";
import type { Goal, Kpi, KpiFields } from "../../src/app/contract.ts";
import { parentOf, statusCounts, subObjectivesOf, subtreeIds } from "../../src/sidebar/model/goals.ts";
import { kpisSupporting } from "../../src/sidebar/model/kpis.ts";
import { areasOf, type Branch, objectiveTree, pathTo } from "../../src/sidebar/model/tree.ts";
import { parentChoices } from "../../src/sidebar/say/goals.ts";
import { fields, fresh, goal, keyResult, panel } from "./samples.ts";

/** "O2<O1": an objective by its id and its parent's. */
function objectives(...rows: string[]): Goal[] {
  return rows.map((row) => {
    const [id = "", parent = ""] = row.split("<");
    return goal(id, "objective", { title: `Mål ${id}`, parent });
  });
}

function kpi(id: string, changes: Partial<KpiFields>): Kpi {
  const own = { category: "", kind: null, source: "", cadence: null, supports: "", note: "" };
  const { computed, linked } = goal(id, "key-result");
  const rest = { computed, linked, freshness: fresh(), feeds: false, phases: [], formula: "", periods: [] };
  return { id, fields: { ...fields(), ...own, ...changes }, ...rest };
}

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
])("growTree() of $rows is $is: $because", ({ rows, is }) => {
  expect(drawn(objectiveTree(objectives(...rows)))).toBe(is);
});

test("an objective under a key result hangs under that one's objective, and names the key result as its parent", () => {
  const above = goal("O1", "objective", {}, [keyResult("KR1", { title: "Svarstid" })]);
  const [below] = objectives("O2<kr1");
  const shown = panel({ objectives: [above, below as Goal] });
  expect(drawn(objectiveTree(shown.objectives))).toBe("O1(O2)");
  expect(parentOf(shown, below as Goal)?.fields.title).toBe("Svarstid");
  expect(subObjectivesOf(shown, "KR1").map(({ id }) => id)).toEqual(["O2"]);
  expect([...subtreeIds(shown, "O1")]).toEqual(["O1", "O2"]);
});

test("wayTo() is the way from the top", () => {
  const branches = objectiveTree(objectives("O1", "O2<O1", "O3<O2", "O4"));
  expect(pathTo(branches, "O3").map(({ id }) => id)).toEqual(["O1", "O2", "O3"]);
  expect(pathTo(branches, "O9")).toEqual([]);
});

test.each([
  {
    rows: ["O1", "O2<O1", "O3<O2", "O4"],
    id: "O2",
    is: ["0 O1", "0 O4"],
    because: "neither itself nor below",
  },
  {
    rows: ["O1", "O2<O1", "O3<O2", "O4"],
    id: null,
    is: ["0 O1", "1 O2", "2 O3", "0 O4"],
    because: "a new one may hang anywhere",
  },
  {
    rows: ["O1<O2", "O2<O1", "O3<O1", "O4"],
    id: "O1",
    is: ["0 O4"],
    because: "the others on its circle would close it again",
  },
])("parentChoices() for $id are $is: $because", ({ rows, id, is }) => {
  const choices = parentChoices(panel({ objectives: objectives(...rows) }), id);
  expect(choices.map((choice) => `${choice.depth} ${choice.id}`)).toEqual(is);
});

test("objectives with the same title are told apart, others are not", () => {
  const same = { title: "Sälja mer", owner: "Anna Berg", area: "Norr" };
  const rows = [
    goal("O1", "objective", same),
    goal("O2", "objective", { ...same, title: "sälja mer ", area: "" }),
    goal("O3", "objective", { title: "Bygga" }),
  ];
  expect(parentChoices(panel({ objectives: rows }), null).map(({ label }) => label)).toEqual([
    "Sälja mer (Anna Berg · Norr · O1)",
    "sälja mer (Anna Berg · O2)",
    "Bygga",
  ]);
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

test("kpisFor() finds what supports a row, whatever the case of the id", () => {
  const shown = panel({ kpis: [kpi("KPI1", { supports: "o1" }), kpi("KPI2", { supports: "" })] });
  expect(kpisSupporting(shown, "O1").map(({ id }) => id)).toEqual(["KPI1"]);
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
