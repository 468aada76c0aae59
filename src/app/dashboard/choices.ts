import { readBlock } from "../../google/board.ts";
import type { Sheet } from "../../google/sheets.ts";
import { textCell } from "../../tables/cell.ts";
import type { Choices } from "../../tables/dashboard/board-cells.ts";
import { COLUMNS, FILTERS, LISTS, ROWS } from "../../tables/dashboard/board-places.ts";
import { safeText } from "../../tables/safe-text.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

/** What stands on the dashboard of the person's own: filters and headline KPIs; "All" on a new one. */
export function readChoices(board: Sheet, language: Language): Choices {
  const { values, formulas } = readBlock(board, { row: 0, column: 0, rows: ROWS, columns: COLUMNS });
  const { all } = texts(language).dashboard;
  const filter = (name: "area" | "owner" | "period") =>
    safeText(textCell(values[FILTERS.row]?.[FILTERS[name].choice.from]) || all);
  const { row, rows, columns } = LISTS.kpis;
  const kpis = Array.from({ length: rows }, (_, place) => {
    const name = textCell(values[row + place]?.[columns.name.from]);
    const own = !formulas[row + place]?.[columns.name.from] && name !== "";
    return own ? safeText(name) : undefined;
  });
  return { area: filter("area"), owner: filter("owner"), period: filter("period"), kpis };
}
