import { define } from "../service/define.ts";
import { rangeClear } from "./clear.ts";
import { rangeFormat } from "./format.ts";
import { rangeFormulas } from "./formulas.ts";
import { rangeNotes } from "./notes.ts";
import { rangePlace } from "./place.ts";
import type { RangeState } from "./range.ts";
import { rangeValues } from "./values.ts";

/** Range: cells in a sheet. */
export const range = define<GoogleAppsScript.Spreadsheet.Range, RangeState>(
  "Range",
  rangePlace,
  rangeValues,
  rangeFormulas,
  rangeFormat,
  rangeNotes,
  rangeClear,
);
