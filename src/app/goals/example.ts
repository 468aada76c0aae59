import { fail, type Result } from "../../domain/result.ts";
import { withLock } from "../../google/lock.ts";
import { findSheets } from "../../google/sheets.ts";
import { exampleObjectives } from "../../library/example.ts";
import { applyChange } from "../change/apply.ts";
import { NO_CHANGES } from "../change/change.ts";
import { idCounter } from "../change/ids.ts";
import type { Refusal } from "../contract.ts";
import { readOkrTable } from "../workbook/okr-sheet.ts";
import { makeMissingSheets } from "../workbook/set-up.ts";
import { currentDay } from "../workbook/settings-sheet.ts";
import { insertsOf } from "./save.ts";

/** Adds the three example objectives after what the sheet holds, all in one write; makes the sheets first if need be. */
export function insertExampleObjectives(): Result<null, Refusal> {
  return withLock(writeObjectives) ?? fail({ code: "busy" });
}

function writeObjectives(): Result<null, Refusal> {
  const made = makeMissingSheets();
  if (!made.ok) return made;
  const sheets = findSheets();
  const read = readOkrTable(sheets, "formulas too");
  if (!read.ok) return read;
  const table = read.value;
  const today = currentDay();
  const ids = idCounter(table);
  const rows = exampleObjectives(table.header.language, today)
    .flatMap((draft) => insertsOf({ draft, table, ids, today }))
    .flatMap((insert) => insert.rows);
  ids.remember();
  const rowChanges = { ...NO_CHANGES, inserts: [{ after: table.filled - 1, rows }] };
  return applyChange({ sheetChanges: [{ table, rowChanges }] }, sheets, { action: "example" });
}
