import { ok, type Result } from "../domain/result.ts";
import type { Sheets } from "../google/sheets.ts";
import { carryOut } from "./carry-out.ts";
import type { Refusal } from "./contract.ts";
import { type Journal, wholly } from "./journal.ts";
import { appendToLog } from "./log.ts";
import type { Plan } from "./plan.ts";
import { type Deed, recordOf } from "./record-undo.ts";
import type { Table } from "./table.ts";
import { rememberUndo } from "./undo-record.ts";
import { type PhaseChange, writePhases } from "./write-phases.ts";

/** What is to be done to one sheet. */
export interface Work {
  readonly table: Table;
  readonly plan: Plan;
}

/** All that one action does. */
export interface Deeds {
  readonly works: readonly Work[];
  readonly phases?: readonly PhaseChange[];
}

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
