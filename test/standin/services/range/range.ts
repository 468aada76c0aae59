import { define } from "../../member/define.ts";
import { rangeValidation } from "../rules/data-validation.ts";
import { rangeFilter } from "../spreadsheet/filter.ts";
import { linePlace, metadataMembers } from "../spreadsheet/metadata.ts";
import { rangeProtection } from "../spreadsheet/protection.ts";
import type { RangeState } from "./box.ts";
import { rangeClear, rangeFormulas, rangeValues } from "./contents.ts";
import { rangeCopy } from "./copy.ts";
import { textFinder } from "./find.ts";
import { rangeBorders, rangeFormat } from "./format.ts";
import { rangeMove } from "./move.ts";
import { rangeNotes } from "./notes.ts";
import { rangePlace } from "./place.ts";
import { rangeRegion } from "./region.ts";
import { rangeSort } from "./sort.ts";
import { rangeTidy } from "./tidy.ts";

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
  rangeMove,
  rangeRegion,
  rangeTidy,
  rangeBorders,
  { createTextFinder: ({ book, sheetId, box }, text: string) => textFinder(book, sheetId, box, text) },
  rangeValidation,
  rangeProtection,
  rangeFilter,
  metadataMembers<RangeState>(linePlace, ({ sheetId, box }) => ({ sheetId, box })),
);
