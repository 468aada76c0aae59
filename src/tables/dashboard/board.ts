import type { Language } from "../../text/language.ts";
import type { CellValue } from "../cell.ts";
import { putAttention } from "./attention.ts";
import { BOARD_COLUMNS, BOARD_ROWS } from "./board-layout.ts";
import type { Choices, Put } from "./board-parts.ts";
import { putBurnUpTitle } from "./burn-up.ts";
import { putConfidence } from "./confidence.ts";
import { putFilters } from "./filters.ts";
import type { References } from "./formula-parts.ts";
import { putKpis } from "./kpis.ts";
import { putObjectives } from "./objectives.ts";
import { putStatusTitle } from "./statuses.ts";
import { putTimeline } from "./timeline.ts";
import { putWidgets } from "./widgets.ts";

/** All that stands on the dashboard: words, and built-in formulas over the data. */
export function boardCells(
  choices: Choices,
  references: References,
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
  const parts = [
    putFilters,
    putWidgets,
    putAttention,
    putStatusTitle,
    putObjectives,
    putBurnUpTitle,
    putTimeline,
    putConfidence,
  ];
  for (const part of parts) part(put, { choices, references, language });
  putKpis(put, { choices, references, language }, hasKpis);
  return grid;
}
