import type { Source } from "../../domain/check-in.ts";
import { cadences, categories, kinds } from "./kpi-words.ts";

const sources: Readonly<Record<Source, string>> = {
  sidebar: "Sidebar",
  cell: "Cell",
  link: "Link",
  correction: "Correction",
  undo: "Undo",
};

/** The words that the workbook is made of: its sheets, their headers and what stands in cells. */
export const sheet = {
  names: {
    okr: "OKR",
    settings: "Settings",
    log: "Check-ins",
    asOf: "As of",
    kpi: "KPI",
    plan: "Targets",
    dashboard: "Dashboard",
    dashboardData: "Dashboard data",
  },
  cadences,
  sources,
  headers: {
    id: "ID",
    type: "Type",
    title: "Title",
    parent: "Parent",
    owner: "Owner",
    area: "Area",
    startDate: "Start date",
    dueDate: "Due date",
    measure: "Measure",
    unit: "Unit",
    start: "Start value",
    target: "Target value",
    actual: "Actual value",
    weight: "Weight",
    confidence: "Confidence",
    ownStatus: "Own status",
    updated: "Updated",
    note: "Note",
    category: "Category",
    kind: "Kind",
    source: "Source",
    cadence: "Cadence",
    supports: "Supports",
  },
  /** The header of a KPI's title. */
  kpiTitle: "KPI",
  categories,
  kinds,
  computed: {
    difference: "Difference",
    progress: "Progress",
    expected: "Expected",
    status: "Status",
    reason: "Reason",
  },
  bar: "Bar",
  trend: "Trend",
  log: {
    date: "Date",
    id: "ID",
    title: "Title",
    value: "Value",
    previous: "Previous",
    confidence: "Confidence",
    status: "Status",
    note: "Note",
    by: "By",
    source: "Source",
  },
  /** The sheet of targets on the way. */
  plan: { id: "ID", title: "Title", until: "Until", target: "Target value" },
  /** The header of the current period. */
  now: "Now",
  /** What OKR_HISTORY may be asked for. */
  whats: { value: "Value", progress: "Progress", expected: "Expected", confidence: "Confidence" },
  rules: {
    code: "Code",
    label: "Label",
    gap: "Gap at most",
    limit: "Limit at least",
    undated: "Undated at least",
    fill: "Fill",
    color: "Text colour",
  },
};
