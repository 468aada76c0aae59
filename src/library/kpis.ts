import type { Cadence } from "../domain/freshness.ts";
import type { Category, Kind, LibraryKpi } from "../domain/kpi.ts";
import type { Measure } from "../domain/measure.ts";
import { KPI_TEXTS, KPI_UNITS, type LibraryLanguage } from "./kpi-texts.ts";

const MEASURE_OF = { i: "increase", d: "decrease", b: "between", l: "at-least" } as const satisfies Record<
  string,
  Measure
>;
const KIND_OF = { L: "leading", G: "lagging" } as const satisfies Record<string, Kind>;
const CATEGORY_OF = {
  f: "financial",
  o: "operational",
  c: "customer",
  e: "employee",
} as const satisfies Record<string, Category>;
const CADENCE_OF = {
  D: "daily",
  W: "weekly",
  M: "monthly",
  Q: "quarterly",
} as const satisfies Record<string, Cadence>;

/** Code, measure, leading or lagging, category, cadence, unit, and a target where one is usual. */
type Definition = readonly [
  code: string,
  measure: keyof typeof MEASURE_OF,
  kind: keyof typeof KIND_OF,
  category: keyof typeof CATEGORY_OF,
  cadence: keyof typeof CADENCE_OF,
  unit: keyof (typeof KPI_UNITS)["en"],
  target?: number,
];

/** The KPIs that people in sales, service, production, software, projects, personnel and finance follow. */
const DEFINITIONS: readonly Definition[] = [
  ["revenue-growth", "i", "G", "f", "M", "%"],
  ["sales-revenue", "i", "G", "f", "W", "kr"],
  ["mrr", "i", "G", "f", "M", "kr"],
  ["arr", "i", "G", "f", "M", "kr"],
  ["gross-margin", "i", "G", "f", "M", "%"],
  ["operating-margin", "i", "G", "f", "M", "%"],
  ["ebitda-margin", "i", "G", "f", "M", "%"],
  ["net-margin", "i", "G", "f", "Q", "%"],
  ["equity-ratio", "i", "G", "f", "Q", "%"],
  ["quick-ratio", "l", "G", "f", "M", "%", 1],
  ["roi", "i", "G", "f", "Q", "%"],
  ["roe", "i", "G", "f", "Q", "%"],
  ["dso", "d", "G", "f", "M", "d"],
  ["budget-variance", "b", "G", "f", "M", "%"],
  ["forecast-error", "d", "G", "f", "M", "%"],
  ["cash-runway", "i", "L", "f", "M", "mon"],
  ["revenue-per-employee", "i", "G", "f", "Q", "kr"],
  ["market-share", "i", "G", "c", "Q", "%"],
  ["cac", "d", "G", "c", "M", "kr"],
  ["ltv", "i", "G", "c", "Q", "kr"],
  ["ltv-cac", "l", "G", "c", "Q", "x", 3],
  ["churn", "d", "G", "c", "M", "%"],
  ["retention", "i", "G", "c", "M", "%"],
  ["nrr", "i", "G", "c", "M", "%"],
  ["grr", "i", "G", "c", "M", "%"],
  ["win-rate", "i", "G", "c", "M", "%"],
  ["sales-cycle", "d", "G", "c", "M", "d"],
  ["pipeline-coverage", "i", "L", "c", "W", "x"],
  ["website-visits", "i", "L", "c", "D", "n"],
  ["conversion", "i", "L", "c", "W", "%"],
  ["leads", "i", "L", "c", "W", "n"],
  ["nps", "i", "L", "c", "Q", "p"],
  ["csat", "i", "G", "c", "W", "%"],
  ["ces", "i", "G", "c", "M", "p"],
  ["first-response", "d", "L", "c", "D", "h"],
  ["resolution-time", "d", "G", "c", "W", "h"],
  ["fcr", "i", "G", "c", "W", "%"],
  ["sla", "i", "G", "c", "W", "%"],
  ["backlog", "d", "L", "c", "D", "n"],
  ["turnover", "d", "G", "e", "M", "%"],
  ["absence", "d", "G", "e", "M", "%"],
  ["enps", "i", "L", "e", "Q", "p"],
  ["engagement", "i", "L", "e", "Q", "%"],
  ["time-to-hire", "d", "G", "e", "M", "d"],
  ["cost-per-hire", "d", "G", "e", "Q", "kr"],
  ["attendance", "i", "L", "e", "M", "%"],
  ["oee", "i", "G", "o", "D", "%"],
  ["on-time-delivery", "i", "G", "o", "W", "%"],
  ["first-pass-yield", "i", "L", "o", "D", "%"],
  ["scrap-rate", "d", "G", "o", "W", "%"],
  ["cycle-time", "d", "L", "o", "W", "h"],
  ["inventory-turnover", "i", "G", "o", "M", "x"],
  ["deployment-frequency", "i", "L", "o", "W", "nd"],
  ["lead-time", "d", "L", "o", "W", "h"],
  ["change-failure", "d", "G", "o", "W", "%"],
  ["recovery-time", "d", "G", "o", "W", "min"],
  ["percent-complete", "i", "G", "o", "W", "%"],
  ["on-time-milestones", "i", "G", "o", "M", "%"],
];

/** All of them in the words of one language, by category. */
export function kpiLibrary(language: LibraryLanguage): LibraryKpi[] {
  const [texts, units] = [KPI_TEXTS[language], KPI_UNITS[language]];
  return DEFINITIONS.map(([code, measure, kind, category, cadence, unit, target]) => {
    const [name = code, formula = ""] = texts[code] ?? [];
    return {
      code,
      name,
      formula,
      unit: units[unit],
      measure: MEASURE_OF[measure],
      category: CATEGORY_OF[category],
      kind: KIND_OF[kind],
      cadence: CADENCE_OF[cadence],
      target: target ?? null,
    };
  });
}
