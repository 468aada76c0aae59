import type { Cadence } from "../../domain/cadence.ts";
import type { Category, Kind } from "../../domain/kpi.ts";

/** The words of the panel about KPIs. */
export interface KpiTexts {
  readonly title: string;
  readonly views: string;
  readonly newKpi: string;
  readonly editKpi: string;
  readonly fromLibrary: string;
  readonly writeOwn: string;
  readonly empty: { readonly title: string; readonly text: string };
  readonly library: string;
  readonly librarySearch: string;
  readonly libraryNone: string;
  readonly inUse: string;
  readonly use: (name: string) => string;
  readonly categories: Readonly<Record<Category, string>>;
  readonly noCategory: string;
  readonly ownCategory: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly cadences: Readonly<Record<Cadence, string>>;
  readonly none: string;
  readonly linked: (day: string) => string;
  readonly typed: (day: string) => string;
  readonly feeds: (title: string) => string;
  readonly supports: (title: string) => string;
  readonly periods: string;
  readonly period: (back: number, status: string) => string;
  readonly noCheckIn: string;
  readonly valueFrom: string;
  readonly fromTyping: string;
  readonly fromFormula: string;
  readonly formula: string;
  readonly formulaHint: string;
  readonly badFormula: string;
  readonly useSelection: string;
  readonly feed: string;
  readonly feedHint: string;
  readonly phases: string;
  readonly steps: Readonly<Record<"" | "month" | "quarter", string>>;
  readonly phasesHint: string;
  readonly phasesNeed: string;
  readonly until: (day: string) => string;
  readonly dates: string;
  readonly changed: (values: string) => string;
  readonly hints: {
    readonly unit: string;
    readonly target: string;
    readonly owner: string;
    readonly source: string;
    readonly supports: string;
    readonly tooMany: (owner: string, count: number) => string;
  };
}

export const kpi: KpiTexts = {
  title: "KPIs",
  views: "What to show",
  newKpi: "New KPI",
  editKpi: "Edit KPI",
  fromLibrary: "From the library",
  writeOwn: "Write your own",
  empty: {
    title: "No KPIs yet",
    text: "Follow a few figures that tell how the work goes: three for each person are plenty.",
  },
  library: "KPI library",
  librarySearch: "Search name or formula",
  libraryNone: "No KPI matches.",
  inUse: "in use",
  use: (name) => `Use ${name}`,
  categories: {
    financial: "Financial",
    operational: "Operational",
    customer: "Customer",
    employee: "Employee",
  },
  noCategory: "Without category",
  ownCategory: "Own category…",
  kinds: { leading: "Leading: tells what is to come", lagging: "Lagging: tells what has been" },
  cadences: {
    daily: "Daily",
    weekly: "Weekly",
    "two-weekly": "Every two weeks",
    monthly: "Monthly",
    quarterly: "Quarterly",
    yearly: "Yearly",
  },
  none: "None",
  linked: (day) => (day ? `linked, ${day}` : "linked"),
  typed: (day) => `typed ${day}`,
  feeds: (title) => `Feeds: ${title}`,
  supports: (title) => `Supports: ${title}`,
  periods: "Status in the last 12 periods",
  period: (back, status) => `${back === 0 ? "now" : `${back} back`}: ${status}`,
  noCheckIn: "no check-in",
  valueFrom: "Actual value comes from",
  fromTyping: "typing and check-ins",
  fromFormula: "a cell or formula",
  formula: "Formula",
  formulaHint: "Such as =Sales!B7, or =SUM(Sales!B2:B13).",
  badFormula: "Begin with = and name a cell, a range or a formula.",
  useSelection: "Use what is selected",
  feed: "Feeds its actual value",
  feedHint: "The key result then takes its value from this KPI, by a formula.",
  phases: "Targets on the way",
  steps: { "": "None: a straight line", month: "Each month", quarter: "Each quarter" },
  phasesHint: "What is expected follows these targets.",
  phasesNeed: "Give start date, due date and target first.",
  until: (day) => `Until ${day}`,
  dates: "Period of the target",
  changed: (values) => `Somebody else has changed it meanwhile: ${values}. Save again to keep yours.`,
  hints: {
    unit: "Which unit is it measured in?",
    target: "Which value is to be reached?",
    owner: "Who sees to it? One person, not a team.",
    source: "Where do the values come from?",
    supports: "Which key result does it support? Without one it is run-the-business.",
    tooMany: (owner, count) => `${owner} owns ${count} KPIs; more than three are hard to follow.`,
  },
};
