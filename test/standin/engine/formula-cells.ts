import type { Book } from "../book.ts";
import type { Place } from "./functions.ts";

/** A cell with a formula, in Univer's dialect. */
export interface FormulaCell extends Place {
  formula: string;
}

/** Every formula of the spreadsheet. */
export function formulaCells(book: Book): FormulaCell[] {
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
