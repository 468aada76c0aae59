import { readBlock } from "../../google/board.ts";
import { gridRows } from "../../google/cells.ts";
import type { Sheet } from "../../google/sheets.ts";
import { textCell } from "../../tables/cell.ts";
import type { Choices } from "../../tables/dashboard/board-cells.ts";
import { COLUMNS, FILTERS, LISTS, ROWS } from "../../tables/dashboard/board-places.ts";
import { dataColumn } from "../../tables/dashboard/data-places.ts";
import { safeText } from "../../tables/safe-text.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

/**
 * What stands on the dashboard of the person's own: filters and headline KPIs. A filter on a new one, or one whose value
 * is no longer there, lets everything through.
 */
export function readChoices(board: Sheet, data: Sheet, language: Language): Choices {
  const { values, formulas } = readBlock(board, { row: 0, column: 0, rows: ROWS, columns: COLUMNS });
  const { all } = texts(language).dashboard;
  const known = readLists(data);
  const filter = (name: "area" | "owner" | "period") => {
    const chosen = textCell(values[FILTERS.row]?.[FILTERS[name].choice.from]);
    return chosen !== "" && known[name]?.(chosen) ? safeText(chosen) : all;
  };
  const { row, rows, columns } = LISTS.kpis;
  const kpis = Array.from({ length: rows }, (_, place) => {
    const name = textCell(values[row + place]?.[columns.name.from]);
    const own = !formulas[row + place]?.[columns.name.from] && name !== "";
    return own ? safeText(name) : undefined;
  });
  return { area: filter("area"), owner: filter("owner"), period: filter("period"), kpis };
}

const LISTS_OF = ["areas", "owners", "periods"] as const;

/** Whether something can be chosen; while the lists are being calculated, everything can. */
function readLists(data: Sheet) {
  const lists = { row: 1, column: dataColumn("areas"), rows: gridRows(data) - 1, columns: LISTS_OF.length };
  const { values } = readBlock(data, lists);
  const [area, owner, period] = LISTS_OF.map((_, place) => {
    const list = values.map((cells) => textCell(cells[place])).filter((text) => text !== "");
    return (text: string) => list.length === 0 || list.includes(text);
  });
  return { area, owner, period };
}
