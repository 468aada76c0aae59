import type { ICellData, Nullable } from "@univerjs/core";
import type { Book } from "../book/book.ts";
import { asStep } from "../book/history.ts";
import { contentOf } from "../engine/cell-value.ts";
import { cellReader, changeBox, storedCell } from "../engine/grid.ts";
import { inputCell } from "../engine/input.ts";
import { settle } from "../engine/settle.ts";
import { refuse } from "../member/refusal.ts";
import { fireOnEdit } from "../script/triggers.ts";
import { refuseInvalid } from "../services/rules/validate.ts";
import { growTo } from "../services/sheet/grid-size.ts";
import { type Box, parseA1 } from "../text/a1.ts";
import { mayEdit } from "./protected.ts";

/** Types a text into a cell, as a person does, and fires onEdit. */
export async function typeInto(book: Book, sheetName: string, a1: string, text: string): Promise<void> {
  const tell = asStep(book, () => writeTyped(book, sheetName, a1, text));
  await settle(book.kit);
  await tell();
}

/** Writes what is typed into a cell. Returns what fires onEdit for it. */
export function writeTyped(book: Book, sheetName: string, a1: string, text: string): () => Promise<void> {
  const { sheetId, box } = placeFromA1(book, sheetName, a1);
  const { startRow: row, startColumn: column } = box;
  const oldValue = eventText(cellReader(book, sheetId)(row, column));
  const cell = cellFromText(book, sheetId, row, column, text);
  const single = { ...box, endRow: row, endColumn: column };
  if (!mayEdit(book, sheetId, single)) return async () => undefined;
  changeBox(book, sheetId, single, () => cell);
  const value = eventText(cell);
  return () => fireOnEdit(book, sheetId, single, { value, oldValue });
}

/**
 * Pastes a block of texts, as a person does: all of it or, when a rule refuses a cell, nothing [MEM]; one edit.
 *
 * The grid grows when the block reaches beyond it [MEM]. A single cell brings neither value nor oldValue, unlike one
 * that is typed [MEM]: scripts may not count on them.
 */
export async function pasteInto(
  book: Book,
  sheetName: string,
  a1: string,
  texts: readonly (readonly string[])[],
): Promise<void> {
  const { sheetId, box: start } = placeFromA1(book, sheetName, a1);
  const box = blockFrom(start, texts);
  if (!mayEdit(book, sheetId, box)) return;
  asStep(book, () => {
    growTo(book, sheetId, box.endRow + 1, box.endColumn + 1);
    changeBox(book, sheetId, box, (row, column) => {
      const text = texts[row - box.startRow]?.[column - box.startColumn];
      return text === undefined ? undefined : cellFromText(book, sheetId, row, column, text);
    });
  });
  await settle(book.kit);
  await fireOnEdit(book, sheetId, box);
}

/** Empties cells, as a person does with Delete; formats and notes stay. One edit, none when all were empty [MEM]. */
export async function clearCells(book: Book, sheetName: string, a1: string): Promise<void> {
  const { sheetId, box } = placeFromA1(book, sheetName, a1);
  if (!mayEdit(book, sheetId, box)) return;
  const { startRow, endRow, startColumn, endColumn } = box;
  const oldValue = eventText(cellReader(book, sheetId)(startRow, startColumn));
  let filled = false;
  asStep(book, () =>
    changeBox(book, sheetId, box, (row, column) => {
      if (isEmpty(storedCell(book, { sheetId, row, column }))) return undefined;
      filled = true;
      return inputCell(book, { sheetId, row, column }, null);
    }),
  );
  if (!filled) return;
  await settle(book.kit);
  const single = startRow === endRow && startColumn === endColumn;
  await fireOnEdit(book, sheetId, box, single ? { value: undefined, oldValue } : undefined);
}

/** Fires onEdit for cells that Univer's interface has changed for a person. */
export async function editedCells(book: Book, sheetName: string, a1: string): Promise<void> {
  const { sheetId, box } = placeFromA1(book, sheetName, a1);
  await settle(book.kit);
  await fireOnEdit(book, sheetId, box);
}

function placeFromA1(book: Book, sheetName: string, a1: string): { sheetId: string; box: Box } {
  const sheet = book.workbook.getSheetBySheetName(sheetName) ?? refuse(`No sheet named ${sheetName}.`);
  const box = parseA1(a1, sheet.getRowCount(), sheet.getColumnCount()) ?? refuse(`${a1} is not a cell.`);
  return { sheetId: sheet.getSheetId(), box };
}

/** A cell's new content, unless a data validation refuses it. */
function cellFromText(book: Book, sheetId: string, row: number, column: number, text: string): ICellData {
  const place = { sheetId, row, column };
  const cell = inputCell(book, place, text);
  refuseInvalid(book, place, cell);
  return cell;
}

function blockFrom({ startRow, startColumn }: Box, texts: readonly (readonly string[])[]): Box {
  const columns = Math.max(1, ...texts.map((row) => row.length));
  const endRow = startRow + Math.max(1, texts.length) - 1;
  return { startRow, startColumn, endRow, endColumn: startColumn + columns - 1 };
}

function isEmpty(cell: Nullable<ICellData>): boolean {
  return !cell || (!cell.f && !cell.si && !cell.p && (cell.v ?? "") === "");
}

/**
 * A cell's content as an edit event tells it: a text. Numbers have a decimal point and dates are serial numbers,
 * whatever the cell shows; a checkbox is "TRUE" or "FALSE"; a formula that has just been typed has no value yet. [MEM]
 */
function eventText(cell: Nullable<ICellData>): string | undefined {
  const content = contentOf(cell);
  if (content === "") return undefined;
  return typeof content === "boolean" ? String(content).toUpperCase() : String(content);
}
