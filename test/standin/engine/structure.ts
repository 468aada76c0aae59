import type { IRange } from "@univerjs/core";
import { type Book, placeKey, readPlaceKey } from "../book/book.ts";
import { dropSheet, shiftExtras } from "../book/shift-records.ts";
import { type LineChange, shiftBox } from "../text/shift.ts";
import type { Place } from "./functions.ts";
import { pushConditionals } from "./push-conditionals.ts";
import { pushValidations } from "./push-validations.ts";

interface LineParams {
  subUnitId: string;
  range?: IRange;
  sourceRange?: IRange;
  targetRange?: IRange;
}

/** Follows rows and columns that come and go, whoever did it: the script, or a person in Univer's interface. */
export function followStructure(book: Book): void {
  const { core, sheets } = book.kit.modules;
  const commands = book.kit.univer.__getInjector().get(core.ICommandService);
  commands.onCommandExecuted(({ id, params }) => {
    const { subUnitId: sheetId, ...rest } = (params ?? {}) as LineParams;
    if (id === sheets.RemoveSheetMutation.id) dropSheet(book.extras, sheetId);
    const changes = changesOf(book, id, rest);
    if (changes.length === 0) return;
    for (const change of changes) {
      shiftExtras(book.extras, sheetId, change);
      shiftCells(book, sheetId, change);
    }
    pushLater(book, sheetId);
  });
}

/** Moves what is known about single cells: error messages and sparklines. */
function shiftCells(book: Book, sheetId: string, change: LineChange): void {
  for (const [key, message] of [...book.errors]) {
    const place = readPlaceKey(key);
    if (place.sheetId !== sheetId) continue;
    book.errors.delete(key);
    const moved = shiftPlace(place, change);
    if (moved) book.errors.set(placeKey(moved), message);
  }
  const sparklines = [...book.sparklines].filter(([, one]) => one.sheetId === sheetId);
  for (const [key] of sparklines) book.sparklines.delete(key);
  for (const [, one] of sparklines) {
    const moved = shiftPlace({ sheetId, row: one.row - 1, column: one.column - 1 }, change);
    if (moved) book.sparklines.set(placeKey(moved), { ...one, row: moved.row + 1, column: moved.column + 1 });
  }
}

function shiftPlace({ sheetId, row, column }: Place, change: LineChange): Place | undefined {
  const box = shiftBox({ startRow: row, endRow: row, startColumn: column, endColumn: column }, change);
  return box && { sheetId, row: box.startRow, column: box.startColumn };
}

/** What a mutation of Univer does to lines; moving lines is taking them out and putting them in, empty of rules. */
function changesOf(book: Book, id: string, { range }: Omit<LineParams, "subUnitId">): LineChange[] {
  const { sheets } = book.kit.modules;
  if (!range) return [];
  const rows = range.endRow - range.startRow + 1;
  const columns = range.endColumn - range.startColumn + 1;
  switch (id) {
    case sheets.InsertRowMutation.id:
      return [{ lines: "rows", at: range.startRow, count: rows }];
    case sheets.RemoveRowMutation.id:
      return [{ lines: "rows", at: range.startRow, count: -rows }];
    case sheets.InsertColMutation.id:
      return [{ lines: "columns", at: range.startColumn, count: columns }];
    case sheets.RemoveColMutation.id:
      return [{ lines: "columns", at: range.startColumn, count: -columns }];
    default:
      return [];
  }
}

/** Hands all rules of a workbook that was saved to Univer. */
export function pushRules(book: Book): void {
  for (const { sheetId } of [...book.extras.conditionals, ...book.extras.validations])
    pushLater(book, sheetId);
}

const due = new WeakMap<Book, Set<string>>();

/** Univer's own followers of the same change come after it; what we hand over must come after them. */
function pushLater(book: Book, sheetId: string): void {
  const waiting = due.get(book) ?? new Set();
  due.set(book, waiting);
  if (waiting.size === 0) queueMicrotask(() => pushDue(book));
  waiting.add(sheetId);
}

function pushDue(book: Book): void {
  const waiting = due.get(book) ?? new Set();
  for (const sheetId of waiting) {
    if (!book.workbook.getSheetBySheetId(sheetId)) continue;
    pushConditionals(book, sheetId);
    pushValidations(book, sheetId);
  }
  waiting.clear();
}
