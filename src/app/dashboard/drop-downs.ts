import { gridRows, readBlock } from "../../google/cells.ts";
import { offerListFrom } from "../../google/drop-downs.ts";
import type { Sheet } from "../../google/sheets.ts";
import { safeText, textCell } from "../../tables/cell.ts";
import { BOARD_COLUMNS, BOARD_ROWS, FILTERS, LISTS } from "../../tables/dashboard/board-layout.ts";
import type { Choices } from "../../tables/dashboard/board-parts.ts";
import { dataColumn } from "../../tables/dashboard/data-layout.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

/** Puts the drop-downs on the dashboard: area, owner and period to filter by, and a KPI in each line of the headline KPIs. */
export function offerChoices(board: Sheet, data: Sheet): void {
  const lists = { area: "areas", owner: "owners", period: "periods" } as const;
  for (const name of ["area", "owner", "period"] as const) {
    const filter = { row: FILTERS.row, column: FILTERS[name].choice.from, rows: 1, columns: 1 };
    offerListFrom(board, filter, data, dataColumn(lists[name]));
  }
  const { row, rows, columns } = LISTS.kpis;
  const kpis = { row, column: columns.name.from, rows, columns: 1 };
  offerListFrom(board, kpis, data, dataColumn("kpiTitles"));
}

/**
 * What the person has chosen on the dashboard: filters and headline KPIs. A filter on a new one, or one whose value
 * is no longer there, lets everything through.
 */
export function readChoices(board: Sheet, data: Sheet, language: Language): Choices {
  const { values, formulas } = readBlock(board, {
    row: 0,
    column: 0,
    rows: BOARD_ROWS,
    columns: BOARD_COLUMNS,
  });
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

const FILTER_LISTS = ["areas", "owners", "periods"] as const;

/** Whether something can be chosen; while the lists are being calculated, everything can. */
function readLists(data: Sheet) {
  const lists = {
    row: 1,
    column: dataColumn("areas"),
    rows: gridRows(data) - 1,
    columns: FILTER_LISTS.length,
  };
  const { values } = readBlock(data, lists);
  const [area, owner, period] = FILTER_LISTS.map((_, place) => {
    const list = values.map((cells) => textCell(cells[place])).filter((text) => text !== "");
    return (text: string) => list.length === 0 || list.includes(text);
  });
  return { area, owner, period };
}
