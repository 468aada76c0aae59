import { writeBlock } from "../google/cells.ts";
import { COLUMNS, type Column } from "../tables/columns.ts";
import { keptCell } from "../tables/kept-cell.ts";
import type { Written } from "../tables/row.ts";
import { formatOf, formatRows, lookOf } from "./dress-rows.ts";
import type { Journal } from "./journal.ts";
import type { Edit } from "./plan.ts";
import { cellAt } from "./record-undo.ts";
import { type Run, runsOf } from "./runs.ts";
import type { Table } from "./table.ts";

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
  after: ReadonlyMap<number, Written>,
  table: Table,
): void {
  const cells = Array.from({ length: count }, (_, at) =>
    run.columns.map((column, place) => {
      const [row, at_] = [top + at, run.column + place];
      return after.get(row)?.[column] ?? keptCell(table.values[row]?.[at_], table.formulas[row]?.[at_]);
    }),
  );
  writeBlock(table.sheet, { row: top, column: run.column }, cells);
}

/** Values may want another format than the ones before them. */
function dress({ top, count }: Area, after: ReadonlyMap<number, Written>, table: Table): void {
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
