import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import type { CellValue } from "../cell.ts";
import { NAMED_RANGES } from "../formulas.ts";
import { SIGNS } from "./data.ts";
import { isoDateText, type References } from "./data-formulas.ts";
import {
  BOARD_COLUMNS,
  BOARD_ROWS,
  CONFIDENCE_COLUMN,
  cellReference,
  FILTERS,
  inRow,
  type KPI_MIRRORED,
  LISTS,
  OKR_MIRRORED,
  SHOWN,
  type Span,
  TIMELINE_COLUMN,
  textLiteral,
  WIDGETS,
} from "./places.ts";

/** Cells of a list that say what stands in a column of the OKR sheet. */
function putRows(
  put: Put,
  { row, rows }: { readonly row: number; readonly rows: number },
  columns: Readonly<Record<string, Span>>,
  formulaOf: (name: string, place: number) => string,
): void {
  for (let place = 0; place < rows; place++) {
    for (const [name, { from }] of Object.entries(columns)) put(row + place, from, formulaOf(name, place));
  }
}

export function putAttention(put: Put, { formulas, language }: BoardParts): void {
  const { dashboard: words } = texts(language);
  const { data } = formulas;
  const { title, columns } = LISTS.attention;
  const empty = `IF(${data.number("keyResults")}=0; ${textLiteral(words.noKeyResults)}; ${textLiteral(words.noneAttention)})`;
  put(title, 1, listTitle(words.attention, data.number("attention"), SHOWN.attention, empty, words.of));
  putRows(put, LISTS.attention, columns, (name, place) => {
    const row = data.cell("attention", 1 + place);
    return `=${okrCell(name as keyof typeof columns, row, formulas)}`;
  });
}

export function putObjectives(put: Put, { formulas, language }: BoardParts): void {
  const { dashboard: words } = texts(language);
  const { data } = formulas;
  const { title, columns } = LISTS.objectives;
  const empty = textLiteral(words.noKeyResults);
  put(title, 1, listTitle(words.objectives, data.number("objectives"), SHOWN.objectives, empty, words.of));
  put(title, 14, chartTitle(words.burnUp, data.number("due"), words.noPeriod));
  put(LISTS.attention.title, 14, chartTitle(words.byStatus, data.number("objectives"), words.noKeyResults));
  putRows(put, LISTS.objectives, columns, (name, place) => {
    const row = data.cell("objectives", 1 + place);
    if (name !== "bar") return `=${okrCell(name as Exclude<keyof typeof columns, "bar">, row, formulas)}`;
    const parts = data.block("segments", 1 + place, 1);
    return `=IF(${row}=""; ""; SPARKLINE(${parts}; ${data.block("barOptions", 1, 4)}))`;
  });
}

export function putTimeline(put: Put, { formulas, language }: BoardParts): void {
  const { dashboard: words } = texts(language);
  const { data } = formulas;
  const { title, row, rows, columns } = LISTS.timeline;
  const count = `COUNT(${data.column("timeline")})`;
  put(title, 1, listTitle(words.timeline, count, rows, textLiteral(words.noTimeline), words.of));
  put(title, 21, words.timelineKey);
  for (let place = 0; place < SHOWN.spans; place++)
    put(row - 1, TIMELINE_COLUMN + place, spanDate(place, formulas));
  putRows(put, LISTS.timeline, columns, (_, place) => {
    return `=${okrCell("title", data.cell("timeline", 1 + place), formulas)}`;
  });
  for (let line = 0; line < rows; line++) {
    for (let place = 0; place < SHOWN.spans; place++) {
      put(row + line, TIMELINE_COLUMN + place, spanCell(place, line, row - 1, TIMELINE_COLUMN, formulas));
    }
  }
}

export function putConfidence(put: Put, { formulas, language }: BoardParts): void {
  const { dashboard: words } = texts(language);
  const { data } = formulas;
  const { title, row, rows, columns } = LISTS.confidence;
  const count = `COUNT(${data.column("confidence")})`;
  put(title, 14, listTitle(words.confidence, count, rows, textLiteral(words.noConfidence), words.of));
  putRows(put, LISTS.confidence, columns, (_, place) => {
    return `=${okrCell("title", data.cell("confidence", 1 + place), formulas)}`;
  });
  for (let week = 0; week < SHOWN.weeks; week++) {
    put(row - 1, CONFIDENCE_COLUMN + week, `=${data.cell("weeks", 1 + week)}`);
    for (let line = 0; line < rows; line++) {
      const at = data.cell("confidence", 1 + line);
      const cell = inRow(data.whole("confidenceThen", week), at);
      put(row + line, CONFIDENCE_COLUMN + week, `=IF(${at}=""; ""; IFERROR(${cell}; ""))`);
    }
  }
}

export function putKpis(put: Put, { choices, formulas, language }: BoardParts, hasKpis: boolean): void {
  const { dashboard: words } = texts(language);
  const { data } = formulas;
  const { title, row, rows, columns } = LISTS.kpis;
  const count = hasKpis ? `COUNTIF(${data.kpi("title")}; "?*")` : "0";
  put(title, 1, listTitle(words.kpis, count, rows, textLiteral(words.noKpis), words.of));
  if (!hasKpis) return;
  const heads = ["value", "target", "change", "trend", "status"] as const;
  for (const head of heads) put(row - 1, columns[head].from, words[head]);
  for (let place = 0; place < rows; place++) {
    const first = `=IFERROR(INDEX(${data.column("kpiTitles")}; ${place + 1}); "")`;
    put(row + place, columns.name.from, choices.kpis[place] ?? first);
    const name = cellReference(row + place, columns.name.from);
    put(row + place, columns.value.from, kpiValue("actual", name, formulas));
    put(row + place, columns.target.from, kpiValue("target", name, formulas));
    put(row + place, columns.change.from, kpiChange(name, formulas));
    put(row + place, columns.trend.from, kpiTrend(name, formulas));
    put(
      row + place,
      columns.status.from,
      `=IF(${name}=""; ""; IFERROR(${kpiCell("status", name, formulas)}; ""))`,
    );
  }
}

/** The words of the dashboard in the language of the workbook. */
export type BoardWords = Readonly<Record<string, string>>;

type OkrColumn = (typeof OKR_MIRRORED)[number];
type KpiColumn = (typeof KPI_MIRRORED)[number];

/** A cell of the OKR sheet in the row whose number stands in a cell; blank where there is none. */
export function okrCell(column: OkrColumn, row: string, { data }: References): string {
  const cell = inRow(data.whole("okr", OKR_MIRRORED.indexOf(column)), row);
  return `IF(${row}=""; ""; IFERROR(${cell}; ""))`;
}

/** The title of a list, with how much of it is shown, or what there is to do while it is empty. */
export function listTitle(title: string, count: string, shown: number, empty: string, of: string): string {
  const more = `IF(${count}>${shown}; " (${shown} ${of} "&${count}&")"; "")`;
  return `=${textLiteral(title)}&IF(${count}=0; ": "&${empty}; ${more})`;
}

/** A title with what there is to say while there is nothing to show. */
export function chartTitle(title: string, count: string, empty: string): string {
  return `=${textLiteral(title)}&IF(N(${count})=0; ${textLiteral(`: ${empty}`)}; "")`;
}

/** The period in words, and how much of it is left. */
export function periodText({ data }: References, none: string): string {
  const [start, due] = [data.number("start"), data.number("due")];
  return `=IF(${start}=""; ${textLiteral(none)}; ${isoDateText(start)}&" – "&${isoDateText(due)})`;
}

export function daysLeft({ data }: References, words: { over: string; daysLeft: string }): string {
  const left = `${data.number("due")}-${NAMED_RANGES.today}`;
  return `=IF(${data.number("due")}=""; ""; IF(${left}<0; ${textLiteral(words.over)}; ${left}&${textLiteral(` ${words.daysLeft}`)}))`;
}

/** A share as people read it, in a sentence. */
export function percentText(share: string, before: string): string {
  return `=IF(${share}=""; ""; ${textLiteral(`${before} `)}&ROUND(100*${share}; 0)&" %")`;
}

/** How many objectives stand where; the legend of the charts tells what the signs are. */
export function statusCounts({ data }: References, signs: readonly string[]): string {
  const parts = signs.map((sign, place) => `"${sign} "&${data.cell("statuses", 1 + place, 2)}`);
  return `=${parts.join('&"   "&')}`;
}

/** A date of the timeline's header: the period in equal parts. */
export function spanDate(place: number, { data }: References): string {
  const [start, due] = [data.number("start"), data.number("due")];
  return `=IF(${start}=""; ""; ${start}+INT(${place}*(${due}-${start}+1)/${SHOWN.spans}))`;
}

/** A cell of the timeline: done, left, or today's stroke; the dates stand in the header row. */
export function spanCell(
  place: number,
  row: number,
  header: number,
  at: number,
  { data }: References,
): string {
  const [start, due, reached] = [0, 1, 2].map((column) => data.cell("bars", 1 + row, column));
  const from = cellReference(header, at + place);
  const to = place === SHOWN.spans - 1 ? `${data.number("due")}+1` : cellReference(header, at + place + 1);
  const part = `IF(AND(${to}>${start}; ${from}<=${due}); IF(${from}<${reached}; "█"; "░"); "")`;
  const today = `AND(${NAMED_RANGES.today}>=${from}; ${NAMED_RANGES.today}<${to})`;
  return `=IF(OR(${start}=""; ${from}=""); ""; IF(${today}; "│"; ${part}))`;
}

/** A cell of the sheet KPI in the row of the KPI that a cell names. */
export function kpiCell(column: KpiColumn, name: string, { data }: References): string {
  return `INDEX(${data.kpi(column)}; MATCH(${name}; ${data.kpi("title")}; 0))`;
}

/** A value of a KPI with its unit, as text: formats cannot follow what a cell names. */
export function kpiValue(column: "actual" | "target", name: string, formulas: References): string {
  const value = kpiCell(column, name, formulas);
  return `=IF(${name}=""; ""; IFERROR(IF(ISNUMBER(${value}); ${withUnit(value, name, formulas)}; "–"); "–"))`;
}

function withUnit(value: string, name: string, formulas: References): string {
  const unit = kpiCell("unit", name, formulas);
  return `IF(${unit}="%"; ${numberText(`100*${value}`)}&" %"; ${numberText(value)}&" "&${unit})`;
}

/** A number as text in the file's locale, with one decimal where it has any. */
function numberText(value: string): string {
  return `FIXED(${value}; IF(ROUND(${value}; 1)=ROUND(${value}; 0); 0; 1); FALSE)`;
}

/** What has come to a KPI since the end of the month before, with its sign. */
export function kpiChange(name: string, formulas: References): string {
  const { data } = formulas;
  const before = `INDEX(${data.column("kpiThen")}; MATCH(${name}; ${data.kpi("title")}; 0))`;
  const now = kpiCell("actual", name, formulas);
  const change = `(${now}-${before})*IF(${kpiCell("unit", name, formulas)}="%"; 100; 1)`;
  const said = `IF(${change}>0; "↑ "; IF(${change}<0; "↓ "; "= "))&${numberText(`ABS(${change})`)}`;
  return `=IF(${name}=""; ""; IFERROR(IF(ISNUMBER(${now})*ISNUMBER(${before}); ${said}; ""); ""))`;
}

/** A line through what was checked in for a KPI. */
export function kpiTrend(name: string, formulas: References): string {
  const id = kpiCell("id", name, formulas);
  const values = `FILTER(${NAMED_RANGES.logValues}; ${NAMED_RANGES.logIds}=${id})`;
  const line = `IF(COUNTIF(${NAMED_RANGES.logIds}; ${id})>1; SPARKLINE(${values}; ${NAMED_RANGES.line}); "")`;
  return `=IF(${name}=""; ""; IFERROR(${line}; ""))`;
}

/** What the person has chosen on the sheet, which stays when it is made anew. */
export interface Choices {
  readonly area: string;
  readonly owner: string;
  readonly period: string;
  /** Names of KPIs; undefined where nothing was chosen. */
  readonly kpis: readonly (string | undefined)[];
}

export type Put = (row: number, column: number, cell: CellValue) => void;

/** All that stands on the dashboard: words, and built-in formulas over the data. */
export function boardCells(
  choices: Choices,
  formulas: References,
  language: Language,
  hasKpis: boolean,
): CellValue[][] {
  const grid: CellValue[][] = Array.from({ length: BOARD_ROWS }, () =>
    Array.from({ length: BOARD_COLUMNS }, () => ""),
  );
  const put: Put = (row, column, cell) => {
    const line = grid[row];
    if (line) line[column] = cell;
  };
  const parts = [putFilters, putWidgets, putAttention, putObjectives, putTimeline, putConfidence];
  for (const part of parts) part(put, { choices, formulas, language });
  putKpis(put, { choices, formulas, language }, hasKpis);
  return grid;
}

export interface BoardParts {
  readonly choices: Choices;
  readonly formulas: References;
  readonly language: Language;
}

function putFilters(put: Put, { choices, language }: BoardParts): void {
  const { dashboard: words, sheet } = texts(language);
  put(FILTERS.row, FILTERS.title.from, sheet.names.dashboard);
  for (const filter of ["area", "owner", "period"] as const) {
    put(FILTERS.row, FILTERS[filter].label.from, words[filter]);
    put(FILTERS.row, FILTERS[filter].choice.from, choices[filter]);
  }
}

function putWidgets(put: Put, { formulas, language }: BoardParts): void {
  const { dashboard: words } = texts(language);
  const { data } = formulas;
  const of = (count: string, what: string) =>
    `=${textLiteral(`${words.of} `)}&${count}&${textLiteral(what && ` ${what}`)}`;
  const gone = data.number("gone");
  const widgets = [
    [words.period, periodText(formulas, words.noPeriod), daysLeft(formulas, words)],
    [
      words.timeGone,
      `=${gone}`,
      `=IF(${gone}=""; ""; SPARKLINE(${gone}; ${data.block("barOptions", 1, 4)}))`,
    ],
    [words.progress, `=${data.number("progress")}`, percentText(data.number("expected"), words.expected)],
    [words.objectives, `=${data.number("objectives")}`, statusCounts(formulas, SIGNS)],
    [words.stale, `=${data.number("stale")}`, of(data.number("keyResults"), words.ofKeyResults)],
    [words.kpisOnTarget, `=${data.number("kpisOnTarget")}`, of(data.number("kpis"), "")],
  ];
  widgets.forEach((lines, place) => {
    lines.forEach((line, row) => {
      put(WIDGETS.row + row, WIDGETS.spans[place]?.from ?? 0, line);
    });
  });
}
