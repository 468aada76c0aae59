import { fail, ok, type Result } from "../../domain/result.ts";
import { withLock } from "../../google/lock.ts";
import { findSheets, type Sheets } from "../../google/sheets.ts";
import type { Refusal } from "../contract.ts";
import { appendToLog } from "../workbook/log-sheet.ts";
import { readOkrTable } from "../workbook/okr-sheet.ts";
import { writePhases } from "../workbook/phases-sheet.ts";
import { readTables, type Tables } from "../workbook/read.ts";
import { currentDay } from "../workbook/settings-sheet.ts";
import type { Contents, Table } from "../workbook/table.ts";
import { applyRowChanges } from "./apply-rows.ts";
import type { Change, RowChanges } from "./change.ts";
import { allOrNothing, type Journal } from "./journal.ts";
import { rememberUndo, type UndoLabel, undoRecordOf } from "./undo-record.ts";

/**
 * Writes a change into the workbook and into the log, all of it or nothing. Only under the document lock.
 *
 * What undoes it is remembered first: a record of something that did not happen is refused when it is used, while what
 * happened without a record could not be undone.
 */
export function applyChange(change: Change, sheets: Sheets, label: UndoLabel | null): Result<null, Refusal> {
  if (label) rememberUndo(undoRecordOf(change, label));
  return allOrNothing((journal) => applyAll(change, sheets, journal));
}

function applyAll(
  { sheetChanges, phaseChanges = [] }: Change,
  sheets: Sheets,
  journal: Journal,
): Result<null, Refusal> {
  const lines = sheetChanges.flatMap(({ rowChanges }) => rowChanges.log);
  const steps: (() => Result<null, Refusal>)[] = [
    () => appendToLog(lines, sheets, journal),
    ...phaseChanges.map((phases) => () => writePhases(phases, sheets, journal)),
    ...sheetChanges.map(
      ({ rowChanges, table }) =>
        () =>
          applyRowChanges(rowChanges, table, journal),
    ),
  ];
  for (const step of steps) {
    const done = step();
    if (!done.ok) return done;
  }
  return ok(null);
}

/** Reads the OKR sheet and changes its rows, while nobody else may; `label` is null for what cannot be undone. */
export function changeOkrSheet(
  label: UndoLabel | null,
  contents: Contents,
  rowChangesOf: (table: Table) => Result<RowChanges, Refusal>,
): Result<null, Refusal> {
  return applyUnderLock(label, (sheets) => {
    const table = readOkrTable(sheets, contents);
    if (!table.ok) return table;
    const rowChanges = rowChangesOf(table.value);
    return rowChanges.ok
      ? ok({ sheetChanges: [{ table: table.value, rowChanges: rowChanges.value }] })
      : rowChanges;
  });
}

/** The same for what may touch the sheet KPI too. */
export function changeTables(
  label: UndoLabel | null,
  changeOf: (tables: Tables, sheets: Sheets) => Result<Change, Refusal>,
): Result<null, Refusal> {
  return applyUnderLock(label, (sheets) => {
    const tables = readTables(sheets, "formulas too", currentDay());
    return tables.ok ? changeOf(tables.value, sheets) : tables;
  });
}

function applyUnderLock(
  label: UndoLabel | null,
  changeOf: (sheets: Sheets) => Result<Change, Refusal>,
): Result<null, Refusal> {
  const done = withLock((): Result<null, Refusal> => {
    const sheets = findSheets();
    const change = changeOf(sheets);
    return change.ok ? applyChange(change.value, sheets, label) : change;
  });
  return done ?? fail({ code: "busy" });
}
