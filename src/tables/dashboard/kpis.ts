import { texts } from "../../text/texts.ts";
import { NAMED_RANGES } from "../formulas.ts";
import { LEFT, LISTS } from "./board-layout.ts";
import { type BoardContext, listTitle, type Put } from "./board-parts.ts";
import type { KPI_MIRRORED } from "./data-layout.ts";
import type { References } from "./formula-parts.ts";
import { cellReference, textLiteral } from "./references.ts";

/** The headline KPIs: those that the person has named, else the first ones of the sheet KPI. */
export function putKpis(put: Put, { choices, references, language }: BoardContext, hasKpis: boolean): void {
  const { dashboard: words } = texts(language);
  const { data } = references;
  const { title, row, rows, columns } = LISTS.kpis;
  const count = hasKpis ? `COUNTIF(${data.kpi("title")}; "?*")` : "0";
  put(title, LEFT.from, listTitle(words.kpis, count, rows, textLiteral(words.noKpis), words.of));
  if (!hasKpis) return;
  const heads = ["value", "target", "change", "trend", "status"] as const;
  for (const head of heads) put(row - 1, columns[head].from, words[head]);
  for (let place = 0; place < rows; place++) {
    const first = `=IFERROR(INDEX(${data.column("kpiTitles")}; ${place + 1}); "")`;
    put(row + place, columns.name.from, choices.kpis[place] ?? first);
    const name = cellReference(row + place, columns.name.from);
    put(row + place, columns.value.from, kpiValue("actual", name, references));
    put(row + place, columns.target.from, kpiValue("target", name, references));
    put(row + place, columns.change.from, kpiChange(name, references));
    put(row + place, columns.trend.from, kpiTrend(name, references));
    put(
      row + place,
      columns.status.from,
      `=IF(${name}=""; ""; IFERROR(${kpiCell("status", name, references)}; ""))`,
    );
  }
}

type KpiColumn = (typeof KPI_MIRRORED)[number];

/** A cell of the sheet KPI in the row of the KPI that a cell names. */
function kpiCell(column: KpiColumn, name: string, { data }: References): string {
  return `INDEX(${data.kpi(column)}; MATCH(${name}; ${data.kpi("title")}; 0))`;
}

/** A value of a KPI with its unit, as text: formats cannot follow what a cell names. */
function kpiValue(column: "actual" | "target", name: string, references: References): string {
  const value = kpiCell(column, name, references);
  return `=IF(${name}=""; ""; IFERROR(IF(ISNUMBER(${value}); ${withUnit(value, name, references)}; "–"); "–"))`;
}

function withUnit(value: string, name: string, references: References): string {
  const unit = kpiCell("unit", name, references);
  return `IF(${unit}="%"; ${numberText(`100*${value}`)}&" %"; ${numberText(value)}&" "&${unit})`;
}

/** A number as text in the file's locale, with one decimal where it has any. */
function numberText(value: string): string {
  return `FIXED(${value}; IF(ROUND(${value}; 1)=ROUND(${value}; 0); 0; 1); FALSE)`;
}

/** What has come to a KPI since the end of the month before, with its sign. */
function kpiChange(name: string, references: References): string {
  const { data } = references;
  const before = `INDEX(${data.column("kpiThen")}; MATCH(${name}; ${data.kpi("title")}; 0))`;
  const now = kpiCell("actual", name, references);
  const change = `(${now}-${before})*IF(${kpiCell("unit", name, references)}="%"; 100; 1)`;
  const said = `IF(${change}>0; "↑ "; IF(${change}<0; "↓ "; "= "))&${numberText(`ABS(${change})`)}`;
  return `=IF(${name}=""; ""; IFERROR(IF(ISNUMBER(${now})*ISNUMBER(${before}); ${said}; ""); ""))`;
}

/** A line through what was checked in for a KPI. */
function kpiTrend(name: string, references: References): string {
  const id = kpiCell("id", name, references);
  const values = `FILTER(${NAMED_RANGES.logValues}; ${NAMED_RANGES.logIds}=${id})`;
  const line = `IF(COUNTIF(${NAMED_RANGES.logIds}; ${id})>1; SPARKLINE(${values}; ${NAMED_RANGES.line}); "")`;
  return `=IF(${name}=""; ""; IFERROR(${line}; ""))`;
}
