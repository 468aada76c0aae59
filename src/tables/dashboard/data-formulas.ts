import type { Status } from "../../domain/status.ts";
import { clamped, dayText, isStale, isType, passes } from "./conditions.ts";
import { type Data, SHOWN } from "./data-places.ts";
import { quoted } from "./references.ts";

/** The cells that the filters stand in, as formulas name them. */
export interface Filters {
  readonly area: string;
  readonly owner: string;
  readonly period: string;
}

/** The cells that tell what the statuses are called. */
export type Labels = Readonly<Record<Status, string>>;

/** What the formulas of the data name; but for the history of rows they are built-in ones. */
export interface RowFormulas {
  readonly data: Data;
  readonly filters: Filters;
  readonly labels: Labels;
}

/** Columns of another sheet side by side; a blank cell among texts is an empty text, not 0. */
export function mirror<Column extends string>(
  columns: readonly Column[],
  texts: readonly string[],
  columnOf: (column: Column) => string,
): string {
  const parts = columns.map((column) =>
    texts.includes(column) ? `${columnOf(column)}&""` : columnOf(column),
  );
  return `=ARRAYFORMULA(HSTACK(${parts.join("; ")}))`;
}

/** A list to choose from: everything, and what stands in some columns. */
export function choices(columns: readonly string[], all: string): string {
  const lists = columns.map((column) => `IFERROR(FILTER(${column}; ${column}<>""); "")`);
  const known = lists.length > 1 ? `VSTACK(${lists.join("; ")})` : lists.join("");
  return `=VSTACK(${quoted(all)}; IFERROR(SORT(UNIQUE(${known})); ""))`;
}

/** What a row says of itself, and else what the row above it says. */
export function inherited(own: string, above: string, { data }: RowFormulas): string {
  const found = `XLOOKUP(${data.okr("parent")}; ${data.okr("id")}; ${above}; "")`;
  return `=ARRAYFORMULA(IF(${own}<>""; ${own}; IF(${data.okr("parent")}=""; ""; ${found})))`;
}

/** The period of an objective with dates of its own, as text: the same in every locale. */
export function periodLabels({ data }: RowFormulas): string {
  const [start, due] = [data.okr("startDate"), data.okr("dueDate")];
  const dated = `${isType("objective", data.okr("type"))}*ISNUMBER(${start})*ISNUMBER(${due})`;
  return `=ARRAYFORMULA(IF(${dated}>0; ${dayText(start)}&" – "&${dayText(due)}; ""))`;
}

/** What kind of row it is, if the filters let it through. */
export function kinds({ data, filters }: RowFormulas): string {
  const type = data.okr("type");
  const shown = [
    passes(filters.area, data.column("area", 2)),
    passes(filters.owner, data.column("owner", 2)),
    passes(filters.period, data.column("period", 2)),
  ];
  const untyped = `(${type}="")*(${data.okr("title")}<>"")`;
  const kind = `${isType("objective", type)}+2*(${isType("key-result", type)}+${untyped})+3*${isType("initiative", type)}`;
  return `=ARRAYFORMULA((${kind})*${shown.join("*")})`;
}

/** Progress as it counts in a roll-up. */
export function counted({ data }: RowFormulas): string {
  return `=ARRAYFORMULA(${clamped(data.okr("progress"))})`;
}

/** How much a key result or an objective wants looking at: off track, behind, stale, falling confidence. */
export function scores({ data, labels }: RowFormulas): string {
  const [status, kind] = [data.okr("status"), data.column("kind")];
  const now = data.column("confidenceThen", SHOWN.weeks - 1);
  // Two weeks, so that it tells also where check-ins are every other week.
  const before = data.column("confidenceThen", SHOWN.weeks - 3);
  const falling = `ISNUMBER(${now})*ISNUMBER(${before})*(${now}<${before})`;
  const judged = `8*(${status}=${labels["off-track"]})+4*(${status}=${labels.behind})`;
  const score = `${judged}+2*${isStale(data.okr("reason"))}+${falling}`;
  return `=ARRAYFORMULA(IF((${kind}=1)+(${kind}=2)>0; ${score}; 0))`;
}

/** The numbers of the rows that meet a condition, sorted by a column. */
export function rowsBy(condition: string, by: string, ascending: boolean, { data }: RowFormulas): string {
  const rows = `FILTER(HSTACK(ROW(${data.okr("id")}); ${by}); ${condition})`;
  return `=IFERROR(SORT(${rows}; 2; ${ascending ? "TRUE" : "FALSE"}); "")`;
}

/** The numbers of the rows that meet a condition, in the order of the sheet. */
export function rowsWhere(condition: string, { data }: RowFormulas): string {
  return `=IFERROR(FILTER(ROW(${data.okr("id")}); ${condition}); "")`;
}
