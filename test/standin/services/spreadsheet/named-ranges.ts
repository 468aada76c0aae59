import type { Book } from "../../book/book.ts";
import { facade } from "../../engine/facade.ts";
import { worksheet } from "../../engine/grid.ts";
import { checked, define, type Members, SELF } from "../../member/define.ts";
import { stateOf } from "../../member/objects.ts";
import { refuse } from "../../member/refusal.ts";
import { type Box, formatA1, parseA1, quoteSheet, splitSheet } from "../../text/a1.ts";
import type { RangeState } from "../range/box.ts";
import type { SheetState } from "../sheet/grid-size.ts";
import type { SpreadsheetState } from "./sheets.ts";

interface NameState {
  book: Book;
  name: string;
}

/** Named ranges: README §3.6. Univer keeps them, so formulas see them and inserted rows move them. */
export const spreadsheetNames = {
  setNamedRange: checked(isValidName, ({ book }: SpreadsheetState, name: string, range: unknown) =>
    setName(book, name, range),
  ),
  getRangeByName: ({ book }, name: string) => {
    const place = placeOf(book, name) ?? sheetPlace(book, name);
    return place ? book.make.range(place.sheetId, place.box) : null;
  },
  getNamedRanges: ({ book }) => names(book).map((name) => book.make.namedRange(name)),
  removeNamedRange: checked(isKnownName, ({ book }: SpreadsheetState, name: string) => {
    facade(book).deleteDefinedName(name);
  }),
} satisfies Members<GoogleAppsScript.Spreadsheet.Spreadsheet, SpreadsheetState>;

/** The names that point into a sheet. */
export const sheetNames = {
  getNamedRanges: ({ book, sheetId }) =>
    names(book)
      .filter((name) => placeOf(book, name)?.sheetId === sheetId)
      .map((name) => book.make.namedRange(name)),
} satisfies Members<GoogleAppsScript.Spreadsheet.Sheet, SheetState>;

/** One named range. */
export const namedRange = define<GoogleAppsScript.Spreadsheet.NamedRange, NameState>("NamedRange", {
  getName: ({ name }) => name,
  getRange: ({ book, name }) => {
    const place = placeOf(book, name);
    return place ? book.make.range(place.sheetId, place.box) : null;
  },
  remove: ({ book, name }) => void facade(book).deleteDefinedName(name),
  setName: (state, name: string) => {
    const place = placeOf(state.book, state.name);
    if (place) rename(state, name, place);
    return SELF;
  },
  setRange: ({ book, name }, range: unknown) => {
    setName(book, name, range);
    return SELF;
  },
});

function rename(state: NameState, name: string, { sheetId, box }: { sheetId: string; box: Box }): void {
  facade(state.book).deleteDefinedName(state.name);
  setName(state.book, name, state.book.make.range(sheetId, box));
  state.name = name;
}

function names(book: Book): string[] {
  return facade(book)
    .getDefinedNames()
    .map((defined) => defined.getName());
}

function isKnownName({ book }: SpreadsheetState, name: string): void {
  if (!facade(book).getDefinedName(name)) refuse(`The named range '${name}' does not exist.`);
}

function isValidName(_: SpreadsheetState, name: string): void {
  if (
    !/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ||
    /^[A-Za-z]{1,3}\d+$/.test(name) ||
    /^(true|false)$/i.test(name)
  )
    refuse(`The name "${name}" is not a valid named range name.`);
}

function setName(book: Book, name: string, range: unknown): void {
  const target = stateOf<RangeState>(range, "Range") ?? refuse("Invalid argument: range");
  isValidName({ book }, name);
  const known = facade(book).getDefinedName(name);
  if (known) known.setRef(reference(book, target));
  else facade(book).insertDefinedName(name, reference(book, target));
}

/** "Settings!$A$1:$B$2", as Univer moves it when rows are inserted. */
function reference(book: Book, { sheetId, box }: { sheetId: string; box: Box }): string {
  const absolute = formatA1(box).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `${quoteSheet(worksheet(book, sheetId).getName())}!${absolute}`;
}

/** Where a name points; undefined when there is no such name or its cells are gone. */
export function placeOf(book: Book, name: string): { sheetId: string; box: Box } | undefined {
  const defined = facade(book)
    .getDefinedNames()
    .find((one) => one.getName().toLowerCase() === name.toLowerCase());
  return defined && sheetPlace(book, defined.getFormulaOrRefString());
}

/** README §3.6: getRangeByName('Sheet Name!TaxRates'); a plain "Sheet1!A1:B2" works too. */
function sheetPlace(book: Book, text: string): { sheetId: string; box: Box } | undefined {
  const { sheet, range } = splitSheet(text.replace(/^=/, ""));
  if (sheet === undefined) return undefined;
  const found = book.workbook.getSheetBySheetName(sheet);
  if (!found) return undefined;
  const box = parseA1(range, found.getRowCount(), found.getColumnCount());
  return box ? { sheetId: found.getSheetId(), box } : placeOf(book, range);
}
