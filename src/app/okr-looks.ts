import type { Column, ComputedColumn } from "../tables/columns.ts";
import { DATE_FORMAT, PLAIN_FORMAT, SHARE_FORMAT } from "../tables/number-format.ts";

interface Look {
  readonly width: number;
  readonly format?: string;
  readonly align?: "center" | "right";
  readonly wrap?: boolean;
}

/** How each column of the OKR sheet looks, before its rows bring their units. */
export const LOOKS: Readonly<Record<Column | ComputedColumn | "bar" | "trend", Look>> = {
  id: { width: 52 },
  type: { width: 110 },
  title: { width: 300, wrap: true },
  parent: { width: 84 },
  owner: { width: 120 },
  area: { width: 120 },
  startDate: { width: 92, format: DATE_FORMAT },
  dueDate: { width: 92, format: DATE_FORMAT },
  measure: { width: 92 },
  unit: { width: 64 },
  start: { width: 92, format: PLAIN_FORMAT },
  target: { width: 92, format: PLAIN_FORMAT },
  actual: { width: 108, format: PLAIN_FORMAT },
  weight: { width: 60, format: PLAIN_FORMAT },
  confidence: { width: 84 },
  ownStatus: { width: 108 },
  updated: { width: 96, format: DATE_FORMAT },
  note: { width: 180, wrap: true },
  category: { width: 110 },
  kind: { width: 110 },
  source: { width: 150, wrap: true },
  cadence: { width: 110 },
  supports: { width: 84 },
  difference: { width: 92, format: PLAIN_FORMAT },
  progress: { width: 84, format: SHARE_FORMAT },
  expected: { width: 88, format: SHARE_FORMAT },
  status: { width: 112, align: "center" },
  reason: { width: 240, wrap: true },
  bar: { width: 140 },
  trend: { width: 120 },
};
