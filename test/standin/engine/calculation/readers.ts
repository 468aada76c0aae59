import type { Area } from "./area.ts";
import type { Formula } from "./formula.ts";

/** That a formula reads some rows of a column. */
interface Read {
  readonly formula: Formula;
  readonly startRow: number;
  readonly endRow: number;
}

/** Who reads a column: single cells of it by their rows, since most formulas do, and longer parts. */
interface Column {
  readonly cells: Map<number, Set<Read>>;
  readonly parts: Set<Read>;
}

type Columns = Map<number, Column>;

/** Who reads what. */
export interface Readers {
  /** Takes down what a formula reads now. */
  note(formula: Formula): void;
  forget(formula: Formula): void;
  /** The formulas that read any of these cells. */
  of(areas: Iterable<Area>): Set<Formula>;
}

/** No sheet has more columns. */
const MOST_COLUMNS = 18_278;

/** An index of reads by sheet and column. */
export function noReaders(): Readers {
  const sheets = new Map<string, Columns>();
  const known = new Map<Formula, [reads: Set<Read>, read: Read][]>();
  const forget = (formula: Formula) => {
    for (const [reads, read] of known.get(formula) ?? []) reads.delete(read);
    known.delete(formula);
  };
  return {
    forget,
    note(formula) {
      forget(formula);
      known.set(
        formula,
        [...formula.named, ...formula.found].flatMap((area) =>
          enter(columnsOf(sheets, area.sheetId), area, formula),
        ),
      );
    },
    of(areas) {
      const found = new Set<Formula>();
      for (const area of areas) collect(columnsOf(sheets, area.sheetId), area, found);
      return found;
    },
  };
}

function columnsOf(sheets: Map<string, Columns>, sheetId: string): Columns {
  const columns: Columns = sheets.get(sheetId) ?? new Map();
  sheets.set(sheetId, columns);
  return columns;
}

function enter(columns: Columns, area: Area, formula: Formula): [Set<Read>, Read][] {
  const read = { formula, startRow: area.startRow, endRow: area.endRow };
  const places: [Set<Read>, Read][] = [];
  for (let column = area.startColumn; column <= Math.min(area.endColumn, MOST_COLUMNS); column++) {
    const reads = readsIn(columns, column, read);
    reads.add(read);
    places.push([reads, read]);
  }
  return places;
}

/** Where a read of a column is kept. */
function readsIn(columns: Columns, column: number, { startRow, endRow }: Read): Set<Read> {
  const { cells, parts } = columns.get(column) ?? { cells: new Map(), parts: new Set() };
  columns.set(column, { cells, parts });
  if (startRow !== endRow) return parts;
  const reads = cells.get(startRow) ?? new Set();
  cells.set(startRow, reads);
  return reads;
}

function collect(columns: Columns, area: Area, found: Set<Formula>): void {
  for (const [column, { cells, parts }] of columns) {
    if (column < area.startColumn || column > area.endColumn) continue;
    for (const { formula, startRow, endRow } of parts)
      if (startRow <= area.endRow && endRow >= area.startRow) found.add(formula);
    for (const row of rowsOf(cells, area)) for (const { formula } of cells.get(row) ?? []) found.add(formula);
  }
}

/** The rows of an area, or those that anybody reads, whichever are fewer. */
function rowsOf(cells: Map<number, unknown>, { startRow, endRow }: Area): number[] {
  const height = endRow - startRow + 1;
  if (height <= cells.size) return Array.from({ length: height }, (_, down) => startRow + down);
  return [...cells.keys()].filter((row) => row >= startRow && row <= endRow);
}
