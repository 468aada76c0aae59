import { fail, ok, type Result } from "../domain/result.ts";
import { findSheets } from "../google/sheets.ts";
import type { Panel, Refusal } from "./contract.ts";
import { fingerprint } from "./fingerprint.ts";
import { growForest } from "./goals.ts";
import { giveMissingIds } from "./ids.ts";
import { chosenLanguage } from "./language.ts";
import { readOkrTable } from "./okr-table.ts";
import { readRules } from "./read-rules.ts";
import { currentDay, refreshToday } from "./today.ts";

/** All that the panel shows; null when it is what the panel has already. */
export function loadPanel(known: string | null): Result<Panel | null, Refusal> {
  const language = chosenLanguage();
  const sheets = findSheets();
  const read = readOkrTable(sheets, "formulas too");
  if (!read.ok) return read;
  const table = giveMissingIds(read.value, sheets);
  const today = currentDay();
  const rules = readRules(table.header.language);
  if (!rules.ok) return rules;
  if (!sheets.settings || !refreshToday(today)) return fail({ code: "no-settings", language });
  const shown = {
    language,
    today,
    statuses: rules.value.styles,
    ...growForest(table, today, rules.value, language),
  };
  const revision = fingerprint(shown);
  return ok(revision === known ? null : { ...shown, revision });
}
