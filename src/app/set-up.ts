import { fail, ok, type Result } from "../domain/result.ts";
import { withLock } from "../google/lock.ts";
import { findSheets } from "../google/sheets.ts";
import { applyRules } from "./apply-rules.ts";
import type { Refusal } from "./contract.ts";
import { wholly } from "./journal.ts";
import { makeLogSheet } from "./log-sheet.ts";
import { makeOkrSheet } from "./okr-sheet.ts";
import { makeSettingsSheet } from "./settings-sheet.ts";
import { chosenLanguage } from "./user.ts";

/** What set-up found. */
export type SetUp = "made" | "was-there";

/** Makes the sheets that are missing; a workbook that has them stays as it is. */
export function setUp(): Result<SetUp, Refusal> {
  return withLock(makeMissing) ?? fail({ code: "busy" });
}

/** Only under the document lock. Settings and log come first: formulas in OKR read them. */
export function makeMissing(): Result<SetUp, Refusal> {
  const sheets = findSheets();
  if (sheets.okr && sheets.settings && sheets.log) return ok("was-there");
  const language = chosenLanguage();
  const made = wholly<Result<null, Refusal>, never>((journal) => {
    if (!sheets.settings) makeSettingsSheet(language, journal);
    if (!sheets.log) makeLogSheet(language, journal);
    if (!sheets.okr) makeOkrSheet(language, journal).activate();
    return ok(applyRules());
  });
  // What an old sheet of theirs lacks is no reason to take the new ones away.
  const colored = made.ok ? made.value : made;
  return colored.ok ? ok("made") : colored;
}
