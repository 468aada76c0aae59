import { runCellFunction } from "../../src/functions/catalogue.ts";
import { table } from "../tables/builders.ts";

/** A day of 2026, as Sheets hands it over. */
export const date = (month: number, of: number) => new Date(2026, month - 1, of);

/** Two key results under one objective, from October to December. */
export const GOALS = table([
  { id: "O1", type: "Objective", startDate: date(10, 1), dueDate: date(12, 30) },
  {
    id: "KR1",
    type: "Key result",
    parent: "O1",
    start: 0,
    target: 10,
    actual: 5,
    startDate: date(10, 1),
    dueDate: date(12, 30),
  },
  {
    id: "KR2",
    type: "Key result",
    parent: "O1",
    start: 0,
    target: 10,
    actual: 10,
    startDate: date(10, 1),
    dueDate: date(12, 30),
    updated: date(11, 1),
  },
]);

/** A monthly and a quarterly KPI. */
export const KPIS = [
  [
    "ID",
    "KPI",
    "Kind",
    "Supports",
    "Cadence",
    "Measure",
    "Start date",
    "Due date",
    "Start value",
    "Target value",
    "Actual value",
    "Updated",
  ],
  ["KPI1", "NPS", "Lagging", "", "Monthly", "", "", "", 20, 45, 40, date(11, 20)],
  ["KPI2", "Churn", "Lagging", "", "Quarterly", "", "", "", "", 1, "", ""],
];

/** A row with another cell in one place. */
export const changed = (row: readonly unknown[] = [], at: number, to: unknown) =>
  row.map((cell, place) => (place === at ? to : cell));

export const run = (name: string, ...args: unknown[]) => runCellFunction(name, args) as unknown[][];
