/** The columns of the OKR sheet that people fill in, in the order in which set-up makes them. */
export const COLUMNS = [
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

export type Column = (typeof COLUMNS)[number];

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
