import { tokenize } from "@borgar/fx";
import type { Book } from "../book/book.ts";
import type { ConditionalRule } from "../book/records.ts";
import type { Box } from "../text/a1.ts";
import { formulaToUniver } from "../text/formula.ts";

/** A formula rule's results as Univer calculates them; `forget` ends that. */
export interface FormulaResults {
  holds(row: number, column: number): boolean;
  forget(): void;
}

/**
 * Lets Univer calculate a rule's formula for its cells.
 *
 * A formula whose references all name their column with `$` gives the same in every column, so it is calculated in
 * one; and so for rows.
 */
export function formulaResults(
  book: Book,
  sheetId: string,
  { ranges, condition }: ConditionalRule,
): FormulaResults | undefined {
  const first = ranges[0]?.box;
  const formula = univerFormula(book, String(condition?.values[0] ?? ""));
  if (!first || formula === undefined) return undefined;
  const varies = variesBy(formula);
  const boxes = ranges.map(({ box }) => narrowed(box, first, varies));
  const service = book.kit.univer.__getInjector().get(book.kit.modules.formula.RegisterOtherFormulaService);
  const unitId = book.workbook.getUnitId();
  const id = service.registerFormulaWithRange(unitId, sheetId, formula, boxes);
  return {
    holds(row, column) {
      const down = varies.rows ? row - first.startRow : 0;
      const right = varies.columns ? column - first.startColumn : 0;
      const cell = service.getFormulaValueSync(unitId, sheetId, id)?.result?.[down]?.[right]?.[0]?.[0];
      return cell?.v === true || (typeof cell?.v === "number" && cell.v !== 0);
    },
    forget: () => service.deleteFormula(unitId, sheetId, [id]),
  };
}

/** A formula that cannot be read holds nowhere. */
function univerFormula(book: Book, formula: string): string | undefined {
  try {
    return formulaToUniver(formula.startsWith("=") ? formula : `=${formula}`, book.locale);
  } catch {
    return undefined;
  }
}

/** Functions whose value depends on where they stand. */
const PLACED = /\b(ROW|COLUMN|OFFSET|INDIRECT|CELL)\s*\(/i;

function variesBy(formula: string): { rows: boolean; columns: boolean } {
  if (PLACED.test(formula)) return { rows: true, columns: true };
  const ends = tokenize(formula)
    .filter(({ type }) => /^range($|_beam)/.test(type))
    .flatMap(({ value }) => value.replace(/^.*!/, "").split(":"));
  return {
    rows: ends.some((end) => /(^|[A-Za-z])\d/.test(end)),
    columns: ends.some((end) => /^[A-Za-z]/.test(end)),
  };
}

function narrowed(box: Box, first: Box, varies: { rows: boolean; columns: boolean }): Box {
  return {
    startRow: varies.rows ? box.startRow : first.startRow,
    endRow: varies.rows ? box.endRow : first.startRow,
    startColumn: varies.columns ? box.startColumn : first.startColumn,
    endColumn: varies.columns ? box.endColumn : first.startColumn,
  };
}
