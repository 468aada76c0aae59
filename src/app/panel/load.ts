import type { Day } from "../../domain/calendar.ts";
import { fail, ok, type Result } from "../../domain/result.ts";
import { fileId } from "../../google/file.ts";
import { findSheets, type Sheets } from "../../google/sheets.ts";
import { readUserProperties } from "../../google/user.ts";
import { giveMissingIds } from "../change/ids.ts";
import { recallUndo, undoableOf } from "../change/undo-record.ts";
import { isDailyRunOn } from "../check-in/daily.ts";
import { recallDraftCheckIn } from "../check-in/draft.ts";
import type { Panel, Refusal } from "../contract.ts";
import { languageIn, nameIn } from "../user.ts";
import { readKpiTable } from "../workbook/kpi-sheet.ts";
import { readOkrTable } from "../workbook/okr-sheet.ts";
import { readTables, type Tables } from "../workbook/read.ts";
import { currentDay, readCadence, readRules, refreshToday } from "../workbook/settings-sheet.ts";
import { goalForestOf, kpisOf } from "./goals.ts";

/** All that the panel shows; null when it is what the panel has already. */
export function loadPanel(known: string | null): Result<Panel | null, Refusal> {
  const memory = readUserProperties();
  const language = languageIn(memory);
  const sheets = findSheets();
  const today = currentDay();
  const tables = tablesWithIds(sheets, today);
  if (!tables.ok) return tables;
  const { okr, kpi } = tables.value;
  const rules = readRules(okr.header.language);
  if (!rules.ok) return rules;
  const cadence = readCadence(okr.header.language);
  if (!cadence.ok) return cadence;
  if (!sheets.settings || !refreshToday(today)) return fail({ code: "no-settings", language });
  const file = fileId();
  const context = { today, rules: rules.value, cadence: cadence.value, language };
  const shown = {
    language,
    today,
    statuses: rules.value.styles,
    limits: rules.value.thresholds,
    me: nameIn(memory),
    kept: recallDraftCheckIn(memory, file),
    undo: undoableOf(recallUndo(memory, file)),
    daily: isDailyRunOn(memory, file),
    kpis: kpi ? kpisOf(kpi, okr, context) : [],
    ...goalForestOf(okr, context),
  };
  const revision = fingerprint(shown);
  return ok(revision === known ? null : { ...shown, revision });
}

/** The tables, in which every row has its id. */
function tablesWithIds(sheets: Sheets, today: Day): Result<Tables, Refusal> {
  const read = readTables(sheets, "formulas too", today);
  if (!read.ok) return read;
  const { okr, kpi } = read.value;
  return ok({
    okr: giveMissingIds(okr, () => readOkrTable(sheets, "formulas too")),
    kpi: kpi && giveMissingIds(kpi, () => readKpiTable(sheets, "formulas too", today)),
  });
}

/** A short mark that is the same for the same JSON; for telling changes, not for secrets (FNV-1a, 32 bits, twice). */
function fingerprint(value: unknown): string {
  const text = JSON.stringify(value);
  return hash(text, 0x811c9dc5) + hash(text, 0x01000193);
}

function hash(text: string, basis: number): string {
  let sum = basis;
  for (let place = 0; place < text.length; place++) {
    sum = Math.imul(sum ^ text.charCodeAt(place), 0x01000193);
  }
  return (sum >>> 0).toString(36);
}
