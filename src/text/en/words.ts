import type { NamedPeriod, PeriodUnit } from "../../domain/calendar.ts";
import type { Cadence } from "../../domain/freshness.ts";
import type { RowType } from "../../domain/goal.ts";
import type { Category, Kind, KpiFields } from "../../domain/kpi.ts";
import type { Measure } from "../../domain/measure.ts";
import type { Status } from "../../domain/status.ts";

/** The words that stand in cells for the closed sets. */
export interface Words {
  readonly types: Readonly<Record<RowType, string>>;
  readonly measures: Readonly<Record<Measure, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
}

export const enWords: Words = {
  types: { objective: "Objective", "key-result": "Key result", initiative: "Initiative", action: "Action" },
  measures: {
    increase: "Increase",
    decrease: "Decrease",
    "at-least": "At least",
    "at-most": "At most",
    between: "Between",
    milestone: "Milestone",
    tasks: "Tasks",
  },
  statuses: {
    done: "Achieved",
    "on-track": "On track",
    behind: "Behind",
    "off-track": "Off track",
    "no-data": "No data",
  },
};

/** What the fields are called in the panel, and in what is said of them. */
export const enFields: Readonly<Record<keyof KpiFields, string>> = {
  title: "Title",
  owner: "Owner",
  area: "Area",
  parent: "Parent objective",
  startDate: "Start date",
  dueDate: "Due date",
  measure: "Measure",
  unit: "Unit",
  start: "Start value",
  target: "Target value",
  actual: "Actual value",
  weight: "Weight",
  note: "Note",
  category: "Category",
  kind: "Leading or lagging",
  source: "Source",
  cadence: "Cadence",
  supports: "Supports",
};

/** The names of the periods that people plan for. */
export interface PeriodTexts {
  readonly units: Readonly<Record<PeriodUnit, string>>;
  readonly name: (period: NamedPeriod) => string;
}

export const enPeriods: PeriodTexts = {
  units: { quarter: "Quarter", tertial: "Tertial (four months)", "half-year": "Half-year", year: "Year" },
  name: ({ unit, number, year }) => {
    const names = { quarter: `Q${number}`, tertial: `Tertial ${number}`, "half-year": `Half-year ${number}` };
    return unit === "year" ? String(year) : `${names[unit]} ${year}`;
  },
};

/** The words of what a KPI is chosen from; they stand in cells and in the panel. */
export const enCadences: Readonly<Record<Cadence, string>> = {
  daily: "Daily",
  weekly: "Weekly",
  "two-weekly": "Every two weeks",
  monthly: "Monthly",
  quarterly: "Quarterly",
  yearly: "Yearly",
};

export const enCategories: Readonly<Record<Category, string>> = {
  financial: "Financial",
  operational: "Operational",
  customer: "Customer",
  employee: "Employee",
};

export const enKinds: Readonly<Record<Kind, string>> = { leading: "Leading", lagging: "Lagging" };
