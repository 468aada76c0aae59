import { cadences, categories, kinds } from "./kpi-words.ts";

/** The words of the panel about KPIs: their list and their library. */
export interface KpiTexts {
  readonly title: string;
  readonly views: string;
  readonly newKpi: string;
  readonly fromLibrary: string;
  readonly writeOwn: string;
  readonly empty: { readonly title: string; readonly text: string };
  readonly library: string;
  readonly librarySearch: string;
  readonly libraryNone: string;
  readonly found: (count: number) => string;
  readonly inUse: string;
  readonly use: (name: string) => string;
  readonly categories: typeof categories;
  readonly more: string;
  readonly less: string;
  readonly kept: string;
  readonly groupBy: string;
  readonly noCategory: string;
  readonly noArea: string;
  readonly search: string;
  /** "8.2 of 7 h" */
  readonly of: (actual: string, target: string) => string;
  readonly source: (source: string) => string;
  readonly valueOf: (formula: string) => string;
  readonly kinds: typeof kinds;
  readonly cadences: typeof cadences;
  readonly linked: (day: string) => string;
  readonly typed: (day: string) => string;
  readonly feeds: (title: string) => string;
  readonly supports: (title: string) => string;
  readonly periods: string;
  readonly period: (back: number, status: string) => string;
  readonly noCheckIn: string;
  readonly back: string;
}

export const kpi: KpiTexts = {
  title: "KPIs",
  views: "What to show",
  newKpi: "New KPI",
  fromLibrary: "From the library",
  writeOwn: "Write your own",
  empty: {
    title: "Add your first KPI",
    text: "Follow a few figures that tell how the business is doing. Three for each person are plenty.",
  },
  library: "KPI library",
  librarySearch: "Search name or formula",
  libraryNone: "No KPI matches.",
  found: (count) => (count === 1 ? "1 KPI" : `${count} KPIs`),
  inUse: "already in use",
  use: (name) => `Use ${name}`,
  categories,
  more: "higher is better",
  less: "lower is better",
  kept: "to be kept",
  groupBy: "Group by",
  noCategory: "Without category",
  noArea: "Without area",
  search: "Search name or owner",
  of: (actual, target) => `${actual} of ${target}`,
  source: (source) => `Source: ${source}`,
  valueOf: (formula) => `Value from ${formula}`,
  kinds,
  cadences,
  linked: (day) => (day ? `linked, value of ${day}` : "linked"),
  typed: (day) => `typed on ${day}`,
  feeds: (title) => `Feeds ${title}`,
  supports: (title) => `Supports ${title}`,
  periods: "Status in the last 12 periods",
  period: (back, status) =>
    `${back === 0 ? "now" : `${back} ${back === 1 ? "period" : "periods"} ago`}: ${status}`,
  noCheckIn: "no check-in",
  back: "Back to the KPIs",
};
