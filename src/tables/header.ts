import type { Language } from "../text/language.ts";
import { texts } from "../text/texts.ts";
import type { Column } from "./columns.ts";
import { languageOfWords, vocabulary } from "./vocabulary.ts";

const columnOf = vocabulary<Column>(({ sheet }) => sheet.headers);
/** What the title is called where it is that of a KPI. */
const kpiTitleOf = vocabulary<"title">(({ sheet }) => ({ title: sheet.kpiTitle }));

/** Where the columns of a table are, by their headers: order, other columns and language do not matter. */
export interface Header {
  readonly places: Readonly<Partial<Record<Column, number>>>;
  /** The language that the table speaks. */
  readonly language: Language;
  /** Columns that stand more than once; the first is used. */
  readonly doubles: readonly Column[];
}

export function readHeader(row: readonly unknown[]): Header {
  const places: Partial<Record<Column, number>> = {};
  const doubles: Column[] = [];
  const words = row.map((cell) => (typeof cell === "string" ? cell : ""));
  words.forEach((word, place) => {
    const column = columnOf(word);
    if (column === undefined) return;
    if (places[column] === undefined) places[column] = place;
    else doubles.push(column);
  });
  if (places.title === undefined) {
    const place = words.findIndex((word) => kpiTitleOf(word));
    if (place >= 0) places.title = place;
  }
  return { places, doubles, language: languageOfWords(words, ({ sheet }) => Object.values(sheet.headers)) };
}

/** Those of the columns that the table does not have. */
export function missingColumns({ places }: Header, wanted: readonly Column[]): Column[] {
  return wanted.filter((column) => places[column] === undefined);
}

/** What the columns are called in the table's language. */
export function headersOf(columns: readonly Column[], language: Language): string[] {
  return columns.map((column) => texts(language).sheet.headers[column]);
}
