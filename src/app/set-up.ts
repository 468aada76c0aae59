import { fail, ok, type Result } from "../domain/result.ts";
import { withLock } from "../google/lock.ts";
import { findSheets } from "../google/sheets.ts";
import { applyRules } from "./apply-rules.ts";
import type { Refusal } from "./contract.ts";
import { chosenLanguage } from "./language.ts";
import { makeOkrSheet } from "./okr-sheet.ts";
import { makeSettingsSheet } from "./settings-sheet.ts";

/** What set-up found. */
export type SetUp = "made" | "was-there";

/** Makes the sheets that are missing; a workbook that has them stays as it is. */
export function setUp(): Result<SetUp, Refusal> {
  return withLock(makeMissing) ?? fail({ code: "busy" });
}

/** Only under the document lock. Settings come first: the formula in OKR reads them. */
export function makeMissing(): Result<SetUp, Refusal> {
  const sheets = findSheets();
  if (sheets.okr && sheets.settings) return ok("was-there");
  const language = chosenLanguage();
  if (!sheets.settings) makeSettingsSheet(language);
  if (!sheets.okr) makeOkrSheet(language).activate();
  const colored = applyRules();
  return colored.ok ? ok("made") : colored;
}
