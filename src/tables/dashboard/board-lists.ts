import { texts } from "../../text/texts.ts";
import type { Board, Put } from "./board-cells.ts";
import {
  chartTitle,
  found,
  kpiChange,
  kpiTrend,
  kpiValue,
  listTitle,
  ofKpi,
  spanCell,
  spanDate,
} from "./board-formulas.ts";
import { LISTS, SPANS_AT, type Span, WEEKS_AT } from "./board-places.ts";
import { SHOWN } from "./data-places.ts";
import { cellReference, inRow, quoted } from "./references.ts";

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

export function putAttention(put: Put, { formulas, language }: Board): void {
  const { dashboard: words } = texts(language);
  const { data } = formulas;
  const { title, columns } = LISTS.attention;
  const empty = `IF(${data.number("keyResults")}=0; ${quoted(words.noKeyResults)}; ${quoted(words.noneAttention)})`;
  put(title, 1, listTitle(words.attention, data.number("attention"), SHOWN.attention, empty, words.of));
  putRows(put, LISTS.attention, columns, (name, place) => {
    const row = data.cell("attention", 1 + place);
    return `=${found(name as keyof typeof columns, row, formulas)}`;
  });
}

export function putObjectives(put: Put, { formulas, language }: Board): void {
  const { dashboard: words } = texts(language);
  const { data } = formulas;
  const { title, columns } = LISTS.objectives;
  const empty = quoted(words.noKeyResults);
  put(title, 1, listTitle(words.objectives, data.number("objectives"), SHOWN.objectives, empty, words.of));
  put(title, 14, chartTitle(words.burnUp, data.number("due"), words.noPeriod));
  put(LISTS.attention.title, 14, chartTitle(words.byStatus, data.number("objectives"), words.noKeyResults));
  putRows(put, LISTS.objectives, columns, (name, place) => {
    const row = data.cell("objectives", 1 + place);
    if (name !== "bar") return `=${found(name as Exclude<keyof typeof columns, "bar">, row, formulas)}`;
    const parts = data.block("segments", 1 + place, 1);
    return `=IF(${row}=""; ""; SPARKLINE(${parts}; ${data.block("barOptions", 1, 4)}))`;
  });
}

export function putTimeline(put: Put, { formulas, language }: Board): void {
  const { dashboard: words } = texts(language);
  const { data } = formulas;
  const { title, row, rows, columns } = LISTS.timeline;
  const count = `COUNT(${data.column("timeline")})`;
  put(title, 1, listTitle(words.timeline, count, rows, quoted(words.noTimeline), words.of));
  put(title, 21, words.timelineKey);
  for (let place = 0; place < SHOWN.spans; place++) put(row - 1, SPANS_AT + place, spanDate(place, formulas));
  putRows(put, LISTS.timeline, columns, (_, place) => {
    return `=${found("title", data.cell("timeline", 1 + place), formulas)}`;
  });
  for (let line = 0; line < rows; line++) {
    for (let place = 0; place < SHOWN.spans; place++) {
      put(row + line, SPANS_AT + place, spanCell(place, line, row - 1, SPANS_AT, formulas));
    }
  }
}

export function putConfidence(put: Put, { formulas, language }: Board): void {
  const { dashboard: words } = texts(language);
  const { data } = formulas;
  const { title, row, rows, columns } = LISTS.confidence;
  const count = `COUNT(${data.column("confidence")})`;
  put(title, 14, listTitle(words.confidence, count, rows, quoted(words.noConfidence), words.of));
  putRows(put, LISTS.confidence, columns, (_, place) => {
    return `=${found("title", data.cell("confidence", 1 + place), formulas)}`;
  });
  for (let week = 0; week < SHOWN.weeks; week++) {
    put(row - 1, WEEKS_AT + week, `=${data.cell("weeks", 1 + week)}`);
    for (let line = 0; line < rows; line++) {
      const at = data.cell("confidence", 1 + line);
      const cell = inRow(data.whole("confidenceThen", week), at);
      put(row + line, WEEKS_AT + week, `=IF(${at}=""; ""; IFERROR(${cell}; ""))`);
    }
  }
}

export function putKpis(put: Put, { choices, formulas, language }: Board, hasKpis: boolean): void {
  const { dashboard: words } = texts(language);
  const { data } = formulas;
  const { title, row, rows, columns } = LISTS.kpis;
  const count = hasKpis ? `COUNTIF(${data.kpi("title")}; "?*")` : "0";
  put(title, 1, listTitle(words.kpis, count, rows, quoted(words.noKpis), words.of));
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
      `=IF(${name}=""; ""; IFERROR(${ofKpi("status", name, formulas)}; ""))`,
    );
  }
}
