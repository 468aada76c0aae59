import type { Texts } from "../text/en.ts";
import { LANGUAGES, type Language } from "../text/language.ts";
import { texts } from "../text/texts.ts";

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

/** The columns of the OKR sheet that people fill in, in the order in which set-up makes them. */
export const OKR_COLUMNS = [
  "id",
  "type",
  "title",
  "parent",
  "owner",
  "area",
  "startDate",
  "dueDate",
  "measure",
  "unit",
  "start",
  "target",
  "actual",
  "weight",
  "confidence",
  "ownStatus",
  "updated",
  "note",
] as const;

/** The columns of both of our tables of goals. */
export const COLUMNS = [...OKR_COLUMNS, "category", "kind", "source", "cadence", "supports"] as const;

export type Column = (typeof COLUMNS)[number];

/** The columns of the sheet KPI that people fill in, in the order in which set-up makes them. */
export const KPI_COLUMNS = [
  "id",
  "title",
  "category",
  "kind",
  "area",
  "owner",
  "source",
  "cadence",
  "supports",
  "measure",
  "unit",
  "startDate",
  "dueDate",
  "start",
  "target",
  "actual",
  "updated",
  "note",
] as const satisfies readonly Column[];

/** The columns that are computed, in the order in which OKR_TRACK returns them. */
export const COMPUTED_COLUMNS = ["difference", "progress", "expected", "status", "reason"] as const;

export type ComputedColumn = (typeof COMPUTED_COLUMNS)[number];

/** The columns that OKR_TRACK computes with. */
export const INPUT_COLUMNS = [
  "id",
  "type",
  "parent",
  "startDate",
  "dueDate",
  "measure",
  "start",
  "target",
  "actual",
  "weight",
  "ownStatus",
] as const satisfies readonly Column[];

/** Finds the code for what a cell says: the code itself or its word in any language, whatever its case. */
export type Vocabulary<Code extends string> = (word: string) => Code | undefined;

/** A vocabulary for a closed set. It is put together at its first use: nothing runs while the script loads. */
export function vocabulary<Code extends string>(
  words: (texts: Texts) => Readonly<Record<Code, string>>,
): Vocabulary<Code> {
  let codes: Map<string, Code> | undefined;
  return (word) => {
    codes ??= codesByWord(words);
    return codes.get(word) ?? codes.get(foldWord(word));
  };
}

function codesByWord<Code extends string>(words: (texts: Texts) => Readonly<Record<Code, string>>) {
  const codes = new Map<string, Code>();
  for (const language of LANGUAGES) {
    const entries = Object.entries(words(texts(language))) as [Code, string][];
    for (const [code, word] of entries) {
      // As it is mostly written too: folding is slow, and tables are long.
      for (const form of [code, word, foldWord(code), foldWord(word)]) codes.set(form, code);
    }
  }
  return codes;
}

/** Two words are the same whatever their case and the spaces in and around them. */
export function foldWord(word: string): string {
  return word.normalize().trim().replace(/\s+/g, " ").toLowerCase();
}

/** The language that most of these words belong to; the first language if none does. */
export function languageOfWords(
  words: readonly string[],
  known: (texts: Texts) => readonly string[],
): Language {
  const present = new Set(words.map(foldWord));
  const hits = (language: Language) =>
    known(texts(language)).filter((word) => present.has(foldWord(word))).length;
  return hits("sv") > hits("en") ? "sv" : "en";
}
