import type { CheckIn } from "../domain/check-in.ts";
import type { Day } from "../domain/day.ts";
import { history, valueOn } from "../domain/history.ts";
import { fail, ok, type Result } from "../domain/result.ts";
import type { CellEdit } from "../google/edit.ts";
import { withLock } from "../google/lock.ts";
import { namedPlace, readNamed, writeNamed } from "../google/names.ts";
import { findSheets, type Sheets } from "../google/sheets.ts";
import { dayCell, serialOf } from "../tables/cell.ts";
import { NAMES } from "../tables/formulas.ts";
import type { Row } from "../tables/row.ts";
import { makeAsOfSheet, type Then } from "./as-of-sheet.ts";
import type { Refusal } from "./contract.ts";
import { survey } from "./survey.ts";
import { currentDay } from "./today.ts";

/** Shows in a sheet of its own what was known on a day: the rows with the values that the log tells of. */
export function showAsOf(day: Day): Result<null, Refusal> {
  if (day > currentDay()) return fail({ code: "not-yet" });
  return withLock(() => show(day, findSheets())) ?? fail({ code: "busy" });
}

/** Somebody has written a day into Settings; text or nothing there asks for nothing. */
export function showChosenDay({ from, rows, columns }: CellEdit): Result<null, Refusal> {
  const place = namedPlace(NAMES.asOf);
  const touched =
    place &&
    place.row >= from.row &&
    place.row < from.row + rows &&
    place.column >= from.column &&
    place.column < from.column + columns;
  if (!touched) return ok(null);
  const day = dayCell(readNamed(NAMES.asOf)?.[0]?.[0], "asOf");
  return day.ok && day.value !== undefined ? showAsOf(day.value) : ok(null);
}

function show(day: Day, sheets: Sheets): Result<null, Refusal> {
  const found = survey(sheets);
  if (!found.ok) return found;
  const { table, rules, log } = found.value;
  const thenOf = (row: Row) => thenFor(row, history(log.get(row.item.id.toUpperCase()) ?? []), day);
  makeAsOfSheet({ day, thenOf, rules }, table, sheets);
  if (readNamed(NAMES.asOf)) writeNamed(NAMES.asOf, serialOf(day));
  return ok(null);
}

/** How a row stood: by the log, and without a line in it as it stands, unless its value is of a later day. */
function thenFor({ item, confidence }: Row, past: readonly CheckIn[], day: Day): Then {
  const { updated } = item;
  const known = updated === undefined || updated <= day;
  const actual = valueOn(day, past, known ? item.values.actual : undefined);
  if (past.length === 0)
    return {
      actual,
      updated: known && updated !== undefined ? serialOf(updated) : "",
      confidence: known ? (confidence ?? "") : "",
    };
  const last = past.filter((line) => line.day <= day).pop();
  return { actual, updated: last ? serialOf(last.day) : "", confidence: last?.confidence ?? "" };
}
