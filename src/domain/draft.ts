import type { Fields } from "./fields.ts";
import type { RowType } from "./row-type.ts";

/** A row and the rows below it before they are in the sheet. A row that is in the sheet has an id. */
export interface Draft {
  readonly id: string | null;
  readonly type: RowType;
  readonly fields: Fields;
  readonly children: readonly Draft[];
}
