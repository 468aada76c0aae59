import type { Day } from "../domain/day.ts";
import { today } from "../google/clock.ts";
import { readNamed, writeNamed } from "../google/names.ts";
import { dayCell, serialOf } from "../tables/cell.ts";
import { NAMES } from "../tables/formulas.ts";

const DAY = 86_400_000;

/** The day that it is where the spreadsheet is. */
export function currentDay(): Day {
  return Date.parse(`${today()}T00:00:00Z`) / DAY;
}

/** Brings OKR_TODAY up to date, because cell functions may not read the clock. Tells whether there is such a cell. */
export function refreshToday(day: Day = currentDay()): boolean {
  const cell = readNamed(NAMES.today)?.[0]?.[0];
  if (cell === undefined) return false;
  const written = dayCell(cell, "today");
  if (!written.ok || written.value !== day) writeNamed(NAMES.today, serialOf(day));
  return true;
}
