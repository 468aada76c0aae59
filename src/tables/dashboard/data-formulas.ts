import type { RowType } from "../../domain/goal.ts";
import type { Status } from "../../domain/status.ts";
import { LANGUAGES, type Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { NAMED_RANGES } from "../formulas.ts";
import { type Data, inRow, NUMBERS, type NumberName, OKR_MIRRORED, SHOWN, textLiteral } from "./places.ts";

/** The cells that the filters stand in, as formulas name them. */
export interface Filters {
  readonly area: string;
  readonly owner: string;
  readonly period: string;
}

/** The cells that tell what the statuses are called. */
export type Labels = Readonly<Record<Status, string>>;

/** What the formulas of the data name; but for the history of rows they are built-in ones. */
export interface References {
  readonly data: Data;
  readonly filters: Filters;
  readonly labels: Labels;
}

/** Columns of another sheet side by side; a blank cell among texts is an empty text, not 0. */
export function mirrorFormula<Column extends string>(
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
export function choiceList(columns: readonly string[], all: string): string {
  const lists = columns.map((column) => `IFERROR(FILTER(${column}; ${column}<>""); "")`);
  const known = lists.length > 1 ? `VSTACK(${lists.join("; ")})` : lists.join("");
  return `=VSTACK(${textLiteral(all)}; IFERROR(SORT(UNIQUE(${known})); ""))`;
}

/** What a row says of itself, and else what the row above it says. */
export function inheritedValues(own: string, above: string, { data }: References): string {
  const found = `XLOOKUP(${data.okr("parent")}; ${data.okr("id")}; ${above}; "")`;
  return `=ARRAYFORMULA(IF(${own}<>""; ${own}; IF(${data.okr("parent")}=""; ""; ${found})))`;
}

/** The period of an objective with dates of its own, as text: the same in every locale. */
export function periodLabels({ data }: References): string {
  const [start, due] = [data.okr("startDate"), data.okr("dueDate")];
  const dated = `${isType("objective", data.okr("type"))}*ISNUMBER(${start})*ISNUMBER(${due})`;
  return `=ARRAYFORMULA(IF(${dated}>0; ${isoDateText(start)}&" – "&${isoDateText(due)}; ""))`;
}

/** What kind of row it is, if the filters let it through. */
export function rowKinds({ data, filters }: References): string {
  const type = data.okr("type");
  const shown = [
    passesFilter(filters.area, data.column("area", 2)),
    passesFilter(filters.owner, data.column("owner", 2)),
    passesFilter(filters.period, data.column("period", 2)),
  ];
  const untyped = `(${type}="")*(${data.okr("title")}<>"")`;
  const kind = `${isType("objective", type)}+2*(${isType("key-result", type)}+${untyped})+3*${isType("initiative", type)}`;
  return `=ARRAYFORMULA((${kind})*${shown.join("*")})`;
}

/** Progress as it counts in a roll-up. */
export function countedProgress({ data }: References): string {
  return `=ARRAYFORMULA(${clampedShare(data.okr("progress"))})`;
}

/** How much a key result or an objective wants looking at: off track, behind, stale, falling confidence. */
export function attentionScores({ data, labels }: References): string {
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
export function sortedRows(condition: string, by: string, ascending: boolean, { data }: References): string {
  const rows = `FILTER(HSTACK(ROW(${data.okr("id")}); ${by}); ${condition})`;
  return `=IFERROR(SORT(${rows}; 2; ${ascending ? "TRUE" : "FALSE"}); "")`;
}

/** The numbers of the rows that meet a condition, in the order of the sheet. */
export function matchingRows(condition: string, { data }: References): string {
  return `=IFERROR(FILTER(ROW(${data.okr("id")}); ${condition}); "")`;
}

/** The single numbers of the dashboard, each as a formula; blank where there is nothing to count. */
export function numberFormulas({ data, labels }: References, hasKpis: boolean): string[] {
  const kind = data.column("kind");
  const [start, due] = [data.number("start"), data.number("due")];
  const anything = `(${kind}=1)+(${kind}=2)`;
  const objectives = `SUMPRODUCT((${kind}=1)*1)`;
  const known = `SUMPRODUCT((${kind}=1)*ISNUMBER(${data.okr("progress")}))`;
  const status = data.kpi("status");
  const shown = data.column("kpiShown");
  const formulas: Readonly<Record<NumberName, string>> = {
    start: `=IFERROR(MIN(FILTER(${data.okr("startDate")}; (${anything})*ISNUMBER(${data.okr("startDate")}))); "")`,
    due: `=IFERROR(MAX(FILTER(${data.okr("dueDate")}; (${anything})*ISNUMBER(${data.okr("dueDate")}))); "")`,
    gone: `=IF(ISNUMBER(${start})*ISNUMBER(${due})=0; ""; IF(${due}<=${start}; 1; MAX(0; MIN(1; (${NAMED_RANGES.today}-${start})/(${due}-${start})))))`,
    objectives: `=${objectives}`,
    progress: `=IF(${known}=0; ""; SUMPRODUCT((${kind}=1)*${data.column("counted")})/${objectives})`,
    expected: `=IFERROR(AVERAGE(FILTER(${data.okr("expected")}; (${kind}=1)*ISNUMBER(${data.okr("expected")}))); "")`,
    stale: `=SUMPRODUCT((${kind}=2)*${isStale(data.okr("reason"))})`,
    keyResults: `=SUMPRODUCT((${kind}=2)*1)`,
    kpis: hasKpis ? `=SUM(${shown})` : "0",
    kpisOnTarget: hasKpis
      ? `=SUMPRODUCT(${shown}*((${status}=${labels.done})+(${status}=${labels["on-track"]})))`
      : "0",
    attention: `=SUMPRODUCT((${data.column("score")}>0)*1)`,
    monthBefore: `=DATE(YEAR(${NAMED_RANGES.today}); MONTH(${NAMED_RANGES.today}); 1)-1`,
  };
  return NUMBERS.map((name) => formulas[name]);
}

/** Which KPIs pass the filters. */
export function kpisShown({ data, filters }: References): string {
  const [area, owner] = [
    passesFilter(filters.area, data.kpi("area")),
    passesFilter(filters.owner, data.kpi("owner")),
  ];
  return `=ARRAYFORMULA((${data.kpi("title")}<>"")*${area}*${owner})`;
}

/** How many objectives have a status. */
export function statusCount(label: string, { data }: References): string {
  return `=SUMPRODUCT((${data.column("kind")}=1)*(${data.okr("status")}=${label}))`;
}

/** A point of the burn-up: the day, what was expected of the objectives by then, and what they had come to. */
export function burnUpPoint(point: number, { data }: References): string[] {
  const [start, due] = [data.number("start"), data.number("due")];
  const day = `IF(ISNUMBER(${start})*ISNUMBER(${due})=0; ""; ${start}+INT(${point}*(${due}-${start})/${SHOWN.points - 1}))`;
  const date = data.cell("burnUp", 1 + point);
  const kind = data.column("kind");
  const mean = (values: string) =>
    `IFERROR(SUMPRODUCT(ARRAYFORMULA((${kind}=1)*${values}))/${data.number("objectives")}; "")`;
  const [expected, progress] = [data.column("expectedThen", point), data.column("progressThen", point)];
  return [
    `=${day}`,
    `=IF(${date}=""; ""; ${mean(clampedShare(expected))})`,
    `=IF(${date}=""; ""; IF(${date}>${NAMED_RANGES.today}; ""; ${mean(clampedShare(progress))}))`,
  ];
}

/** The last day of a week of the heat map: today and the same day of the weeks before. */
export function weekDay(week: number): string {
  return `=${NAMED_RANGES.today}-${7 * (SHOWN.weeks - 1 - week)}`;
}

/**
 * The parts of an objective's bar: dark as far as it has come, light behind that, and a gap or a stroke at what is expected.
 * Dark and light take turns, so the stroke is dark in the light and light in the dark.
 */
export function barSegments(row: string, { data }: References): string[] {
  const found = (values: string) => `IFERROR(N(${inRow(values, row)}); 0)`;
  const progress = found(data.whole("counted"));
  const expected = `MAX(0; MIN(1; ${found(data.whole("okr", OKR_MIRRORED.indexOf("expected")))}))`;
  const before = `MAX(0; ${expected}-${STROKE})`;
  const parts = [
    `MIN(${progress}; ${before})`,
    `IF(${progress}<${expected}; MAX(0; ${before}-${progress}); MIN(${STROKE}; ${expected}))`,
    `IF(${progress}<${expected}; ${STROKE}; ${progress}-${expected})`,
    `1-MAX(${progress}; ${expected})`,
  ];
  return parts.map((part) => `=IF(${row}=""; 0; ${part})`);
}

/** Where a bar of the timeline begins, ends, and how far its row has come. */
export function timelineBar(row: string, { data }: References): string[] {
  const at = (column: "startDate" | "dueDate") => inRow(data.whole("okr", OKR_MIRRORED.indexOf(column)), row);
  const [start, due] = [at("startDate"), at("dueDate")];
  const reached = `${start}+(${due}-${start}+1)*${inRow(data.whole("counted"), row)}`;
  return [start, due, reached].map((day) => `=IF(${row}=""; ""; IFERROR(${day}; ""))`);
}

/** How wide the stroke at what is expected is. */
const STROKE = "1/50";

/** Conditions on whole columns, as formulas; those that are met are 1. */

/** Whether a row is of a type, whichever language its word is of, or by its code. */
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

/** A date as yyyy-mm-dd; TEXT would depend on the file's locale. */
export function isoDateText(date: string): string {
  return `YEAR(${date})&"-"&RIGHT("0"&MONTH(${date}); 2)&"-"&RIGHT("0"&DAY(${date}); 2)`;
}

/** A share held between nothing and all of it; what is no number counts 0. */
export function clampedShare(share: string): string {
  return `IF(ISNUMBER(${share}); IF(${share}>1; 1; IF(${share}<0; 0; ${share})); 0)`;
}
