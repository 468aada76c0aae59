import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import type { CellValue } from "../cell.ts";
import type { RowFormulas } from "./data-formulas.ts";
import { type DataBlock, dataColumn, dataWidth, KPI_MIRRORED, OKR_MIRRORED, SHOWN } from "./data-places.ts";
import { type DataSources, headed, spilled } from "./data-spills.ts";
import { bar, burnUpPoint, numberFormulas, segments, weekDay } from "./number-formulas.ts";
import { statusRows } from "./status-rows.ts";

/** How many rows at the top hold something; below them stands what the formulas spill. */
export const DATA_ROWS = 1 + SHOWN.points;

/** Colours of the bars of objectives. */
export const BAR_COLORS = { dark: "#1a73e8", light: "#dadce0" };

/** All that stands in the sheet with the data. */
export function dataCells(sources: DataSources, formulas: RowFormulas, language: Language): CellValue[][] {
  const grid: CellValue[][] = Array.from({ length: DATA_ROWS }, () =>
    Array.from({ length: dataWidth() }, () => ""),
  );
  const put = (block: DataBlock, row: number, cells: readonly CellValue[], at = 0) => {
    cells.forEach((cell, place) => {
      const line = grid[row];
      if (line) line[dataColumn(block) + at + place] = cell;
    });
  };
  const down = (block: DataBlock, cells: readonly CellValue[], at = 0) => {
    cells.forEach((cell, row) => {
      put(block, 1 + row, [cell], at);
    });
  };
  for (const [block, cells] of spilled(sources, formulas, language)) put(block, 1, cells);
  for (const [block, cells] of headed(sources, formulas)) put(block, 0, cells);
  put("okr", 0, OKR_MIRRORED.map(String));
  put("kpi", 0, KPI_MIRRORED.map(String));
  put("numbers", 0, ["numbers"]);
  down("numbers", numberFormulas(formulas, sources.kpi !== undefined));
  statusRows(sources.labels, formulas, language).forEach((cells, row) => {
    put("statuses", 1 + row, cells);
  });
  const words = texts(language).dashboard;
  put("burnUp", 0, [words.period, words.expectedLine, words.actual]);
  for (let point = 0; point < SHOWN.points; point++) put("burnUp", 1 + point, burnUpPoint(point, formulas));
  for (let place = 0; place < SHOWN.objectives; place++)
    put("segments", 1 + place, segments(formulas.data.cell("objectives", 1 + place), formulas));
  for (let place = 0; place < SHOWN.timeline; place++)
    put("bars", 1 + place, bar(formulas.data.cell("timeline", 1 + place), formulas));
  down("barOptions", ["charttype", "max", "color1", "color2"]);
  down("barOptions", ["bar", 1, BAR_COLORS.dark, BAR_COLORS.light], 1);
  down(
    "weeks",
    Array.from({ length: SHOWN.weeks }, (_, week) => weekDay(week)),
  );
  return grid;
}
