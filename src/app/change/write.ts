import { fail, ok, type Result } from "../../domain/result.ts";
import {
  clearBlock,
  deleteRows,
  gridRows,
  insertRows,
  mergedRanges,
  writeBlock,
} from "../../google/cells.ts";
import type { CellValue } from "../../tables/cell.ts";
import { unchangedCell } from "../../tables/cell.ts";
import { COLUMNS, type Column } from "../../tables/header.ts";
import type { RowCells } from "../../tables/row.ts";
import type { Refusal } from "../contract.ts";
import { drawRows, formatOf, formatRows, lookOf } from "../workbook/looks.ts";
import { type Run, runsOf, stretches } from "../workbook/runs.ts";
import { cellAt, computedColumns, computedPlaces, type Table } from "../workbook/table.ts";
import type { Journal } from "./journal.ts";
import type { Edit, Insert, Plan, Restore } from "./plan.ts";

/** From so many rows on, writing what lies between them too is cheaper than a call for each. */
const MANY = 4;

/** Writes new contents into rows that are there: a few one by one, many as one block. */
export function writeEdits(edits: readonly Edit[], table: Table, journal: Journal): void {
  const parts = edits.length < MANY ? edits.map((edit) => [edit]) : [edits];
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
  for (const run of runsOf(area.columns, table.header.places)) {
    writeRun(run, area, after, table);
    journal.done(() => writeRun(run, area, new Map(), table));
  }
  dress(area, after, table);
}

function areaOf(edits: readonly Edit[], table: Table): Area {
  const rows = edits.map(({ row }) => row);
  const top = Math.min(...rows);
  const count = Math.max(...rows) - top + 1;
  const changed = COLUMNS.filter((column) => edits.some(({ cells }) => cells[column] !== undefined));
  const between = edits.length === 1 ? [] : COLUMNS.filter((column) => liesAmong(column, changed, table));
  const safe = between.every((column) => isSafe(column, { top, count }, table));
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

/** Text that only an apostrophe keeps text must not be written again: a cell formatted as text would show it [MEM]. */
function isSafe(column: Column, { top, count }: Omit<Area, "columns">, table: Table): boolean {
  const cells = Array.from({ length: count }, (_, at) => cellAt(top + at, column, table));
  return !cells.some((cell) => typeof cell === "string" && cell.startsWith("'"));
}

function writeRun(
  run: Run<Column>,
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
function dress({ top, count }: Area, after: ReadonlyMap<number, RowCells>, table: Table): void {
  const fields = new Map(table.rows.map((row) => [row.place, row.fields]));
  const looks = Array.from({ length: count }, (_, at) => {
    const was = fields.get(top + at) ?? {};
    return { was: lookOf(was), is: lookOf({ ...was, ...after.get(top + at) }) };
  });
  if (looks.every(({ was, is }) => formatOf(was) === formatOf(is))) return;
  formatRows(
    looks.map(({ is }) => is),
    top,
    table,
  );
}

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
    (values[row + at] ?? []).map((value, column) => unchangedCell(value, formulas[row + at]?.[column])),
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

function dressNew(row: number, rows: readonly RowCells[], table: Table): void {
  formatRows(rows.map(lookOf), row, table);
  drawRows(row, rows.length, table);
}

function clearDrawings(row: number, count: number, table: Table): void {
  const { bar, trend } = computedPlaces(table);
  for (const column of [bar, trend]) {
    if (column !== undefined) clearBlock(table.sheet, { row, column }, count, 1);
  }
}

/** Does what a plan says of the OKR sheet; the number of calls depends on the plan, not on the size of the sheet. */
export function carryOut(plan: Plan, table: Table, journal: Journal): Result<null, Refusal> {
  const merged = mergedWhere(plan, table);
  if (merged) return fail({ code: "merged", range: merged });
  writeEdits(plan.edits, table, journal);
  const inserts = plan.inserts.map((insert) => ({
    row: insert.after + 1,
    run: () => writeInsert(insert, table, journal),
  }));
  const restores = plan.restores.map((restore) => ({
    row: restore.after + 1,
    run: () => writeRestore(restore, table, journal),
  }));
  const anchors = new Set([...plan.inserts, ...plan.restores].map(({ after }) => after));
  const deletes = stretches(plan.deletes, anchors).map(({ row, count }) => ({
    row,
    run: () => removeRows(row, count, table, journal),
  }));
  // From the bottom up, so that no step moves the rows of the next one.
  for (const { run } of [...inserts, ...restores, ...deletes].sort((a, b) => b.row - a.row)) run();
  return ok(null);
}

/** Google writes into merged cells in silence and drops all values but one, so we ask first. */
function mergedWhere({ edits, inserts }: Plan, { sheet, filled, header }: Table): string | undefined {
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
