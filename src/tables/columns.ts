/** The columns of the OKR sheet that people fill in, in the order in which set-up makes them. */
export const OKR_COLUMNS = [
  "id",
  "type",
  "title",
  "parent",
  "owner",
  "area",
  "startDate",
  "dueDate",
  "measure",
  "unit",
  "start",
  "target",
  "actual",
  "weight",
  "confidence",
  "ownStatus",
  "updated",
  "note",
] as const;

/** The columns of both of our tables of goals. */
export const COLUMNS = [...OKR_COLUMNS, "category", "kind", "source", "cadence", "supports"] as const;

export type Column = (typeof COLUMNS)[number];

/** The columns of the sheet KPI that people fill in, in the order in which set-up makes them. */
export const KPI_COLUMNS = [
  "id",
  "title",
  "category",
  "kind",
  "area",
  "owner",
  "source",
  "cadence",
  "supports",
  "measure",
  "unit",
  "startDate",
  "dueDate",
  "start",
  "target",
  "actual",
  "updated",
  "note",
] as const satisfies readonly Column[];

/** The columns that are computed, in the order in which OKR_TRACK returns them. */
export const COMPUTED = ["difference", "progress", "expected", "status", "reason"] as const;

export type ComputedColumn = (typeof COMPUTED)[number];

/** The columns that OKR_TRACK computes with. */
export const INPUTS = [
  "id",
  "type",
  "parent",
  "startDate",
  "dueDate",
  "measure",
  "start",
  "target",
  "actual",
  "weight",
  "ownStatus",
] as const satisfies readonly Column[];
