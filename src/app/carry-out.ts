import { fail, ok, type Result } from "../domain/result.ts";
import { deleteRows, gridRows, insertRows, mergedIn, writeBlock } from "../google/cells.ts";
import { COLUMNS, type Column } from "../tables/columns.ts";
import type { Written } from "../tables/row.ts";
import type { Refusal } from "./contract.ts";
import { formatRows, lookOf, writeBars } from "./dress-rows.ts";
import type { OkrTable } from "./okr-table.ts";
import { type Edit, type Insert, type Plan, runsOf } from "./plan.ts";

/** Does what a plan says; the number of calls depends on the plan, not on the size of the sheet. */
export function carryOut(plan: Plan, table: OkrTable): Result<null, Refusal> {
  const merged = mergedWhere(plan, table);
  if (merged) return fail({ code: "merged", range: merged });
  for (const edit of plan.edits) writeEdit(edit, table);
  const inserts = plan.inserts.map((insert) => ({
    row: insert.after + 1,
    run: () => writeInsert(insert, table),
  }));
  const anchors = new Set(plan.inserts.map(({ after }) => after));
  const deletes = stretches(plan.deletes, anchors).map(({ row, count }) => ({
    row,
    run: () => deleteRows(table.sheet, row, count),
  }));
  // From the bottom up, so that no step moves the rows of the next one.
  for (const { run } of [...inserts, ...deletes].sort((a, b) => b.row - a.row)) run();
  return ok(null);
}

/** Google writes into merged cells in silence and drops all values but one, so we ask first. */
function mergedWhere({ edits, inserts }: Plan, { sheet, filled, header }: OkrTable): string | undefined {
  const appended = inserts.filter(({ after }) => after + 1 >= filled);
  const rows = [
    ...edits.map(({ row }) => row),
    ...appended.flatMap(({ after, rows }) => [after + 1, after + rows.length]),
  ];
  if (rows.length === 0) return undefined;
  const top = Math.min(...rows);
  const columns = Math.max(...Object.values(header.places)) + 1;
  return mergedIn(sheet, top, Math.max(...rows) - top + 1, columns)[0];
}

/** A change of one of these may change how the row is shown. */
const LOOKS: readonly Column[] = ["unit", "start", "target", "actual"];

function writeEdit({ row, cells }: Edit, table: OkrTable): void {
  const columns = COLUMNS.filter((column) => cells[column] !== undefined);
  writeRows([cells], row, columns, table);
  const fields = table.rows.find(({ place }) => place === row)?.fields;
  if (columns.some((column) => LOOKS.includes(column)))
    formatRows([lookOf({ ...fields, ...cells })], row, table);
}

function writeInsert({ after, rows }: Insert, table: OkrTable): void {
  const row = after + 1;
  const room = row >= table.filled ? roomBelow(row, rows.length, table) : 0;
  if (room < rows.length) insertRows(table.sheet, row + room, rows.length - room);
  writeRows(rows, row, COLUMNS, table);
  formatRows(rows.map(lookOf), row, table);
  writeBars(row, rows.length, table);
}

/** How many of the rows that are wanted at the end stand blank in the grid already. */
function roomBelow(row: number, wanted: number, { sheet, values }: OkrTable): number {
  const known = values.length - row;
  return Math.max(0, Math.min(wanted, known >= wanted ? known : gridRows(sheet) - row));
}

function writeRows(
  rows: readonly Written[],
  row: number,
  columns: readonly Column[],
  { sheet, header }: OkrTable,
) {
  for (const run of runsOf(columns, header.places)) {
    const cells = rows.map((written) => run.columns.map((column) => written[column] ?? ""));
    writeBlock(sheet, { row, column: run.column }, cells);
  }
}

/** Rows that follow each other, as the first one and their number; a row after which others come in ends a stretch. */
function stretches(rows: readonly number[], anchors: ReadonlySet<number>): { row: number; count: number }[] {
  const found: { row: number; count: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last && last.row + last.count === row && !anchors.has(row - 1)) last.count += 1;
    else found.push({ row, count: 1 });
  }
  return found;
}
