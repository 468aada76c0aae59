import type { ICellData } from "@univerjs/core";
import { type CellCustom, changeBox, mapBox, storedCell } from "../engine/grid.ts";
import { type Members, SELF } from "../service/define.ts";
import { checkSize, type RangeState } from "./range.ts";

/** Notes: '' where there is none. platform.md 3.1: setNote(25) gives "25", setNotes([[25]]) "25.0". */
export const rangeNotes = {
  getNote: (range) => noteAt(range, range.box.startRow, range.box.startColumn),
  getNotes: (range) => mapBox(range.box, (row, column) => noteAt(range, row, column)),
  setNote: (range, note: unknown) => {
    changeBox(
      range.book,
      range.sheetId,
      range.box,
      (row, column) => withNote(range, row, column, note),
      "format",
    );
    return SELF;
  },
  setNotes: (range, notes: unknown[][]) => {
    const { book, sheetId, box } = range;
    checkSize(box, notes);
    const change = (row: number, column: number) =>
      withNote(range, row, column, withPoint(notes[row - box.startRow]?.[column - box.startColumn]));
    changeBox(book, sheetId, box, change, "format");
    return SELF;
  },
  clearNote: (range) => {
    changeBox(
      range.book,
      range.sheetId,
      range.box,
      (row, column) => withNote(range, row, column, null),
      "format",
    );
    return SELF;
  },
} satisfies Members<GoogleAppsScript.Spreadsheet.Range, RangeState>;

function withPoint(note: unknown): unknown {
  return Number.isInteger(note) ? `${note}.0` : note;
}

function customAt({ book, sheetId }: RangeState, row: number, column: number): CellCustom {
  return (storedCell(book, { sheetId, row, column })?.custom as CellCustom | undefined) ?? {};
}

export function noteAt(range: RangeState, row: number, column: number): string {
  return customAt(range, row, column).note ?? "";
}

/** The change that gives a cell a note, or takes it away. */
function withNote(range: RangeState, row: number, column: number, note: unknown): ICellData {
  const { note: _, ...custom } = customAt(range, row, column);
  const text = note === null || note === undefined ? "" : String(note);
  const changed = text === "" ? custom : { ...custom, note: text };
  return { custom: Object.keys(changed).length ? changed : null };
}
