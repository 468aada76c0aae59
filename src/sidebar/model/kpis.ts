import type { Kpi, Panel } from "../../app/contract.ts";
import { CATEGORIES } from "../../domain/kpi.ts";

export function kpiById(panel: Panel, id: string): Kpi | undefined {
  return panel.kpis.find((kpi) => kpi.id === id);
}

/** The KPIs that support a goal. */
export function kpisSupporting(panel: Panel, id: string): readonly Kpi[] {
  return panel.kpis.filter(({ fields }) => fields.supports.toUpperCase() === id.toUpperCase());
}

export const KPI_GROUPINGS = ["category", "area"] as const;

export type KpiGrouping = (typeof KPI_GROUPINGS)[number];

/** The KPIs in groups by what they have in common: built-in categories first, those that have none last. */
export function kpiGroups(
  kpis: readonly Kpi[],
  by: KpiGrouping,
): readonly (readonly [name: string, kpis: readonly Kpi[]])[] {
  const own = [...new Set(kpis.map(({ fields }) => fields[by].trim()))].sort((a, b) => a.localeCompare(b));
  const first = by === "category" ? CATEGORIES : [];
  return [...new Set([...first, ...own.filter(Boolean), ""])]
    .map((name) => [name, kpis.filter(({ fields }) => fields[by].trim() === name)] as const)
    .filter(([, found]) => found.length > 0);
}

/** Whether a name or an owner is what is searched for. */
export function kpiMatches({ fields }: Kpi, search: string): boolean {
  return `${fields.title}\n${fields.owner}`.toLowerCase().includes(search.trim().toLowerCase());
}

/** How many KPIs an owner has beside the one with this id. */
export function otherKpiCount({ kpis }: Panel, owner: string, id: string | null): number {
  const name = owner.trim().toLowerCase();
  return kpis.filter((kpi) => kpi.id !== id && kpi.fields.owner.trim().toLowerCase() === name).length;
}

/** The categories of the user's own. */
export function ownCategories({ kpis }: Panel): readonly string[] {
  const said = new Set(kpis.map(({ fields }) => fields.category.trim()));
  return [...said]
    .filter((word) => word !== "" && !isBuiltInCategory(word))
    .sort((a, b) => a.localeCompare(b));
}

function isBuiltInCategory(category: string): boolean {
  return CATEGORIES.some((known) => known === category);
}
