import { clearBlock, deleteRows, gridRows, insertRows, writeBlock } from "../google/cells.ts";
import type { CellValue } from "../tables/cell.ts";
import { COLUMNS } from "../tables/columns.ts";
import { keptCell } from "../tables/kept-cell.ts";
import type { Written } from "../tables/row.ts";
import { computedColumns, computedPlaces } from "./computed-places.ts";
import { drawRows, formatRows, lookOf } from "./dress-rows.ts";
import type { Journal } from "./journal.ts";
import type { Insert, Restore } from "./plan.ts";
import { runsOf, stretches } from "./runs.ts";
import type { Table } from "./table.ts";

/** Writes new rows; at the end of the sheet into the blank ones that stand there already. */
export function writeInsert({ after, rows }: Insert, table: Table, journal: Journal): void {
  const row = after + 1;
  makeRoom(row, rows.length, table, journal);
  for (const run of runsOf(COLUMNS, table.header.places)) {
    const cells = rows.map((written) => run.columns.map((column) => written[column] ?? ""));
    writeBlock(table.sheet, { row, column: run.column }, cells);
    journal.done(() => clearBlock(table.sheet, { row, column: run.column }, rows.length, run.columns.length));
  }
  dressNew(row, rows, table);
  journal.done(() => clearDrawings(row, rows.length, table));
}

/** Writes rows as they were before they were deleted. */
export function writeRestore({ after, rows }: Restore, table: Table, journal: Journal): void {
  const row = after + 1;
  makeRoom(row, rows.length, table, journal);
  writeKept(row, rows, table);
  journal.done(() => clearDrawings(row, rows.length, table));
}

/** Deletes rows that follow each other. */
export function removeRows(row: number, count: number, table: Table, journal: Journal): void {
  const kept = keptRows(row, count, table);
  deleteRows(table.sheet, row, count);
  journal.done(() => {
    insertRows(table.sheet, row, count);
    writeKept(row, kept, table);
  });
}

/** Rows as they are, to be written again. */
export function keptRows(row: number, count: number, { values, formulas }: Table): CellValue[][] {
  return Array.from({ length: count }, (_, at) =>
    (values[row + at] ?? []).map((value, column) => keptCell(value, formulas[row + at]?.[column])),
  );
}

function makeRoom(row: number, wanted: number, table: Table, journal: Journal): void {
  const room = row >= table.filled ? roomBelow(row, wanted, table) : 0;
  if (room >= wanted) return;
  insertRows(table.sheet, row + room, wanted - room);
  journal.done(() => deleteRows(table.sheet, row + room, wanted - room));
}

/** How many of the rows that are wanted at the end stand blank in the grid already. */
function roomBelow(row: number, wanted: number, { sheet, values }: Table): number {
  const known = values.length - row;
  return Math.max(0, Math.min(wanted, known >= wanted ? known : gridRows(sheet) - row));
}

/** All columns but the computed ones, which the one formula fills and a written cell would break. */
function writeKept(row: number, rows: readonly (readonly CellValue[])[], table: Table): void {
  const computed = computedColumns(table);
  const columns = [...(table.values[0] ?? []).keys()].filter((column) => !computed.has(column));
  for (const { row: column, count } of stretches(columns)) {
    const cells = rows.map((line) => Array.from({ length: count }, (_, at) => line[column + at] ?? ""));
    writeBlock(table.sheet, { row, column }, cells);
  }
  const { places } = table.header;
  const written = rows.map((line) =>
    Object.fromEntries(COLUMNS.map((column) => [column, line[places[column] ?? -1] ?? ""])),
  );
  dressNew(row, written, table);
}

function dressNew(row: number, rows: readonly Written[], table: Table): void {
  formatRows(rows.map(lookOf), row, table);
  drawRows(row, rows.length, table);
}

function clearDrawings(row: number, count: number, table: Table): void {
  const { bar, trend } = computedPlaces(table);
  for (const column of [bar, trend]) {
    if (column !== undefined) clearBlock(table.sheet, { row, column }, count, 1);
  }
}
