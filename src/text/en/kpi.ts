import type { Kind } from "../../domain/kpi.ts";
import { enCadences, enCategories, enKinds } from "./words.ts";

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
  readonly kpiCount: (count: number) => string;
  readonly inUse: string;
  readonly use: (name: string) => string;
  readonly categories: typeof enCategories;
  readonly higherIsBetter: string;
  readonly lowerIsBetter: string;
  readonly limit: string;
  readonly groupBy: string;
  readonly noCategory: string;
  readonly noArea: string;
  readonly search: string;
  /** "8.2 of 7 h" */
  readonly of: (actual: string, target: string) => string;
  readonly source: (source: string) => string;
  readonly valueOf: (formula: string) => string;
  readonly kinds: typeof enKinds;
  readonly cadences: typeof enCadences;
  readonly linked: (day: string) => string;
  readonly typed: (day: string) => string;
  readonly feeds: (title: string) => string;
  readonly supports: (title: string) => string;
  readonly periods: string;
  readonly period: (back: number, status: string) => string;
  readonly noCheckIn: string;
  readonly back: string;
}

export const enKpi: KpiTexts = {
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
  kpiCount: (count) => (count === 1 ? "1 KPI" : `${count} KPIs`),
  inUse: "already in use",
  use: (name) => `Use ${name}`,
  categories: enCategories,
  higherIsBetter: "higher is better",
  lowerIsBetter: "lower is better",
  limit: "to be kept",
  groupBy: "Group by",
  noCategory: "Without category",
  noArea: "Without area",
  search: "Search name or owner",
  of: (actual, target) => `${actual} of ${target}`,
  source: (source) => `Source: ${source}`,
  valueOf: (formula) => `Value from ${formula}`,
  kinds: enKinds,
  cadences: enCadences,
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

/** The words of the form for a KPI. */
export interface KpiFormTexts {
  readonly editKpi: string;
  readonly ownCategory: string;
  readonly ownCategoryName: string;
  /** What each kind tells. */
  readonly kindTexts: Readonly<Record<Kind, string>>;
  readonly valueFrom: string;
  readonly fromTyping: string;
  readonly fromFormula: string;
  readonly formula: string;
  readonly formulaHint: string;
  readonly badFormula: string;
  readonly useSelection: string;
  readonly noSelection: string;
  readonly name: string;
  readonly nameExample: string;
  readonly definition: string;
  readonly sourceExample: string;
  readonly notDecided: string;
  readonly runsBusiness: string;
  readonly feed: (title: string) => string;
  readonly feedHint: string;
  readonly fedAlready: (name: string) => string;
  readonly ownFormula: (title: string) => string;
  readonly otherUnit: (mine: string, theirs: string) => string;
  readonly phases: string;
  readonly phaseIntervals: Readonly<Record<"" | "month" | "quarter" | "own", string>>;
  readonly phasesHint: string;
  readonly phasesNeed: string;
  readonly noPhaseEnds: string;
  readonly straighten: (day: string) => string;
  readonly phased: string;
  readonly straightLine: string;
  readonly until: (day: string) => string;
  readonly merged: string;
}

export const enKpiForm: KpiFormTexts = {
  editKpi: "Edit KPI",
  ownCategory: "Own category…",
  ownCategoryName: "Own category",
  kindTexts: {
    leading: "tells what is to come and can be influenced now",
    lagging: "tells what has come of it",
  },
  valueFrom: "Actual value comes from",
  fromTyping: "Typing and check-ins",
  fromFormula: "A cell or formula",
  formula: "Formula",
  formulaHint: "Such as =Sales!B7, or =SUM(Sales!B2:B13).",
  badFormula: "Begin with = and name a cell, a range or a formula.",
  useSelection: "Use what is selected",
  noSelection: "Select one or more cells in the sheet first.",
  name: "Name",
  nameExample: "What is counted? For example: Response time",
  definition: "Definition",
  sourceExample: "Such as the ledger, a survey or the support system",
  notDecided: "Not decided",
  runsBusiness: "No goal: it runs the business",
  feed: (title) => `Feeds the actual value of “${title}”`,
  feedHint: "The key result’s own value is replaced by a formula that follows this KPI.",
  fedAlready: (name) => `“${name}” feeds it already. Take the tick away there first.`,
  ownFormula: (title) => `“${title}” has a formula of its own already. Clear that cell in the sheet first.`,
  otherUnit: (mine, theirs) => `The KPI is measured in ${mine}, the key result in ${theirs}.`,
  phases: "Phased targets",
  phaseIntervals: {
    "": "None: a straight line",
    month: "Each month",
    quarter: "Each quarter",
    own: "On the days in the sheet",
  },
  phasesHint: "What is expected follows these targets.",
  phasesNeed: "Give start date, due date and target first.",
  noPhaseEnds: "None ends between the dates, or more than 60 do.",
  straighten: (day) => `Back to the straight line until ${day}`,
  phased: "Phased targets",
  straightLine: "Straight line",
  until: (day) => `Until ${day}`,
  merged:
    "Somebody else changed this KPI. Their changes and yours are both in the form now; where you both changed a formula or the same phased target, yours stands. Look it over, then save again.",
};
