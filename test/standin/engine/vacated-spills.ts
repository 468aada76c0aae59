import type { IRange } from "@univerjs/core";
import type { Book } from "../book/book.ts";
import { type CellChanges, storedCell, writeCells } from "./grid.ts";

/** How far each array formula spills, by sheet, row and column; rows and columns are those of the formulas. */
type Spills = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, IRange>>>>>>;

/**
 * Lets formulas see that a spill has shrunk: Univer calculates again what reads the cells that are spilled into now, but
 * not what reads those that were left.
 */
export function followVacated(book: Book): void {
  const { core, formula } = book.kit.modules;
  const injector = book.kit.univer.__getInjector();
  const model = injector.get(formula.FormulaDataModel);
  let before: Spills = {};
  injector.get(core.ICommandService).onCommandExecuted(({ id }) => {
    if (id !== formula.SetArrayFormulaDataMutation.id) return;
    const now = (model.getArrayFormulaRange()[book.workbook.getUnitId()] ?? {}) as Spills;
    const former = before;
    before = structuredClone(now);
    for (const [sheetId, spills] of Object.entries(former))
      touchLeft(book, sheetId, spills, now[sheetId] ?? {});
  });
}

/** Tells Univer that the cells have changed which a formula spilled into before and does not now. */
function touchLeft(book: Book, sheetId: string, before: Spills[string], now: Spills[string]): void {
  if (!book.workbook.getSheetBySheetId(sheetId)) return;
  const touched: CellChanges = {};
  for (const [row, columns] of Object.entries(before)) {
    for (const [column, former] of Object.entries(columns)) {
      const rest = now[row]?.[column];
      for (const [r, c] of cellsLeft(former, rest, Number(row), Number(column))) {
        // A cell that holds something has been written since, and is calculated with anyway.
        if (storedCell(book, { sheetId, row: r, column: c })?.f) continue;
        touched[r] = { ...touched[r], [c]: {} };
      }
    }
  }
  if (Object.keys(touched).length > 0) writeCells(book, sheetId, touched);
}

function cellsLeft(
  { endRow, endColumn }: IRange,
  rest: IRange | undefined,
  startRow: number,
  startColumn: number,
): [row: number, column: number][] {
  const left: [number, number][] = [];
  const [keptRow, keptColumn] = [rest?.endRow ?? startRow, rest?.endColumn ?? startColumn];
  if (keptRow >= endRow && keptColumn >= endColumn) return left;
  for (let row = startRow; row <= endRow; row++) {
    const from = row <= keptRow ? keptColumn + 1 : startColumn;
    for (let column = from; column <= endColumn; column++) left.push([row, column]);
  }
  return left;
}
