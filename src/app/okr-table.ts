import { fail, type Result } from "../domain/result.ts";
import type { Sheets } from "../google/sheets.ts";
import { type Column, INPUTS } from "../tables/columns.ts";
import { parseRow } from "../tables/row.ts";
import type { Refusal } from "./contract.ts";
import { readTable, type Table, type Want } from "./table.ts";
import { chosenLanguage } from "./user.ts";

/** Without one of these the panel would lose or misread something; the others may be missing. */
const NEEDED: readonly Column[] = [...INPUTS, "title", "owner", "area", "unit"];

/** Reads the OKR sheet; refuses when there is none. */
export function readOkrTable({ okr }: Sheets, want: Want): Result<Table, Refusal> {
  if (!okr) return fail({ code: "not-set-up", language: chosenLanguage() });
  return readTable(okr, want, { role: "okr", needed: NEEDED, parse: parseRow });
}
