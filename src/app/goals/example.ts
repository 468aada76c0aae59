import { fail, type Result } from "../../domain/result.ts";
import { withLock } from "../../google/lock.ts";
import { findSheets } from "../../google/sheets.ts";
import { exampleObjectives } from "../../library/example.ts";
import { perform } from "../change/change.ts";
import { idGiver } from "../change/ids.ts";
import { NOTHING } from "../change/plan.ts";
import type { Refusal } from "../contract.ts";
import { readOkrTable } from "../workbook/okr-sheet.ts";
import { makeMissing } from "../workbook/set-up.ts";
import { currentDay } from "../workbook/settings-sheet.ts";
import { planAdded } from "./save.ts";

/** Adds the three example objectives after what the sheet holds, all in one write; makes the sheets first if need be. */
export function insertExample(): Result<null, Refusal> {
  return withLock(writeExample) ?? fail({ code: "busy" });
}

function writeExample(): Result<null, Refusal> {
  const made = makeMissing();
  if (!made.ok) return made;
  const sheets = findSheets();
  const table = readOkrTable(sheets, "formulas too");
  if (!table.ok) return table;
  const day = currentDay();
  const ids = idGiver(table.value);
  const saving = { base: null, table: table.value, ids, today: day, by: "" };
  const rows = exampleObjectives(table.value.header.language, day)
    .flatMap((draft) => planAdded({ ...saving, draft }))
    .flatMap((insert) => insert.rows);
  ids.keep();
  const plan = { ...NOTHING, inserts: [{ after: table.value.filled - 1, rows }] };
  return perform({ works: [{ table: table.value, plan }] }, sheets, { action: "example" });
}
