import { tokenize } from "@borgar/fx";
import type { Book } from "../book/book.ts";
import type { ConditionalRule } from "../book/records.ts";
import { formulaToUniver } from "../text/formula.ts";
import { calculationsOf, type Looked, lookAt } from "./calculation/look-at.ts";

/**
 * Whether a rule's formula holds in a cell, as things stand after the last calculation; undefined when it cannot be read.
 *
 * It is evaluated only where somebody looks, and once for all cells for which it must give the same: a formula whose
 * references all name their column with `$` gives the same in every column; and so for rows.
 */
export function formulaTest(
  book: Book,
  sheetId: string,
  { ranges, condition }: ConditionalRule,
): ((row: number, column: number) => boolean) | undefined {
  const first = ranges[0]?.box;
  const text = univerFormula(book, String(condition?.values[0] ?? ""));
  if (!first || text === undefined) return undefined;
  const varies = variesBy(text);
  let [known, calculation] = [new Map<string, boolean>(), -1];
  return (row, column) => {
    const down = varies.rows ? row - first.startRow : 0;
    const right = varies.columns ? column - first.startColumn : 0;
    const now = calculationsOf(book.kit, book.workbook.getUnitId());
    if (now !== calculation) [known, calculation] = [new Map(), now];
    const key = `${down},${right}`;
    const place = { sheetId, row: first.startRow + down, column: first.startColumn + right };
    const holds = known.get(key) ?? isTrue(book, { ...place, text, down, right });
    known.set(key, holds);
    return holds;
  };
}

function isTrue({ kit, workbook }: Book, formula: Looked): boolean {
  const { v } = lookAt(kit, workbook.getUnitId(), formula);
  return v === true || (typeof v === "number" && v !== 0);
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
