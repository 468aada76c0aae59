import { describe, expect, test } from "vitest";
import { checkInRows, rowsInScope } from "../../../src/sidebar/model/check-in.ts";
import { previewValue } from "../../../src/sidebar/model/check-in-effects.ts";
import { goalFromKpi } from "../../../src/sidebar/model/goals.ts";
import {
  kpiGroups,
  kpiMatches,
  kpisSupporting,
  otherKpiCount,
  ownCategories,
} from "../../../src/sidebar/model/kpis.ts";
import { JUNE, kpi } from "../kpi-samples.ts";
import { keyResult, objective, panel } from "../samples.ts";

const KPIS = [
  kpi("KPI1", { category: "customer", area: "Support" }),
  kpi("KPI2", { category: "Miljö", area: "" }),
  kpi("KPI3", { category: "", area: "Sälj" }),
  kpi("KPI4", { category: "financial", area: "Support " }),
  kpi("KPI5", { category: "Etik", area: "Sälj" }),
];

test.each([
  {
    by: "category",
    groups: [
      ["financial", "KPI4"],
      ["customer", "KPI1"],
      ["Etik", "KPI5"],
      ["Miljö", "KPI2"],
      ["", "KPI3"],
    ],
    because: "ours come first in their order, then the user's own, then those without",
  },
  {
    by: "area",
    groups: [
      ["Sälj", "KPI3", "KPI5"],
      ["Support", "KPI1", "KPI4"],
      ["", "KPI2"],
    ],
    because: "a blank behind a word makes no other area",
  },
] as const)("kpiGroups() by $by: $because", ({ by, groups }) => {
  expect(kpiGroups(KPIS, by).map(([name, kpis]) => [name, ...kpis.map(({ id }) => id)])).toEqual(groups);
});

test("every KPI stands in one group", () => {
  for (const by of ["category", "area"] as const) {
    const ids = kpiGroups(KPIS, by).flatMap(([, kpis]) => kpis.map(({ id }) => id));
    expect(ids.sort()).toEqual(KPIS.map(({ id }) => id));
  }
});

test.each([
  { search: "", is: true },
  { search: " SVARS ", is: true },
  { search: "anna", is: true },
  { search: "Bo", is: false },
])("a KPI of Anna's is found by '$search': $is", ({ search, is }) => {
  expect(kpiMatches(kpi("KPI1"), search)).toBe(is);
});

test("the KPIs of an owner are counted without the one in the form, whatever their case", () => {
  const shown = panel({
    kpis: [kpi("KPI1"), kpi("KPI2", { owner: "anna berg " }), kpi("KPI3", { owner: "Bo" })],
  });
  expect(otherKpiCount(shown, "Anna Berg", "KPI1")).toBe(1);
  expect(otherKpiCount(shown, "Anna Berg", null)).toBe(2);
});

test("the categories of the user's own are offered again, once each", () => {
  expect(ownCategories(panel({ kpis: [...KPIS, kpi("KPI6", { category: "Miljö " })] }))).toEqual([
    "Etik",
    "Miljö",
  ]);
});

describe("KPIs are checked in like any row", () => {
  const late = kpi(
    "KPI1",
    {},
    { freshness: { updated: null, confidence: null, days: 40, due: true, stale: true } },
  );
  const shown = panel({
    objectives: [{ ...objective(), children: [keyResult("KR1")] }],
    kpis: [late],
    me: "Anna Berg",
  });

  test("late ones come first, and mine are mine", () => {
    expect(checkInRows(shown).map(({ id }) => id)).toEqual(["KPI1", "KR1"]);
    expect(rowsInScope(shown, "mine-due").map(({ id }) => id)).toEqual(["KPI1", "KR1"]);
    expect(rowsInScope({ ...shown, me: "Bo" }, "mine-due")).toEqual([]);
  });

  test("what a value would do is judged by the plan and not by the straight line", () => {
    const planned = kpi("KPI1", {}, { phases: [{ until: JUNE, target: 7.5 }] });
    const [straight, phased] = [kpi("KPI1"), planned].map((one) => previewValue(goalFromKpi(one), 5, shown));
    expect(straight?.expected).toBeCloseTo(326 / 364, 12);
    expect(phased?.expected).toBeCloseTo((0.5 + (3.5 * 146) / 184) / 4, 12);
    expect([straight?.status, phased?.status]).toEqual(["behind", "on-track"]);
  });

  test("the target of a limit is the one in force", () => {
    const limit = { measure: "at-most", target: 5 } as const;
    const planned = kpi("KPI1", limit, { phases: [{ until: shown.today, target: 7 }] });
    expect(previewValue(goalFromKpi(planned), 6, shown).progress).toBe(1);
    expect(previewValue(goalFromKpi(kpi("KPI1", limit)), 6, shown).progress).toBeLessThan(1);
  });
});

test("kpisSupporting() finds what supports a row, whatever the case of the id", () => {
  const shown = panel({ kpis: [kpi("KPI1", { supports: "o1" }), kpi("KPI2", { supports: "" })] });
  expect(kpisSupporting(shown, "O1").map(({ id }) => id)).toEqual(["KPI1"]);
});
