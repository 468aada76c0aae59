import { formulaText } from "../engine/formula-text.ts";
import { changeBox, mapBox } from "../engine/grid.ts";
import { formulaCell, inputCell } from "../engine/input.ts";
import { type Members, SELF } from "../service/define.ts";
import { checkSize, firstPlace, type RangeState } from "./range.ts";

/** Formulas, in the file's locale: platform.md 3.2. */
export const rangeFormulas = {
  getFormula: (range) => formulaText(range.book, firstPlace(range)),
  getFormulas: ({ book, sheetId, box }) =>
    mapBox(box, (row, column) => formulaText(book, { sheetId, row, column })),
  setFormula: (range, formula: string | null) => {
    changeBox(range.book, range.sheetId, range.box, (row, column) => asFormula(range, row, column, formula));
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
