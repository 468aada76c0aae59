import type { KpiFields } from "../../domain/kpi.ts";

/** What the fields are called in the panel, and in what is said of them. */
export const fields: Readonly<Record<keyof KpiFields, string>> = {
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
