/** What a row of the OKR sheet is, from the goal down to the single task. */
export const ROW_TYPES = ["objective", "key-result", "initiative", "action"] as const;

export type RowType = (typeof ROW_TYPES)[number];
