import { tokenize } from "@borgar/fx";
import type { Book } from "../book/book.ts";
import { overlap, parseA1, splitSheet } from "../text/a1.ts";
import { type FormulaCell, formulaCells } from "./formula-cells.ts";
import type { Place } from "./functions.ts";
import { worksheet } from "./grid.ts";

const VOLATILE = /\b(NOW|RAND|RANDBETWEEN|RANDARRAY)\s*\(/i;

/**
 * Whether a cell's formula touches NOW or RAND, itself or through the cells that it reads.
 *
 * README §1.6: custom functions may not, also indirectly; TODAY may.
 */
export function touchesVolatile(book: Book, place: Place): boolean {
  const cells = formulaCells(book);
  if (!cells.some(({ formula }) => VOLATILE.test(formula))) return false;
  const start = cells.filter(
    ({ sheetId, row, column }) => sheetId === place.sheetId && row === place.row && column === place.column,
  );
  const seen = new Set<FormulaCell>();
  const queue = [...start];
  for (let cell = queue.pop(); cell; cell = queue.pop()) {
    if (seen.has(cell)) continue;
    seen.add(cell);
    if (VOLATILE.test(cell.formula)) return true;
    queue.push(...precedents(book, cell, cells));
  }
  return false;
}

/** The formulas in the cells that a formula reads. */
function precedents(book: Book, cell: FormulaCell, cells: FormulaCell[]): FormulaCell[] {
  return tokenize(cell.formula).flatMap(({ type, value }) => {
    if (type !== "range" && type !== "range_beam" && type !== "range_named") return [];
    const { sheet, range } = splitSheet(type === "range_named" ? named(book, value) : value);
    const sheetId =
      sheet === undefined ? cell.sheetId : book.workbook.getSheetBySheetName(sheet)?.getSheetId();
    if (!sheetId) return [];
    const grid = worksheet(book, sheetId);
    const box = parseA1(range, grid.getRowCount(), grid.getColumnCount());
    if (!box) return [];
    return cells.filter(
      (other) =>
        other.sheetId === sheetId &&
        overlap(box, {
          startRow: other.row,
          endRow: other.row,
          startColumn: other.column,
          endColumn: other.column,
        }),
    );
  });
}

/** What a named range stands for. */
function named(book: Book, name: string): string {
  const service = book.kit.univer.__getInjector().get(book.kit.modules.formula.IDefinedNamesService);
  return service.getValueByName(book.workbook.getUnitId(), name)?.formulaOrRefString ?? "";
}
