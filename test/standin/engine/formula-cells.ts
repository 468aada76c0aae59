import type { Book } from "../book/book.ts";
import type { Place } from "./functions.ts";

/** A cell with a formula, in Univer's dialect. */
export interface FormulaCell extends Place {
  formula: string;
}

const known = new WeakMap<Book, FormulaCell[]>();

/** Every formula of the spreadsheet. Asked once for each custom function's cell, so it is kept until a cell changes. */
export function formulaCells(book: Book): FormulaCell[] {
  const cells = known.get(book) ?? readFormulas(book);
  known.set(book, cells);
  return cells;
}

/** Forgets the known formulas whenever a sheet changes. */
export function watchFormulas(book: Book): void {
  const commands = book.kit.univer.__getInjector().get(book.kit.modules.core.ICommandService);
  commands.onCommandExecuted(({ id }) => {
    if (id.startsWith("sheet.mutation.")) known.delete(book);
  });
}

function readFormulas(book: Book): FormulaCell[] {
  const model = book.kit.univer.__getInjector().get(book.kit.modules.formula.FormulaDataModel);
  const sheets = model.getFormulaData()[book.workbook.getUnitId()] ?? {};
  return Object.entries(sheets).flatMap(([sheetId, rows]) =>
    Object.entries(rows ?? {}).flatMap(([row, cells]) =>
      Object.entries(cells).map(([column, cell]) => ({
        sheetId,
        row: Number(row),
        column: Number(column),
        formula: (cell as { f?: string } | null)?.f ?? "",
      })),
    ),
  );
}
