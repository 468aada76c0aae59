import { HyperFormula } from "hyperformula";
import { serialOf } from "../../src/tables/cell.ts";
import { FORMULA_COLUMNS, type Formulas } from "./built-in-formulas.ts";
import { serials } from "./serials.ts";

/** The table with its formulas, read and calculated by HyperFormula; its default settings but for size and licence. */
export function hyperFormula(
  table: readonly (readonly unknown[])[],
  today: number,
  { at }: Formulas,
): HyperFormula {
  const [header = [], ...rows] = serials(table);
  const top = [...header, ...FORMULA_COLUMNS, serialOf(today)];
  const body = rows.map((row, place) => [...row.map((cell) => (cell === "" ? null : cell)), ...at(place)]);
  return HyperFormula.buildFromArray([top, ...body], { licenseKey: "gpl-v3", maxRows: 200_000 });
}

/** The progress of each row. */
export function progressIn(engine: HyperFormula, rows: number, { progress }: Formulas): unknown[][] {
  const start = { sheet: 0, row: 1, col: progress };
  return engine.getRangeValues({ start, end: { ...start, row: rows } });
}
