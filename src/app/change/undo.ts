import { fail, ok, type Result } from "../../domain/result.ts";
import { fileId, readUserProperties } from "../../google/user.ts";
import type { CellValue } from "../../tables/cell.ts";
import { plainText } from "../../tables/cell.ts";
import type { Column } from "../../tables/header.ts";
import type { LogLine } from "../../tables/log.ts";
import type { RowCells, SheetRow } from "../../tables/row.ts";
import type { Refusal } from "../contract.ts";
import { myName } from "../user.ts";
import type { Tables } from "../workbook/read.ts";
import { cellAt, rowOf, subtree, type Table } from "../workbook/table.ts";
import { samePhases } from "../workbook/targets-sheet.ts";
import { changeTables } from "./change.ts";
import { type Deeds, NOTHING, type Plan } from "./plan.ts";
import { forgetUndo, recallUndo, type UndoRecord } from "./undo-record.ts";

type Part = UndoRecord["parts"][number];

/** What takes an action back, in the sheets as they are now. */
export function planUndo(record: UndoRecord, tables: Tables, by: string): Result<Deeds, Refusal> {
  const parts = record.parts.map((part) => ({ part, table: tables[part.sheet] }));
  const changed = parts.flatMap(({ part, table }) =>
    table ? [...changedEdits(part, table), ...changedRows(part, table)] : [record.title],
  );
  const titles = [...changed, ...changedPhases(record, tables)];
  if (titles.length > 0) return fail({ code: "undo-changed", titles: [...new Set(titles)] });
  const log = record.log.map((line) => takingBack(line, by));
  const works = parts.flatMap(({ part, table }) => (table ? [{ table, plan: planPart(part, table) }] : []));
  const [first, ...others] = works;
  const phases = record.phases.map((phase) => ({ ...phase, was: phase.is, is: phase.was }));
  return ok({ works: first ? [{ ...first, plan: { ...first.plan, log } }, ...others] : [], phases });
}

function planPart(part: Part, table: Table): Plan {
  return {
    ...NOTHING,
    edits: part.edits.map(({ id, cells }) => ({
      row: placeOf(id, table),
      cells: Object.fromEntries(cells.map(({ column, was }) => [column, was])) as RowCells,
    })),
    deletes: part.added.map(({ id }) => placeOf(id, table)),
    restores: part.removed.map(({ above, rows }) => ({
      after: above === "" ? 0 : (rowOf(table, above)?.place ?? table.filled - 1),
      rows: rows.map((cells) => moved(cells, part.headers, table)),
    })),
  };
}

/** Titles of the rows of which the targets on the way are no longer what was written. */
function changedPhases({ phases }: UndoRecord, { kpi }: Tables): string[] {
  const now = (id: string) => kpi?.phased.get(id.toUpperCase())?.phases ?? [];
  return phases.flatMap(({ id, title, is }) => (samePhases(now(id), is) ? [] : [title]));
}

/** Titles of the rows of which a cell is no longer what was written. */
function changedEdits({ edits }: Part, table: Table): string[] {
  const isChanged = (row: SheetRow, cells: Part["edits"][number]["cells"]) =>
    cells.some(({ column, is }) => cellAt(row.place, column as Column, table) !== is);
  return edits.flatMap(({ id, title, cells }) => {
    const row = rowOf(table, id);
    return !row || isChanged(row, cells) ? [title || id] : [];
  });
}

/** Titles of the rows that came in and are no longer as they were written, or have got others below them. */
function changedRows({ added }: Part, table: Table): string[] {
  const ids = new Set(added.map(({ id }) => id.toUpperCase()));
  return added.flatMap(({ id, cells }) => {
    const row = rowOf(table, id);
    if (!row) return [plainText(cells.title) || id];
    const same = Object.entries(cells).every(
      ([column, is]) => cellAt(row.place, column as Column, table) === is,
    );
    const alone = subtree(table, row).every(({ item }) => ids.has(item.id.toUpperCase()));
    return same && alone ? [] : [row.fields.title];
  });
}

function placeOf(id: string, table: Table): number {
  return rowOf(table, id)?.place ?? -1;
}

/** The cells of a row under the headers where they stand now; a column that is gone takes its cells along. */
function moved(cells: readonly CellValue[], headers: readonly string[], { values }: Table) {
  const before = new Map(headers.map((header, place) => [header, cells[place] ?? ""]));
  return (values[0] ?? []).map((header, place) =>
    headers[place] === String(header) ? (cells[place] ?? "") : (before.get(String(header)) ?? ""),
  );
}

/** A line that takes another one back. */
function takingBack(line: UndoRecord["log"][number], by: string): LogLine {
  const { id, title, day, format } = line;
  const value = line.previous ?? undefined;
  const previous = line.value ?? undefined;
  return {
    id,
    title,
    day,
    value,
    previous,
    confidence: undefined,
    status: "",
    note: "",
    by,
    source: "undo",
    format,
  };
}

/** Takes the last saved action of this person back, cell by cell; refuses when somebody has changed one of them since. */
export function undo(): Result<null, Refusal> {
  const record = recallUndo(readUserProperties(), fileId());
  if (!record) return fail({ code: "nothing-to-undo" });
  const by = myName();
  const done = changeTables(null, (tables) => planUndo(record, tables, by));
  if (done.ok) forgetUndo();
  return done;
}
