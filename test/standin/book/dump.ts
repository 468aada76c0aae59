import { contentOf } from "../engine/cell-value.ts";
import { univerFormula } from "../engine/formula-text.ts";
import { unknownFunctionMessage } from "../engine/function-list/excel-only.ts";
import type { Place } from "../engine/functions.ts";
import { type CellCustom, cellReader, storedCell, worksheet } from "../engine/grid.ts";
import type { ChartDump, SheetDump } from "../interface.ts";
import { columnName, formatA1, notationOf, quoteSheet } from "../text/a1.ts";
import { type Book, placeKey } from "./book.ts";

/** Every sheet's used range as JSON: dates are ISO text. */
export function dumpSheets(book: Book): SheetDump[] {
  return book.workbook.getSheets().map((one) => {
    const sheet = book.make.sheet(one.getSheetId());
    const range = sheet.getDataRange();
    return {
      name: one.getName(),
      values: range.getValues(),
      displayValues: range.getDisplayValues(),
      formulas: range.getFormulas(),
      notes: range.getNotes(),
      backgrounds: range.getBackgrounds(),
      conditionalFormats: describeConditionals(book, one.getSheetId()),
      charts: describeCharts(book, one.getSheetId()),
      dataValidations: describeValidations(book, one.getSheetId()),
    };
  });
}

/** The charts of a sheet as a dump shows them: ranges with their sheets. */
function describeCharts(book: Book, sheetId: string): ChartDump[] {
  return book.extras.charts
    .filter((one) => one.sheetId === sheetId)
    .map(({ spec: { type, ranges, position, options, numHeaders } }) => ({
      type,
      ranges: ranges.map(
        (one) => `${quoteSheet(worksheet(book, one.sheetId).getName())}!${notationOf(one.box)}`,
      ),
      position,
      options,
      numHeaders,
    }));
}

/** A sheet's conditional formats as JSON, in their order. */
function describeConditionals({ extras }: Book, sheetId: string): unknown[] {
  return extras.conditionals
    .filter((one) => one.sheetId === sheetId)
    .map(({ rule: { ranges, condition, style, gradient } }) => ({
      ranges: ranges.map(({ box }) => formatA1(box)),
      ...(condition ? { type: condition.type, values: condition.values } : {}),
      ...Object.fromEntries(Object.entries(style).filter(([, value]) => value !== null)),
      ...(gradient ? { gradient } : {}),
    }));
}

/** A sheet's data validations as JSON. */
function describeValidations({ extras }: Book, sheetId: string): unknown[] {
  return extras.validations
    .filter((one) => one.sheetId === sheetId)
    .map(({ boxes, rule }) => ({ ranges: boxes.map(formatA1), ...rule }));
}

/** The message behind an error cell, as it shows on hover: README §1.5. */
export function cellErrorAt(book: Book, place: Place): string | undefined {
  const { sheetId, row, column } = place;
  const cell = cellReader(book, sheetId)(row, column);
  const shown = contentOf(cell);
  if (typeof shown !== "string" || !/^#[A-Z/0]+[!?A]?$/.test(shown)) return undefined;
  const custom = storedCell(book, place)?.custom as CellCustom | undefined;
  if (custom?.error) return custom.error;
  if (cell?.v === "#SPILL!") return spillMessage(book, place);
  if (shown === "#NAME?") return unknownFunction(univerFormula(book, place));
  return book.errors.get(placeKey(place)) ?? shown;
}

/** README §1.5 */
function unknownFunction(formula: string): string {
  const name = /([A-Za-z_][\w.]*)\s*\(/.exec(formula)?.[1];
  return name ? unknownFunctionMessage(name) : "Unknown range name.";
}

/** README §1.4: names the first cell in the way; found by looking right, then down. */
function spillMessage(book: Book, { sheetId, row, column }: Place): string {
  const sheet = worksheet(book, sheetId);
  const read = cellReader(book, sheetId);
  for (let down = row; down < sheet.getRowCount(); down++)
    for (let right = down === row ? column + 1 : column; right < sheet.getColumnCount(); right++)
      if (contentOf(read(down, right)) !== "")
        return `Array result was not expanded because it would overwrite data in ${columnName(right)}${down + 1}.`;
  return "Result was not automatically expanded, please insert more rows.";
}
