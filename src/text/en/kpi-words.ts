import type { Cadence } from "../../domain/freshness.ts";
import type { Category, Kind } from "../../domain/kpi.ts";

/** The words of what a KPI is chosen from; they stand in cells and in the panel. */
export const cadences: Readonly<Record<Cadence, string>> = {
  daily: "Daily",
  weekly: "Weekly",
  "two-weekly": "Every two weeks",
  monthly: "Monthly",
  quarterly: "Quarterly",
  yearly: "Yearly",
};

export const categories: Readonly<Record<Category, string>> = {
  financial: "Financial",
  operational: "Operational",
  customer: "Customer",
  employee: "Employee",
};

export const kinds: Readonly<Record<Kind, string>> = { leading: "Leading", lagging: "Lagging" };
