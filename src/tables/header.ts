import type { Texts } from "../text/en.ts";
import type { Language } from "../text/language.ts";
import { texts } from "../text/texts.ts";
import { languageOfWords, vocabulary } from "./vocabulary.ts";

/** Where the columns of a table are, by their headers: order, other columns and language do not matter. */
export interface Header<Name extends string = Column> {
  readonly places: Readonly<Partial<Record<Name, number>>>;
  /** The language that the table speaks. */
  readonly language: Language;
  /** Columns that stand more than once; the first is used. */
  readonly doubles: readonly Name[];
}

/** Reads the header row of a kind of table, of which the texts name the columns. */
export function headerReader<Name extends string>(
  headers: (texts: Texts) => Readonly<Record<Name, string>>,
): (row: readonly unknown[]) => Header<Name> {
  const nameOf = vocabulary<Name>(headers);
  return (row) => {
    const places: Partial<Record<Name, number>> = {};
    const doubles: Name[] = [];
    const words = wordsIn(row);
    words.forEach((word, place) => {
      const name = nameOf(word);
      if (name === undefined) return;
      if (places[name] === undefined) places[name] = place;
      else doubles.push(name);
    });
    return { places, doubles, language: languageOfWords(words, (texts) => Object.values(headers(texts))) };
  };
}

function wordsIn(row: readonly unknown[]): string[] {
  return row.map((cell) => (typeof cell === "string" ? cell : ""));
}

const readGoalHeader = headerReader<Column>(({ sheet }) => sheet.headers);
/** What the title is called where it is that of a KPI. */
const kpiTitleOf = vocabulary<"title">(({ sheet }) => ({ title: sheet.kpiTitle }));

/** The header of a table of goals or of KPIs. */
export function readHeader(row: readonly unknown[]): Header {
  const header = readGoalHeader(row);
  if (header.places.title !== undefined) return header;
  const title = wordsIn(row).findIndex((word) => kpiTitleOf(word));
  return title < 0 ? header : { ...header, places: { ...header.places, title } };
}

/** Those of the columns that the table does not have. */
export function missingColumns<Name extends string>(
  { places }: Header<Name>,
  wanted: readonly Name[],
): Name[] {
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
