import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import type { ICellData } from "@univerjs/core";
import { cellText, cellValue } from "../../engine/display-cell.ts";
import { formulaText } from "../../engine/formula-text.ts";
import { cellReader, changeBox, mapBox, worksheet } from "../../engine/grid.ts";
import { formulaCell, inputCell } from "../../engine/input.ts";
import { checked, type Members, SELF } from "../../member/define.ts";
import { type Box, columnName } from "../../text/a1.ts";
import { refuseInvalid } from "../rules/validate.ts";
import { firstPlace, fitsRange, type RangeState } from "./box.ts";

/** Reading and writing values: README §3.1. */
export const rangeValues = {
  getValue: ({ book, sheetId, box }) =>
    cellValue(book, cellReader(book, sheetId)(box.startRow, box.startColumn)),
  getValues: ({ book, sheetId, box }) => {
    const read = cellReader(book, sheetId);
    return mapBox(box, (row, column) => cellValue(book, read(row, column)));
  },
  getDisplayValue: ({ book, sheetId, box }) =>
    cellText(book, cellReader(book, sheetId)(box.startRow, box.startColumn)),
  getDisplayValues: ({ book, sheetId, box }) => {
    const read = cellReader(book, sheetId);
    return mapBox(box, (row, column) => cellText(book, read(row, column)));
  },
  isBlank: ({ book, sheetId, box }) => {
    const read = cellReader(book, sheetId);
    return mapBox(box, (row, column) => cellValue(book, read(row, column)) === "")
      .flat()
      .every(Boolean);
  },
  setValue: (range, value: unknown) => {
    writeValues(range, () => value);
    return SELF;
  },
  setValues: checked(fitsRange, (range: RangeState, values: unknown[][]) => {
    writeValues(range, (row, column) => values[row - range.box.startRow]?.[column - range.box.startColumn]);
    return SELF;
  }),
} satisfies Members<GoogleAppsScript.Spreadsheet.Range, RangeState>;

/** Writes one value per cell; of merged cells only the first keeps its value. */
function writeValues(
  { book, sheetId, box }: RangeState,
  value: (row: number, column: number) => unknown,
): void {
  const sheet = worksheet(book, sheetId);
  const merged = sheet.getMergeData().length > 0;
  changeBox(book, sheetId, box, (row, column): ICellData | undefined => {
    const merge = merged ? sheet.getMergedCell(row, column) : null;
    if (merge && (merge.startRow !== row || merge.startColumn !== column)) return undefined;
    const place = { sheetId, row, column };
    const cell = inputCell(book, place, value(row, column));
    refuseInvalid(book, place, cell);
    return cell;
  });
}

/** Formulas, in the file's locale: README §3.2. */
export const rangeFormulas = {
  getFormula: (range) => formulaText(range.book, firstPlace(range)),
  getFormulas: ({ book, sheetId, box }) =>
    mapBox(box, (row, column) => formulaText(book, { sheetId, row, column })),
  setFormula: (range, formula: string | null) => {
    const { book, sheetId, box } = range;
    changeBox(book, sheetId, box, (row, column) =>
      asFormula(range, row, column, formula && formulaMovedTo(formula, box, row, column)),
    );
    return SELF;
  },
  setFormulas: checked(fitsRange, (range: RangeState, formulas: string[][]) => {
    const { book, sheetId, box } = range;
    changeBox(book, sheetId, box, (row, column) =>
      asFormula(range, row, column, formulas[row - box.startRow]?.[column - box.startColumn]),
    );
    return SELF;
  }),
} satisfies Members<GoogleAppsScript.Spreadsheet.Range, RangeState>;

/** One formula for several cells is relative to each of them; live-facts.test.ts. It is written anew only where it moves. */
function formulaMovedTo(
  formula: string,
  { startRow, startColumn }: Box,
  row: number,
  column: number,
): string {
  if (row === startRow && column === startColumn) return formula;
  const relative = translateFormulaToR1C1(formula, address(startRow, startColumn));
  return translateFormulaToA1(relative, address(row, column));
}

function address(row: number, column: number): string {
  return columnName(column) + (row + 1);
}

/** setFormula takes "SUM(1;2)" too. [MEM] */
function asFormula(
  { book, sheetId }: RangeState,
  row: number,
  column: number,
  formula: string | null | undefined,
) {
  const place = { sheetId, row, column };
  if (!formula) return inputCell(book, place, null);
  return formulaCell(book, place, formula.startsWith("=") ? formula : `=${formula}`);
}

interface ClearOptions {
  contentsOnly?: boolean;
  formatOnly?: boolean;
  commentsOnly?: boolean;
}

/** Clearing. README §3.1: clearFormat does not reset number formats. */
export const rangeClear = {
  clear: (range, options: ClearOptions = {}) => {
    if (!options.formatOnly && !options.commentsOnly) clearContent(range);
    if (!options.contentsOnly && !options.commentsOnly) clearFormat(range);
    return SELF;
  },
  clearContent,
  clearFormat,
} satisfies Members<GoogleAppsScript.Spreadsheet.Range, RangeState>;

function clearContent({ book, sheetId, box }: RangeState): typeof SELF {
  changeBox(book, sheetId, box, (row, column) => inputCell(book, { sheetId, row, column }, null));
  return SELF;
}

const FORMATS = ["bg", "cl", "bl", "it", "ul", "st", "fs", "ff", "ht", "vt", "tb", "bd"];

function clearFormat({ book, sheetId, box }: RangeState): typeof SELF {
  const nothing = Object.fromEntries(FORMATS.map((name) => [name, null]));
  changeBox(book, sheetId, box, () => ({ s: nothing }), "format");
  return SELF;
}
