import { texts } from "../../text/texts.ts";
import { NAMED_RANGES } from "../formulas.ts";
import { CONFIDENCE_COLUMN, LISTS, RIGHT } from "./board-layout.ts";
import { type BoardContext, listTitle, type Put, putRows } from "./board-parts.ts";
import { SHOWN } from "./data-layout.ts";
import { okrCell } from "./formula-parts.ts";
import { inRow, textLiteral } from "./references.ts";

/** The heat map of confidence: a row for each key result, least confident first, and a column for each week. */
export function putConfidence(put: Put, { references, language }: BoardContext): void {
  const { dashboard: words } = texts(language);
  const { data } = references;
  const { title, row, rows, columns } = LISTS.confidence;
  const count = `COUNT(${data.column("confidence")})`;
  put(title, RIGHT.from, listTitle(words.confidence, count, rows, textLiteral(words.noConfidence), words.of));
  putRows(put, LISTS.confidence, columns, (_, place) => {
    return `=${okrCell("title", data.cell("confidence", 1 + place), references)}`;
  });
  for (let week = 0; week < SHOWN.weeks; week++) {
    put(row - 1, CONFIDENCE_COLUMN + week, `=${data.cell("weeks", 1 + week)}`);
    for (let line = 0; line < rows; line++) {
      const at = data.cell("confidence", 1 + line);
      const cell = inRow(data.columnWithHeader("confidenceThen", week), at);
      put(row + line, CONFIDENCE_COLUMN + week, `=IF(${at}=""; ""; IFERROR(${cell}; ""))`);
    }
  }
}

/** The last day of a week of the heat map: today and the same day of the weeks before. */
export function weekDay(week: number): string {
  return `=${NAMED_RANGES.today}-${7 * (SHOWN.weeks - 1 - week)}`;
}
