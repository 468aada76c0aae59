import type { Book } from "./book.ts";
import { scriptFunctions } from "./custom-functions.ts";
import { cellValue } from "./engine/display-cell.ts";
import { cellReader, changeBox } from "./engine/grid.ts";
import { inputCell } from "./engine/input.ts";
import { settle } from "./engine/settle.ts";
import { execute } from "./execution.ts";
import { refuseInvalid } from "./rules/validate.ts";
import { enumOf } from "./service/enums.ts";
import { refuse } from "./service/errors.ts";
import { parseA1 } from "./text/a1.ts";

/**
 * Types a text into a cell, as a person does, and fires the simple trigger onEdit.
 *
 * platform.md 5.3: only a user's edits fire it; value and oldValue come for single cells, oldValue only when there
 * was one.
 */
export async function typeInto(book: Book, sheetName: string, a1: string, text: string): Promise<void> {
  const sheet = book.workbook.getSheetBySheetName(sheetName) ?? refuse(`No sheet named ${sheetName}.`);
  const sheetId = sheet.getSheetId();
  const box = parseA1(a1, sheet.getRowCount(), sheet.getColumnCount()) ?? refuse(`${a1} is not a cell.`);
  const place = { sheetId, row: box.startRow, column: box.startColumn };
  const old = cellValue(book, cellReader(book, sheetId)(place.row, place.column));
  const cell = inputCell(book, place, text);
  refuseInvalid(book, place, cell);
  changeBox(book, sheetId, { ...box, endRow: box.startRow, endColumn: box.startColumn }, () => cell);
  await settle(book.kit);
  if (!scriptFunctions(book).includes("onEdit")) return;
  const event = {
    authMode: enumOf("AuthMode", "LIMITED"),
    range: book.make.range(sheetId, { ...box, endRow: box.startRow, endColumn: box.startColumn }),
    source: book.make.spreadsheet(),
    value: text === "" ? undefined : text,
    oldValue: old === "" ? undefined : String(old),
  };
  await execute(book, "LIMITED", "onEdit", [event]);
}
