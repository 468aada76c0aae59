import { NAMES } from "../formulas.ts";
import { dayText } from "./conditions.ts";
import type { RowFormulas } from "./data-formulas.ts";
import { type KPI_MIRRORED, OKR_MIRRORED, SHOWN } from "./data-places.ts";
import { cellReference, inRow, quoted } from "./references.ts";

/** The words of the dashboard in the language of the workbook. */
export type BoardWords = Readonly<Record<string, string>>;

type OkrColumn = (typeof OKR_MIRRORED)[number];
type KpiColumn = (typeof KPI_MIRRORED)[number];

/** A cell of the OKR sheet in the row whose number stands in a cell; blank where there is none. */
export function found(column: OkrColumn, row: string, { data }: RowFormulas): string {
  const cell = inRow(data.whole("okr", OKR_MIRRORED.indexOf(column)), row);
  return `IF(${row}=""; ""; IFERROR(${cell}; ""))`;
}

/** The title of a list, with how much of it is shown, or what there is to do while it is empty. */
export function listTitle(title: string, count: string, shown: number, empty: string, of: string): string {
  const more = `IF(${count}>${shown}; " (${shown} ${of} "&${count}&")"; "")`;
  return `=${quoted(title)}&IF(${count}=0; ": "&${empty}; ${more})`;
}

/** A title with what there is to say while there is nothing to show. */
export function chartTitle(title: string, count: string, empty: string): string {
  return `=${quoted(title)}&IF(N(${count})=0; ${quoted(`: ${empty}`)}; "")`;
}

/** The period in words, and how much of it is left. */
export function periodText({ data }: RowFormulas, none: string): string {
  const [start, due] = [data.number("start"), data.number("due")];
  return `=IF(${start}=""; ${quoted(none)}; ${dayText(start)}&" – "&${dayText(due)})`;
}

export function daysLeft({ data }: RowFormulas, words: { over: string; daysLeft: string }): string {
  const left = `${data.number("due")}-${NAMES.today}`;
  return `=IF(${data.number("due")}=""; ""; IF(${left}<0; ${quoted(words.over)}; ${left}&${quoted(` ${words.daysLeft}`)}))`;
}

/** A share as people read it, in a sentence. */
export function shareText(share: string, before: string): string {
  return `=IF(${share}=""; ""; ${quoted(`${before} `)}&ROUND(100*${share}; 0)&" %")`;
}

/** How many objectives stand where; the legend of the charts tells what the signs are. */
export function standings({ data }: RowFormulas, signs: readonly string[]): string {
  const parts = signs.map((sign, place) => `"${sign} "&${data.cell("statuses", 1 + place, 2)}`);
  return `=${parts.join('&"   "&')}`;
}

/** A date of the timeline's header: the period in equal parts. */
export function spanDate(place: number, { data }: RowFormulas): string {
  const [start, due] = [data.number("start"), data.number("due")];
  return `=IF(${start}=""; ""; ${start}+INT(${place}*(${due}-${start}+1)/${SHOWN.spans}))`;
}

/** A cell of the timeline: done, left, or today's stroke; the dates stand in the header row. */
export function spanCell(
  place: number,
  row: number,
  header: number,
  at: number,
  { data }: RowFormulas,
): string {
  const [start, due, reached] = [0, 1, 2].map((column) => data.cell("bars", 1 + row, column));
  const from = cellReference(header, at + place);
  const to = place === SHOWN.spans - 1 ? `${data.number("due")}+1` : cellReference(header, at + place + 1);
  const part = `IF(AND(${to}>${start}; ${from}<=${due}); IF(${from}<${reached}; "█"; "░"); "")`;
  const today = `AND(${NAMES.today}>=${from}; ${NAMES.today}<${to})`;
  return `=IF(OR(${start}=""; ${from}=""); ""; IF(${today}; "│"; ${part}))`;
}

/** A cell of the sheet KPI in the row of the KPI that a cell names. */
export function ofKpi(column: KpiColumn, name: string, { data }: RowFormulas): string {
  return `INDEX(${data.kpi(column)}; MATCH(${name}; ${data.kpi("title")}; 0))`;
}

/** A value of a KPI with its unit, as text: formats cannot follow what a cell names. */
export function kpiValue(column: "actual" | "target", name: string, formulas: RowFormulas): string {
  const value = ofKpi(column, name, formulas);
  return `=IF(${name}=""; ""; IFERROR(IF(ISNUMBER(${value}); ${withUnit(value, name, formulas)}; "–"); "–"))`;
}

function withUnit(value: string, name: string, formulas: RowFormulas): string {
  const unit = ofKpi("unit", name, formulas);
  return `IF(${unit}="%"; ${numberText(`100*${value}`)}&" %"; ${numberText(value)}&" "&${unit})`;
}

/** A number as text in the file's locale, with one decimal where it has any. */
function numberText(value: string): string {
  return `FIXED(${value}; IF(ROUND(${value}; 1)=ROUND(${value}; 0); 0; 1); FALSE)`;
}

/** What has come to a KPI since the end of the month before, with its sign. */
export function kpiChange(name: string, formulas: RowFormulas): string {
  const { data } = formulas;
  const before = `INDEX(${data.column("kpiThen")}; MATCH(${name}; ${data.kpi("title")}; 0))`;
  const now = ofKpi("actual", name, formulas);
  const change = `(${now}-${before})*IF(${ofKpi("unit", name, formulas)}="%"; 100; 1)`;
  const said = `IF(${change}>0; "↑ "; IF(${change}<0; "↓ "; "= "))&${numberText(`ABS(${change})`)}`;
  return `=IF(${name}=""; ""; IFERROR(IF(ISNUMBER(${now})*ISNUMBER(${before}); ${said}; ""); ""))`;
}

/** A line through what was checked in for a KPI. */
export function kpiTrend(name: string, formulas: RowFormulas): string {
  const id = ofKpi("id", name, formulas);
  const values = `FILTER(${NAMES.logValues}; ${NAMES.logIds}=${id})`;
  const line = `IF(COUNTIF(${NAMES.logIds}; ${id})>1; SPARKLINE(${values}; ${NAMES.line}); "")`;
  return `=IF(${name}=""; ""; IFERROR(${line}; ""))`;
}
