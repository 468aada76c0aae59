import { fail, ok, type Result } from "../../domain/result.ts";
import {
  clearBlock,
  deleteRows,
  gridRows,
  insertRows,
  mergedRanges,
  writeBlock,
} from "../../google/cells.ts";
import { type CellValue, unchangedCell } from "../../tables/cell.ts";
import { COLUMNS, type Column } from "../../tables/header.ts";
import type { RowCells } from "../../tables/row.ts";
import type { Refusal } from "../contract.ts";
import { drawBars, formatRows, numberFormatOf, shownValuesOf } from "../workbook/row-formats.ts";
import { type ColumnRun, columnRuns, consecutive } from "../workbook/runs.ts";
import { cellAt, computedColumns, computedPlaces, type Table, wholeRows } from "../workbook/table.ts";
import type { Edit, Insert, Restore, RowChanges } from "./change.ts";
import type { Journal } from "./journal.ts";

/** Writes the changes of a sheet's rows; the number of calls depends on the changes, not on the size of the sheet. */
export function applyRowChanges(changes: RowChanges, table: Table, journal: Journal): Result<null, Refusal> {
  const merged = mergedRange(changes, table);
  if (merged) return fail({ code: "merged", range: merged });
  applyEdits(changes.edits, table, journal);
  const inserts = changes.inserts.map((insert) => ({
    row: insert.after + 1,
    run: () => applyInsert(insert, table, journal),
  }));
  const restores = changes.restores.map((restore) => ({
    row: restore.after + 1,
    run: () => applyRestore(restore, table, journal),
  }));
  const anchors = new Set([...changes.inserts, ...changes.restores].map(({ after }) => after));
  const deletes = consecutive(changes.deletes, anchors).map(({ first, count }) => ({
    row: first,
    run: () => applyDelete(first, count, table, journal),
  }));
  // From the bottom up, so that no step moves the rows of the next one.
  for (const { run } of [...inserts, ...restores, ...deletes].sort((a, b) => b.row - a.row)) run();
  return ok(null);
}

/** Google writes into merged cells in silence and drops all values but one, so we ask first. */
function mergedRange({ edits, inserts }: RowChanges, { sheet, filled, header }: Table): string | undefined {
  const appended = inserts.filter(({ after }) => after + 1 >= filled);
  const rows = [
    ...edits.map(({ row }) => row),
    ...appended.flatMap(({ after, rows }) => [after + 1, after + rows.length]),
  ];
  if (rows.length === 0) return undefined;
  const top = Math.min(...rows);
  const columns = Math.max(...Object.values(header.places)) + 1;
  return mergedRanges(sheet, top, Math.max(...rows) - top + 1, columns)[0];
}

/** From so many rows on, writing what lies between them too is cheaper than a call for each. */
const BLOCK_FROM = 4;

/** Writes new contents into rows that are there: a few one by one, many as one block. */
function applyEdits(edits: readonly Edit[], table: Table, journal: Journal): void {
  const parts = edits.length < BLOCK_FROM ? edits.map((edit) => [edit]) : [edits];
  for (const part of parts) writePart(part, table, journal);
}

/** Some rows with all that lies between them, which is written as it is. */
interface Area {
  readonly top: number;
  readonly count: number;
  readonly columns: readonly Column[];
}

function writePart(edits: readonly Edit[], table: Table, journal: Journal): void {
  const area = areaOf(edits, table);
  const after = new Map(edits.map(({ row, cells }) => [row, cells]));
  for (const run of columnRuns(area.columns, table.header.places)) {
    writeRun(run, area, after, table);
    journal.rollBackWith(() => writeRun(run, area, new Map(), table));
  }
  formatEdited(area, after, table);
}

function areaOf(edits: readonly Edit[], table: Table): Area {
  const rows = edits.map(({ row }) => row);
  const top = Math.min(...rows);
  const count = Math.max(...rows) - top + 1;
  const changed = COLUMNS.filter((column) => edits.some(({ cells }) => cells[column] !== undefined));
  const between = edits.length === 1 ? [] : COLUMNS.filter((column) => liesAmong(column, changed, table));
  const safe = between.every((column) => canBeRewritten(column, { top, count }, table));
  return {
    top,
    count,
    columns: safe ? COLUMNS.filter((column) => [...changed, ...between].includes(column)) : changed,
  };
}

function liesAmong(column: Column, others: readonly Column[], { header: { places } }: Table): boolean {
  const place = places[column];
  const ends = others.flatMap((other) => places[other] ?? []);
  return place !== undefined && place > Math.min(...ends) && place < Math.max(...ends);
}

/** Text that only an apostrophe keeps text must not be written again: a cell formatted as text might show it. */
function canBeRewritten(column: Column, { top, count }: Omit<Area, "columns">, table: Table): boolean {
  const cells = Array.from({ length: count }, (_, at) => cellAt(top + at, column, table));
  return !cells.some((cell) => typeof cell === "string" && cell.startsWith("'"));
}

function writeRun(
  run: ColumnRun<Column>,
  { top, count }: Area,
  after: ReadonlyMap<number, RowCells>,
  table: Table,
): void {
  const cells = Array.from({ length: count }, (_, at) =>
    run.columns.map((column, place) => {
      const [row, at_] = [top + at, run.column + place];
      return after.get(row)?.[column] ?? unchangedCell(table.values[row]?.[at_], table.formulas[row]?.[at_]);
    }),
  );
  writeBlock(table.sheet, { row: top, column: run.column }, cells);
}

/** Values may want another format than the ones before them. */
function formatEdited({ top, count }: Area, after: ReadonlyMap<number, RowCells>, table: Table): void {
  const fields = new Map(table.rows.map((row) => [row.place, row.fields]));
  const looks = Array.from({ length: count }, (_, at) => {
    const was = fields.get(top + at) ?? {};
    return { was: shownValuesOf(was), is: shownValuesOf({ ...was, ...after.get(top + at) }) };
  });
  if (looks.every(({ was, is }) => numberFormatOf(was) === numberFormatOf(is))) return;
  formatRows(
    looks.map(({ is }) => is),
    top,
    table,
  );
}

/** Writes new rows; at the end of the sheet into the blank ones that stand there already. */
function applyInsert({ after, rows }: Insert, table: Table, journal: Journal): void {
  const row = after + 1;
  makeRoom(row, rows.length, table, journal);
  for (const run of columnRuns(COLUMNS, table.header.places)) {
    const cells = rows.map((written) => run.columns.map((column) => written[column] ?? ""));
    writeBlock(table.sheet, { row, column: run.column }, cells);
    journal.rollBackWith(() =>
      clearBlock(table.sheet, { row, column: run.column }, rows.length, run.columns.length),
    );
  }
  formatNew(row, rows, table);
  journal.rollBackWith(() => clearBars(row, rows.length, table));
}

/** Writes rows as they were before they were deleted. */
function applyRestore({ after, rows }: Restore, table: Table, journal: Journal): void {
  const row = after + 1;
  makeRoom(row, rows.length, table, journal);
  writeWholeRows(row, rows, table);
  journal.rollBackWith(() => clearBars(row, rows.length, table));
}

/** Deletes rows that follow each other. */
function applyDelete(row: number, count: number, table: Table, journal: Journal): void {
  const rows = wholeRows(row, count, table);
  deleteRows(table.sheet, row, count);
  journal.rollBackWith(() => {
    insertRows(table.sheet, row, count);
    writeWholeRows(row, rows, table);
  });
}

function makeRoom(row: number, count: number, table: Table, journal: Journal): void {
  const room = row >= table.filled ? roomBelow(row, count, table) : 0;
  if (room >= count) return;
  insertRows(table.sheet, row + room, count - room);
  journal.rollBackWith(() => deleteRows(table.sheet, row + room, count - room));
}

/** How many of so many rows at the end stand blank in the grid already. */
function roomBelow(row: number, count: number, { sheet, values }: Table): number {
  const known = values.length - row;
  return Math.max(0, Math.min(count, known >= count ? known : gridRows(sheet) - row));
}

/** All columns but the computed ones, which the one formula fills and a written cell would break. */
function writeWholeRows(row: number, rows: readonly (readonly CellValue[])[], table: Table): void {
  const computed = computedColumns(table);
  const columns = [...(table.values[0] ?? []).keys()].filter((column) => !computed.has(column));
  for (const { first, count } of consecutive(columns)) {
    const cells = rows.map((line) => Array.from({ length: count }, (_, at) => line[first + at] ?? ""));
    writeBlock(table.sheet, { row, column: first }, cells);
  }
  const { places } = table.header;
  const written = rows.map((line) =>
    Object.fromEntries(COLUMNS.map((column) => [column, line[places[column] ?? -1] ?? ""])),
  );
  formatNew(row, written, table);
}

function formatNew(row: number, rows: readonly RowCells[], table: Table): void {
  formatRows(rows.map(shownValuesOf), row, table);
  drawBars(row, rows.length, table);
}

function clearBars(row: number, count: number, table: Table): void {
  const { bar, trend } = computedPlaces(table);
  for (const column of [bar, trend]) {
    if (column !== undefined) clearBlock(table.sheet, { row, column }, count, 1);
  }
}
