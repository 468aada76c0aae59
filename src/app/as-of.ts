import type { Day } from "../domain/day.ts";
import { knownOn, pastOf } from "../domain/history.ts";
import { fail, ok, type Result } from "../domain/result.ts";
import { type CellEdit, reachesColumn, reachesRow } from "../google/edit.ts";
import { withLock } from "../google/lock.ts";
import { namedPlace, readNamed, writeNamed } from "../google/names.ts";
import { findSheets, type Sheets } from "../google/sheets.ts";
import { dayCell, serialOf } from "../tables/cell.ts";
import { NAMES } from "../tables/formulas.ts";
import { makeAsOfSheet } from "./as-of-sheet.ts";
import type { Refusal } from "./contract.ts";
import { survey } from "./workbook/read.ts";
import { currentDay } from "./workbook/settings-sheet.ts";

/** Shows in a sheet of its own what was known on a day: the rows with the values that the log tells of. */
export function showAsOf(day: Day): Result<null, Refusal> {
  if (day > currentDay()) return fail({ code: "not-yet" });
  return withLock(() => show(day, findSheets())) ?? fail({ code: "busy" });
}

/** Somebody has written a day into Settings; text or nothing there asks for nothing. */
export function showChosenDay(edit: CellEdit): Result<null, Refusal> {
  const place = namedPlace(NAMES.asOf);
  if (!place || !reachesRow(edit, place.row) || !reachesColumn(edit, place.column)) return ok(null);
  const day = dayCell(readNamed(NAMES.asOf)?.[0]?.[0], "asOf");
  return day.ok && day.value !== undefined ? showAsOf(day.value) : ok(null);
}

function show(day: Day, sheets: Sheets): Result<null, Refusal> {
  const found = survey(sheets, day);
  if (!found.ok) return found;
  const { tables, rules, log } = found.value;
  const table = tables.okr;
  const then = table.rows.map(({ item, confidence }) =>
    knownOn(day, pastOf(log, item.id), { value: item.values.actual, day: item.updated, confidence }),
  );
  makeAsOfSheet({ day, then, rules }, table, sheets);
  if (readNamed(NAMES.asOf)) writeNamed(NAMES.asOf, serialOf(day));
  return ok(null);
}
