import { fail, ok, type Result } from "../domain/result.ts";
import { fileId } from "../google/file.ts";
import { recallAllOfUser } from "../google/memory.ts";
import { findSheets } from "../google/sheets.ts";
import type { Panel, Refusal } from "./contract.ts";
import { isLookedAfter } from "./daily.ts";
import { fingerprint } from "./fingerprint.ts";
import { growForest } from "./goals.ts";
import { giveMissingIds } from "./ids.ts";
import { recallCheckIn } from "./kept-check-in.ts";
import { languageIn } from "./language.ts";
import { nameIn } from "./me.ts";
import { readOkrTable } from "./okr-table.ts";
import { readCadence, readRules } from "./read-rules.ts";
import { currentDay, refreshToday } from "./today.ts";
import { recallUndo, undoable } from "./undo-record.ts";

/** All that the panel shows; null when it is what the panel has already. */
export function loadPanel(known: string | null): Result<Panel | null, Refusal> {
  const memory = recallAllOfUser();
  const language = languageIn(memory);
  const sheets = findSheets();
  const read = readOkrTable(sheets, "formulas too");
  if (!read.ok) return read;
  const table = giveMissingIds(read.value, sheets);
  const today = currentDay();
  const rules = readRules(table.header.language);
  if (!rules.ok) return rules;
  const cadence = readCadence(table.header.language);
  if (!cadence.ok) return cadence;
  if (!sheets.settings || !refreshToday(today)) return fail({ code: "no-settings", language });
  const file = fileId();
  const shown = {
    language,
    today,
    statuses: rules.value.styles,
    limits: rules.value.limits,
    me: nameIn(memory),
    kept: recallCheckIn(memory, file),
    undo: undoable(recallUndo(memory, file)),
    daily: isLookedAfter(memory, file),
    kpis: [],
    ...growForest(table, { today, rules: rules.value, cadence: cadence.value, language }),
  };
  const revision = fingerprint(shown);
  return ok(revision === known ? null : { ...shown, revision });
}
