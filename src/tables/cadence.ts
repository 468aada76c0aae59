import { CADENCE_DAYS, CADENCES, type Cadence } from "../domain/freshness.ts";
import type { Problem } from "../domain/problem.ts";
import { fail, ok, type Result } from "../domain/result.ts";
import type { Language } from "../text/language.ts";
import { texts } from "../text/texts.ts";
import { isBlankCell, textCell } from "./cell.ts";
import { vocabulary } from "./vocabulary.ts";

export const cadenceOf = vocabulary<Cadence>(({ sheet }) => sheet.cadences);

/** A cadence as days: a word or a number of days from 1 on; undefined for a blank cell, which asks for no check-ins. */
export function parseCadence(cell: unknown, language: Language): Result<number | undefined, Problem> {
  if (isBlankCell(cell)) return ok(undefined);
  if (typeof cell === "number" && cell >= 1) return ok(Math.floor(cell));
  const text = textCell(cell);
  const cadence = cadenceOf(text);
  return cadence
    ? ok(CADENCE_DAYS[cadence])
    : fail({ code: "unknown-cadence", text, words: cadenceWords(language) });
}

/** What the cell offers to choose from. */
export function cadenceWords(language: Language): string[] {
  const words = texts(language).sheet.cadences;
  return CADENCES.map((cadence) => words[cadence]);
}
