import type { Area } from "./area.ts";
import type { Formula } from "./formula.ts";

/** That a formula reads some rows of a column. */
interface Read {
  readonly formula: Formula;
  readonly startRow: number;
  readonly endRow: number;
}

type Columns = Map<number, Set<Read>>;

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
  const known = new Map<Formula, [column: Set<Read>, read: Read][]>();
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
    const reads = columns.get(column) ?? new Set<Read>();
    columns.set(column, reads.add(read));
    places.push([reads, read]);
  }
  return places;
}

function collect(columns: Columns, area: Area, found: Set<Formula>): void {
  for (const [column, reads] of columns) {
    if (column < area.startColumn || column > area.endColumn) continue;
    for (const { formula, startRow, endRow } of reads)
      if (startRow <= area.endRow && endRow >= area.startRow) found.add(formula);
  }
}
