import type { Result } from "../domain/result.ts";
import type { Sheets } from "../google/sheets.ts";
import { carryOut } from "./carry-out.ts";
import type { Refusal } from "./contract.ts";
import { wholly } from "./journal.ts";
import { appendToLog } from "./log.ts";
import type { Plan } from "./plan.ts";
import { type Deed, recordOf } from "./record-undo.ts";
import type { Table } from "./table.ts";
import { rememberUndo } from "./undo-record.ts";

/**
 * Carries a plan out and notes it in the log, all of it or nothing. Only under the document lock.
 *
 * What undoes it is remembered first: a record of something that did not happen is refused when it is used, while what
 * happened without a record could not be undone.
 */
export function perform(plan: Plan, table: Table, sheets: Sheets, deed: Deed | null): Result<null, Refusal> {
  if (deed) rememberUndo(recordOf(plan, table, deed));
  return wholly((journal) => {
    const logged = appendToLog(plan.log, sheets, journal);
    return logged.ok ? carryOut(plan, table, journal) : logged;
  });
}
