import type { ICellData } from "@univerjs/core";
import { type CellCustom, changeBox, mapBox, storedCell } from "../../engine/grid.ts";
import { checked, type Members, SELF } from "../../member/define.ts";
import { fitsRange, type RangeState } from "./box.ts";

/** Notes: '' where there is none. README §3.1: setNote(25) gives "25", setNotes([[25]]) "25.0". */
export const rangeNotes = {
  getNote: (range) => noteAt(range, range.box.startRow, range.box.startColumn),
  getNotes: (range) => mapBox(range.box, (row, column) => noteAt(range, row, column)),
  setNote: (range, note: unknown) => {
    annotate(range, () => note);
    return SELF;
  },
  setNotes: checked(fitsRange, (range: RangeState, notes: unknown[][]) => {
    const { box } = range;
    annotate(range, (row, column) => withPoint(notes[row - box.startRow]?.[column - box.startColumn]));
    return SELF;
  }),
  clearNote: (range) => {
    annotate(range, () => null);
    return SELF;
  },
} satisfies Members<GoogleAppsScript.Spreadsheet.Range, RangeState>;

/** Gives each cell its note; what it holds, also a formula, stays. */
function annotate(range: RangeState, noteOf: (row: number, column: number) => unknown): void {
  const change = (row: number, column: number) => withNote(range, row, column, noteOf(row, column));
  changeBox(range.book, range.sheetId, range.box, change, "format");
}

function withPoint(note: unknown): unknown {
  return Number.isInteger(note) ? `${note}.0` : note;
}

function customAt({ book, sheetId }: RangeState, row: number, column: number): CellCustom {
  return (storedCell(book, { sheetId, row, column })?.custom as CellCustom | undefined) ?? {};
}

function noteAt(range: RangeState, row: number, column: number): string {
  return customAt(range, row, column).note ?? "";
}

/** The change that gives a cell a note, or takes it away. */
function withNote(range: RangeState, row: number, column: number, note: unknown): ICellData {
  const { note: _, ...custom } = customAt(range, row, column);
  const text = note === null || note === undefined ? "" : String(note);
  const changed = text === "" ? custom : { ...custom, note: text };
  return { custom: Object.keys(changed).length ? changed : null };
}
