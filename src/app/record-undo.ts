import type { CellValue } from "../tables/cell.ts";
import { COLUMNS, type Column } from "../tables/columns.ts";
import { keptCell } from "../tables/kept-cell.ts";
import { heldText } from "../tables/safe-text.ts";
import { computedColumns } from "./computed-places.ts";
import type { Undoable } from "./contract.ts";
import type { Deeds, Work } from "./perform.ts";
import type { Edit } from "./plan.ts";
import { stretches } from "./runs.ts";
import type { Table } from "./table.ts";
import type { UndoRecord } from "./undo-record.ts";
import { keptRows } from "./write-rows.ts";

/** What an action was, and what it was about. */
export interface Deed {
  readonly action: Undoable["action"];
  /** Where it is not the first of what was changed. */
  readonly title?: string;
}

/** All that is needed to take an action back after it was carried out, also when rows have moved meanwhile. */
export function recordOf({ works, phases = [] }: Deeds, deed: Deed): Omit<UndoRecord, "file"> {
  const parts = works.map(partOf);
  const log = works.flatMap(({ plan }) => plan.log);
  const titles = works.map(firstTitle);
  const count = parts.reduce((sum, part) => sum + rowsIn(part), 0);
  return {
    action: deed.action,
    title: deed.title ?? titles.find((title) => title !== "") ?? "",
    count: count || log.length,
    parts,
    phases: phases.map(({ id, title, was, is }) => ({ id, title, was: [...was], is: [...is] })),
    log: log.map(({ id, title, day, value, previous, format }) => ({
      id,
      title,
      day,
      value: value ?? null,
      previous: previous ?? null,
      format,
    })),
  };
}

type Part = UndoRecord["parts"][number];

function partOf({ plan, table }: Work): Part {
  const added = plan.inserts.flatMap(({ rows }) => rows);
  const removed = stretches(plan.deletes).map((stretch) => removedOf(stretch, table));
  return {
    sheet: table.role,
    edits: plan.edits.map((edit) => editOf(edit, table)),
    added: added.map((cells) => ({ id: heldText(cells.id), cells: defined(cells) })),
    headers: removed.length > 0 ? (table.values[0] ?? []).map(String) : [],
    removed,
  };
}

function rowsIn({ edits, added, removed }: Part): number {
  return removed.reduce((sum, { rows }) => sum + rows.length, edits.length + added.length);
}

function firstTitle({ plan: { edits, deletes, inserts, log }, table }: Work): string {
  const [row = -1] = [...edits.map((edit) => edit.row), ...deletes];
  const title = table.rows.find(({ place }) => place === row)?.fields.title;
  return title ?? log[0]?.title ?? heldText(inserts[0]?.rows[0]?.title);
}

function editOf({ row, cells }: Edit, table: Table): Part["edits"][number] {
  const found = table.rows.find(({ place }) => place === row);
  return {
    id: found?.item.id ?? "",
    title: found?.fields.title ?? "",
    cells: Object.entries(defined(cells)).map(([column, is]) => ({
      column,
      was: cellAt(row, column as Column, table),
      is,
    })),
  };
}

/** A cell of the table as it would be written. */
export function cellAt(row: number, column: Column, { values, formulas, header }: Table): CellValue {
  const place = header.places[column] ?? -1;
  return keptCell(values[row]?.[place], formulas[row]?.[place]);
}

/** The computed columns come again by themselves. */
function removedOf({ row, count }: { row: number; count: number }, table: Table): Part["removed"][number] {
  const computed = computedColumns(table);
  const rows = keptRows(row, count, table).map((cells) =>
    cells.map((cell, column) => (computed.has(column) ? "" : cell)),
  );
  const above = table.rows.filter(({ place }) => place < row).pop();
  return { above: above?.item.id ?? "", rows };
}

function defined(cells: Edit["cells"]): Record<string, CellValue> {
  return Object.fromEntries(
    COLUMNS.flatMap((column) => {
      const cell = cells[column];
      return cell === undefined ? [] : [[column, cell] as const];
    }),
  );
}
