import type { ICellData } from "@univerjs/core";
import { cellText, cellValue } from "../engine/display-cell.ts";
import { cellReader, changeBox, mapBox, worksheet } from "../engine/grid.ts";
import { inputCell } from "../engine/input.ts";
import { refuseInvalid } from "../rules/validate.ts";
import { type Members, SELF } from "../service/define.ts";
import { checkSize, type RangeState } from "./range.ts";

/** Reading and writing values: platform.md 3.1. */
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
    write(range, () => value);
    return SELF;
  },
  setValues: (range, values: unknown[][]) => {
    checkSize(range.box, values);
    write(range, (row, column) => values[row - range.box.startRow]?.[column - range.box.startColumn]);
    return SELF;
  },
} satisfies Members<GoogleAppsScript.Spreadsheet.Range, RangeState>;

/** Writes one value per cell; of merged cells only the first keeps its value. */
function write({ book, sheetId, box }: RangeState, value: (row: number, column: number) => unknown): void {
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
