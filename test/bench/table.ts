import { type Column, OKR_COLUMNS } from "../../src/tables/header.ts";
import { type Cells, table } from "../tables/builders.ts";

/** What is computed for one group of rows: an objective, five key results, an initiative and its three action items. */
export const GROUP = 10;

export const TODAY = new Date(2026, 10, 16);

const DATES = { startDate: new Date(2026, 9, 1), dueDate: new Date(2026, 11, 31) };

/** A whole OKR sheet of so many rows in English, as Sheets hands it over; the same at every call. */
export function okrTable(rows: number): unknown[][] {
  return table(Array.from({ length: rows }, (_, place) => cellsAt(place)));
}

/** A column of a table without its header, as a range. */
export function columnOf(cells: readonly (readonly unknown[])[], column: Column): unknown[][] {
  const place = (OKR_COLUMNS as readonly Column[]).indexOf(column);
  return cells.slice(1).map((row) => [row[place]]);
}

function cellsAt(place: number): Cells {
  const group = Math.floor(place / GROUP);
  const kind = place % GROUP;
  const id = `R${place + 1}`;
  const title = `Row ${place + 1}`;
  if (kind === 0) return { id, type: "Objective", title, area: "Support", ...DATES };
  const objective = `R${group * GROUP + 1}`;
  const shared = { id, title, owner: "Anna Berg", weight: 1 + (place % 3) };
  if (kind <= 5)
    return { ...shared, type: "Key result", parent: objective, ...DATES, ...measured(kind, group) };
  if (kind === 6) return { ...shared, type: "Initiative", parent: `R${group * GROUP + 2}`, ...DATES };
  return { ...shared, type: "Action", parent: `R${group * GROUP + 7}`, actual: (group + kind) % 2 === 0 };
}

/** One of each way to measure; every seventh of the first has no value yet. */
function measured(kind: number, group: number): Cells {
  const step = group % 23;
  if (kind === 1)
    return { measure: "Increase", unit: "%", start: 10, target: 80, actual: group % 7 ? 11 + step * 3 : "" };
  if (kind === 2) return { measure: "Decrease", unit: "h", start: 9.5, target: 4, actual: 10 - step * 0.31 };
  if (kind === 3) return { measure: "At most", unit: "st", target: 60, actual: 31 + step * 5 };
  if (kind === 4) return { measure: "Milestone", actual: (step % 5) / 4 };
  return { unit: "kr", target: 1_250_000, actual: 57_000 * step };
}
