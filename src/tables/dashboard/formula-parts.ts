import type { RowType } from "../../domain/goal.ts";
import type { Status } from "../../domain/status.ts";
import { LANGUAGES, type Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { type Data, OKR_MIRRORED } from "./data-layout.ts";
import { inRow, textLiteral } from "./references.ts";

/** The cells that the formulas of the dashboard name; but for the history of rows they use built-in functions only. */
export interface References {
  readonly data: Data;
  readonly filters: Filters;
  readonly labels: Labels;
}

/** The cells that the filters stand in, as formulas name them. */
interface Filters {
  readonly area: string;
  readonly owner: string;
  readonly period: string;
}

/** The cells that tell what the statuses are called. */
export type Labels = Readonly<Record<Status, string>>;

/** Whether a row is of a type, whichever language its word is of, or by its code: a condition on a whole column, 1 where it is met. */
export function isType(type: RowType, column: string): string {
  const spoken = LANGUAGES.map((language) => texts(language).words.types[type]);
  const words = spoken.some((word) => word.toLowerCase() === type) ? spoken : [...spoken, type];
  return `(${words.map((word) => `(${column}=${textLiteral(word)})`).join("+")})`;
}

/** Whether a filter lets a value through: an empty one does, and one that says "All". */
export function passesFilter(filter: string, value: string): string {
  const all = LANGUAGES.map((language) => `(${filter}=${textLiteral(texts(language).dashboard.all)})`).join(
    "+",
  );
  return `((${all}+(${filter}="")+(${value}=${filter}))>0)`;
}

/** Whether a reason tells that a row has waited too long for its check-in, in whichever language. */
export function isStale(reason: string): string {
  const found = LANGUAGES.map(
    (language) => `ISNUMBER(SEARCH(${textLiteral(staleWords(language))}; ${reason}))`,
  );
  return `((${found.join("+")})>0)`;
}

/** The words before the number of days. */
function staleWords(language: Language): string {
  return texts(language).reasons.stale(2, "").split(" 2")[0] ?? "";
}

/** A share held between nothing and all of it; what is no number counts 0. */
export function clampedShare(share: string): string {
  return `IF(ISNUMBER(${share}); IF(${share}>1; 1; IF(${share}<0; 0; ${share})); 0)`;
}

/** What a row says of itself, and else what the row above it says. */
export function inheritedValues(own: string, above: string, { data }: References): string {
  const found = `XLOOKUP(${data.okr("parent")}; ${data.okr("id")}; ${above}; "")`;
  return `=ARRAYFORMULA(IF(${own}<>""; ${own}; IF(${data.okr("parent")}=""; ""; ${found})))`;
}

/** The numbers of the rows that meet a condition, sorted by a column. */
export function sortedRows(condition: string, by: string, ascending: boolean, { data }: References): string {
  const rows = `FILTER(HSTACK(ROW(${data.okr("id")}); ${by}); ${condition})`;
  return `=IFERROR(SORT(${rows}; 2; ${ascending ? "TRUE" : "FALSE"}); "")`;
}

/** The numbers of the rows that meet a condition, in the order of the sheet. */
export function matchingRows(condition: string, { data }: References): string {
  return `=IFERROR(FILTER(ROW(${data.okr("id")}); ${condition}); "")`;
}

type OkrColumn = (typeof OKR_MIRRORED)[number];

/** A cell of the OKR sheet in the row whose number stands in a cell; blank where there is none. */
export function okrCell(column: OkrColumn, row: string, { data }: References): string {
  const cell = inRow(data.columnWithHeader("okr", OKR_MIRRORED.indexOf(column)), row);
  return `IF(${row}=""; ""; IFERROR(${cell}; ""))`;
}

/** A date as yyyy-mm-dd; TEXT would depend on the file's locale. */
export function isoDateText(date: string): string {
  return `YEAR(${date})&"-"&RIGHT("0"&MONTH(${date}); 2)&"-"&RIGHT("0"&DAY(${date}); 2)`;
}
