import type { Fields, Goal, Kpi, Panel } from "../app/contract.ts";
import { BLANK_FIELDS } from "../domain/fields.ts";

/** A KPI as a row that is checked in like any other; it has no place among the objectives, so nothing is tried out with it. */
export function goalOfKpi({ id, fields, computed, linked, freshness }: Kpi): Goal {
  return {
    id,
    type: "key-result",
    fields,
    unread: "",
    byHand: false,
    children: [],
    computed,
    linked: linked.filter((field): field is keyof Fields => field in BLANK_FIELDS),
    freshness,
  };
}

export function kpiById(panel: Panel, id: string): Kpi | undefined {
  return panel.kpis.find((kpi) => kpi.id === id);
}

/** The KPIs that support a goal. */
export function kpisFor(panel: Panel, id: string): readonly Kpi[] {
  return panel.kpis.filter(({ fields }) => fields.supports.toUpperCase() === id.toUpperCase());
}

/** The KPIs by category, each group under its word; built-in categories first, in their order. */
export function kpisByCategory(
  kpis: readonly Kpi[],
  words: Readonly<Record<string, string>>,
): readonly (readonly [category: string, kpis: readonly Kpi[]])[] {
  const known = Object.keys(words);
  const own = kpis.map(({ fields }) => fields.category).filter((category) => !known.includes(category));
  return [...known, ...new Set(own)]
    .map(
      (category) =>
        [words[category] ?? category, kpis.filter(({ fields }) => fields.category === category)] as const,
    )
    .filter(([, found]) => found.length > 0);
}
