import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import type { CellValue } from "../cell.ts";
import { daysLeft, periodText, shareText, standings } from "./board-formulas.ts";
import { putAttention, putConfidence, putKpis, putObjectives, putTimeline } from "./board-lists.ts";
import { COLUMNS, FILTERS, ROWS, WIDGETS } from "./board-places.ts";

import type { RowFormulas } from "./data-formulas.ts";
import { quoted } from "./references.ts";
import { SIGNS } from "./status-rows.ts";

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
  formulas: RowFormulas,
  language: Language,
  hasKpis: boolean,
): CellValue[][] {
  const grid: CellValue[][] = Array.from({ length: ROWS }, () => Array.from({ length: COLUMNS }, () => ""));
  const put: Put = (row, column, cell) => {
    const line = grid[row];
    if (line) line[column] = cell;
  };
  const parts = [putFilters, putWidgets, putAttention, putObjectives, putTimeline, putConfidence];
  for (const part of parts) part(put, { choices, formulas, language });
  putKpis(put, { choices, formulas, language }, hasKpis);
  return grid;
}

export interface Board {
  readonly choices: Choices;
  readonly formulas: RowFormulas;
  readonly language: Language;
}

function putFilters(put: Put, { choices, language }: Board): void {
  const { dashboard: words, sheet } = texts(language);
  put(FILTERS.row, FILTERS.title.from, sheet.names.dashboard);
  for (const filter of ["area", "owner", "period"] as const) {
    put(FILTERS.row, FILTERS[filter].label.from, words[filter]);
    put(FILTERS.row, FILTERS[filter].choice.from, choices[filter]);
  }
}

function putWidgets(put: Put, { formulas, language }: Board): void {
  const { dashboard: words } = texts(language);
  const { data } = formulas;
  const of = (count: string, what: string) =>
    `=${quoted(`${words.of} `)}&${count}&${quoted(what && ` ${what}`)}`;
  const gone = data.number("gone");
  const widgets = [
    [words.period, periodText(formulas, words.noPeriod), daysLeft(formulas, words)],
    [
      words.timeGone,
      `=${gone}`,
      `=IF(${gone}=""; ""; SPARKLINE(${gone}; ${data.block("barOptions", 1, 4)}))`,
    ],
    [words.progress, `=${data.number("progress")}`, shareText(data.number("expected"), words.expected)],
    [words.objectives, `=${data.number("objectives")}`, standings(formulas, SIGNS)],
    [words.stale, `=${data.number("stale")}`, of(data.number("keyResults"), words.ofKeyResults)],
    [words.kpisOnTarget, `=${data.number("kpisOnTarget")}`, of(data.number("kpis"), "")],
  ];
  widgets.forEach((lines, place) => {
    lines.forEach((line, row) => {
      put(WIDGETS.row + row, WIDGETS.spans[place]?.from ?? 0, line);
    });
  });
}
