import { fail, ok, type Result } from "../../domain/result.ts";
import { withLock } from "../../google/lock.ts";
import { findSheets, type Sheets } from "../../google/sheets.ts";
import type { Refusal } from "../contract.ts";
import { appendToLog } from "../workbook/log-sheet.ts";
import { readOkrTable } from "../workbook/okr-sheet.ts";
import { readTables, type Tables } from "../workbook/read.ts";
import { currentDay } from "../workbook/settings-sheet.ts";
import type { Table, Want } from "../workbook/table.ts";
import { writePhases } from "../workbook/targets-sheet.ts";
import { type Journal, wholly } from "./journal.ts";
import type { Deeds, Plan } from "./plan.ts";
import { type Deed, recordOf, rememberUndo } from "./undo-record.ts";
import { carryOut } from "./write.ts";

/**
 * Carries plans out and notes them in the log, all of it or nothing. Only under the document lock.
 *
 * What undoes it is remembered first: a record of something that did not happen is refused when it is used, while what
 * happened without a record could not be undone.
 */
export function perform(deeds: Deeds, sheets: Sheets, deed: Deed | null): Result<null, Refusal> {
  if (deed) rememberUndo(recordOf(deeds, deed));
  return wholly((journal) => performAll(deeds, sheets, journal));
}

function performAll({ works, phases = [] }: Deeds, sheets: Sheets, journal: Journal): Result<null, Refusal> {
  const steps: (() => Result<null, Refusal>)[] = [
    () =>
      appendToLog(
        works.flatMap(({ plan }) => plan.log),
        sheets,
        journal,
      ),
    ...phases.map((change) => () => writePhases(change, sheets, journal)),
    ...works.map(
      ({ plan, table }) =>
        () =>
          carryOut(plan, table, journal),
    ),
  ];
  for (const step of steps) {
    const done = step();
    if (!done.ok) return done;
  }
  return ok(null);
}

/** Reads the OKR sheet, plans a change and carries it out, while nobody else may; `deed` is what can be undone. */
export function change(
  deed: Deed | null,
  want: Want,
  plan: (table: Table) => Result<Plan, Refusal>,
): Result<null, Refusal> {
  return locked(deed, (sheets) => {
    const table = readOkrTable(sheets, want);
    if (!table.ok) return table;
    const planned = plan(table.value);
    return planned.ok ? ok({ works: [{ table: table.value, plan: planned.value }] }) : planned;
  });
}

/** The same for what may touch the sheet KPI too. */
export function changeTables(
  deed: Deed | null,
  plan: (tables: Tables, sheets: Sheets) => Result<Deeds, Refusal>,
): Result<null, Refusal> {
  return locked(deed, (sheets) => {
    const tables = readTables(sheets, "formulas too", currentDay());
    return tables.ok ? plan(tables.value, sheets) : tables;
  });
}

function locked(deed: Deed | null, plan: (sheets: Sheets) => Result<Deeds, Refusal>): Result<null, Refusal> {
  const done = withLock((): Result<null, Refusal> => {
    const sheets = findSheets();
    const planned = plan(sheets);
    return planned.ok ? perform(planned.value, sheets, deed) : planned;
  });
  return done ?? fail({ code: "busy" });
}
