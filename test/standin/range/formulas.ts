import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { formulaText } from "../engine/formula-text.ts";
import { changeBox, mapBox } from "../engine/grid.ts";
import { formulaCell, inputCell } from "../engine/input.ts";
import { type Members, SELF } from "../service/define.ts";
import { type Box, columnName } from "../text/a1.ts";
import { checkSize, firstPlace, type RangeState } from "./range.ts";

/** Formulas, in the file's locale: platform.md 3.2. */
export const rangeFormulas = {
  getFormula: (range) => formulaText(range.book, firstPlace(range)),
  getFormulas: ({ book, sheetId, box }) =>
    mapBox(box, (row, column) => formulaText(book, { sheetId, row, column })),
  setFormula: (range, formula: string | null) => {
    const { book, sheetId, box } = range;
    changeBox(book, sheetId, box, (row, column) =>
      asFormula(range, row, column, formula && movedTo(formula, box, row, column)),
    );
    return SELF;
  },
  setFormulas: (range, formulas: string[][]) => {
    const { book, sheetId, box } = range;
    checkSize(box, formulas);
    changeBox(book, sheetId, box, (row, column) =>
      asFormula(range, row, column, formulas[row - box.startRow]?.[column - box.startColumn]),
    );
    return SELF;
  },
} satisfies Members<GoogleAppsScript.Spreadsheet.Range, RangeState>;

/** One formula for several cells is relative to each of them; live-facts.test.ts. It is written anew only where it moves. */
function movedTo(formula: string, { startRow, startColumn }: Box, row: number, column: number): string {
  if (row === startRow && column === startColumn) return formula;
  const relative = translateFormulaToR1C1(formula, address(startRow, startColumn));
  return translateFormulaToA1(relative, address(row, column));
}

function address(row: number, column: number): string {
  return columnName(column) + (row + 1);
}

/** setFormula takes "SUM(1;2)" too. [MEM] */
function asFormula(
  { book, sheetId }: RangeState,
  row: number,
  column: number,
  formula: string | null | undefined,
) {
  const place = { sheetId, row, column };
  if (!formula) return inputCell(book, place, null);
  return formulaCell(book, place, formula.startsWith("=") ? formula : `=${formula}`);
}
