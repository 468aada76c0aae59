import { insertColumn, readFormulas, readValues, writeBlock } from "../google/cells.ts";
import type { Sheet } from "../google/sheets.ts";
import { isBlankCell } from "../tables/cell.ts";
import { COLUMNS, COMPUTED, type Column } from "../tables/columns.ts";
import { isTrackFormula } from "../tables/formulas.ts";
import { type Header, missingColumns, readHeader } from "../tables/header.ts";
import { texts } from "../text/texts.ts";
import { computedPlaces } from "./computed-places.ts";
import { writeTrackFormula } from "./okr-sheet.ts";

/** Gives every input column its header again, in the language that the other headers speak. */
export function putHeadersBack(sheet: Sheet): void {
  const wanted = missingColumns(readHeader(readValues(sheet)[0] ?? []));
  for (const column of wanted) putBack(column, sheet);
}

/**
 * A column that was only renamed still stands in its old place, between its old neighbours, and gets its word back; where
 * there is no such column, a new one comes in.
 */
function putBack(column: Column, sheet: Sheet): void {
  const row = readValues(sheet)[0] ?? [];
  const header = readHeader(row);
  const place = (neighbourBefore(column, header) ?? -1) + 1;
  if (!isRenamed(place, column, row, header)) insertColumn(sheet, place);
  writeBlock(sheet, { row: 0, column: place }, [[texts(header.language).sheet.headers[column]]]);
}

function neighbourBefore(column: Column, { places }: Header): number | undefined {
  const before = COLUMNS.slice(0, COLUMNS.indexOf(column)).map((name) => places[name]);
  return before.filter((place) => place !== undefined).pop();
}

/** Whether the place holds a column without a header of ours, and the next of our columns follows it. */
function isRenamed(place: number, column: Column, row: readonly unknown[], { places }: Header): boolean {
  if (Object.values(places).includes(place)) return false;
  const after = COLUMNS.slice(COLUMNS.indexOf(column) + 1).map((name) => places[name]);
  const next = after.find((found) => found !== undefined);
  return isBlankCell(row[place]) || next === undefined || next > place;
}

/** Writes the one formula again where it is gone. */
export function putFormulaBack(sheet: Sheet): void {
  const values = readValues(sheet);
  const formulas = readFormulas(sheet);
  if (formulas[0]?.some(isTrackFormula)) return;
  const header = readHeader(values[0] ?? []);
  const { difference, bar } = computedPlaces({ values, formulas, header });
  const last = Math.max(...Object.values(header.places));
  writeTrackFormula(sheet, difference ?? (bar === undefined ? last + 1 : bar - COMPUTED.length));
}
