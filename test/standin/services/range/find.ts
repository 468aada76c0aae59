import type { Book } from "../../book/book.ts";
import { cellText } from "../../engine/display-cell.ts";
import type { Place } from "../../engine/functions.ts";
import { cellReader } from "../../engine/grid.ts";
import { define, type Member, SELF } from "../../member/define.ts";
import type { Box } from "../../text/a1.ts";
import { lastContent } from "../sheet/grid-size.ts";

interface FinderState {
  book: Book;
  sheetId: string;
  /** Undefined for the whole sheet. */
  box: Box | undefined;
  text: string;
  matchCase: boolean;
  entireCell: boolean;
  asRegExp: boolean;
  last: number;
}

function option(name: "matchCase" | "entireCell" | "asRegExp"): Member<FinderState> {
  return (state: FinderState, value: boolean) => {
    state[name] = value;
    return SELF;
  };
}

/** TextFinder: looks in what the cells show. */
const finder = define<GoogleAppsScript.Spreadsheet.TextFinder, FinderState>("TextFinder", {
  matchCase: option("matchCase"),
  matchEntireCell: option("entireCell"),
  useRegularExpression: option("asRegExp"),
  findAll: (state) => findPlaces(state).map((place) => rangeAt(state, place)),
  findNext: (state) => {
    const places = findPlaces(state);
    const next = places[++state.last];
    return next ? rangeAt(state, next) : null;
  },
  replaceAllWith: (state, text: string) => {
    const places = findPlaces(state);
    const pattern = patternOf(state, "g");
    for (const place of places) {
      const cell = rangeAt(state, place);
      cell.setValue(cell.getDisplayValue().replace(pattern, text));
    }
    return places.length;
  },
});

function rangeAt({ book, sheetId }: FinderState, { row, column }: Place) {
  return book.make.range(sheetId, { startRow: row, endRow: row, startColumn: column, endColumn: column });
}

function patternOf({ text, asRegExp, entireCell, matchCase }: FinderState, flags = ""): RegExp {
  const source = asRegExp ? text : text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(entireCell ? `^(?:${source})$` : source, matchCase ? flags : `${flags}i`);
}

function findPlaces(state: FinderState): Place[] {
  const { book, sheetId } = state;
  const box = state.box ?? usedBox(book, sheetId);
  const read = cellReader(book, sheetId);
  const pattern = patternOf(state);
  const places: Place[] = [];
  for (let row = box.startRow; row <= box.endRow; row++)
    for (let column = box.startColumn; column <= box.endColumn; column++)
      if (pattern.test(cellText(book, read(row, column)))) places.push({ sheetId, row, column });
  return places;
}

function usedBox(book: Book, sheetId: string): Box {
  const { row, column } = lastContent(book, sheetId);
  return { startRow: 0, startColumn: 0, endRow: row, endColumn: column };
}

/** A finder for a text in a box, or in a whole sheet. */
export function textFinder(book: Book, sheetId: string, box: Box | undefined, text: string) {
  const options = { matchCase: false, entireCell: false, asRegExp: false, last: -1 };
  return finder({ book, sheetId, box, text: String(text), ...options });
}
