import { rangeFilter } from "../rules/filter.ts";
import { metadataMembers } from "../rules/metadata.ts";
import { linePlace } from "../rules/places.ts";
import { rangeProtection } from "../rules/protection.ts";
import { rangeValidation } from "../rules/validations.ts";
import { define } from "../service/define.ts";
import { rangeBorders } from "./borders.ts";
import { rangeClear } from "./clear.ts";
import { rangeCopy } from "./copy.ts";
import { textFinder } from "./find.ts";
import { rangeFormat } from "./format.ts";
import { rangeFormulas } from "./formulas.ts";
import { rangeNotes } from "./notes.ts";
import { rangePlace } from "./place.ts";
import type { RangeState } from "./range.ts";
import { rangeSort } from "./sort.ts";
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
  rangeSort,
  rangeCopy,
  rangeBorders,
  { createTextFinder: ({ book, sheetId, box }, text: string) => textFinder(book, sheetId, box, text) },
  rangeValidation,
  rangeProtection,
  rangeFilter,
  metadataMembers<RangeState>(linePlace, ({ sheetId, box }) => ({ sheetId, box })),
);
