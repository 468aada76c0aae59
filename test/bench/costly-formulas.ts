import type { SheetDump } from "../standin/index.ts";

/** A range that goes on to the end of its sheet, or one of the names of the log. */
const LONG = String.raw`(?:OKR_LOG\w*|(?:'[^']+'!)?\$?[A-Z]+\$?\d*:\$?[A-Z]+(?![A-Z\d$]))`;

const READS_LONG = new RegExp(LONG);

/** An array that is looked up, each of its cells, in another. */
const LOOKS_UP_EACH = new RegExp(String.raw`\b(?:X|V)LOOKUP\(\s*${LONG}\s*[;,]`);

/** The sheets with a row for each goal or KPI, in both languages. */
const ROW_SHEETS = new Set(["OKR", "KPI", "Nyckeltal"]);

/**
 * Our formulas whose cost grows as rows times the log, or as the square of the rows: those of a row that read more than
 * their row, and those that look each row up among all. Formulas that differ only in their numbers are one.
 */
export function costlyFormulas(sheets: readonly SheetDump[]): string[] {
  const costly = sheets.flatMap(({ name, formulas }) => {
    const inRows = ROW_SHEETS.has(name) ? formulas.slice(1).flat() : [];
    return [
      ...inRows.filter((formula) => READS_LONG.test(formula)),
      ...formulas.flat().filter((formula) => LOOKS_UP_EACH.test(formula)),
    ].map((formula) => `${name}: ${formula}`);
  });
  return [...new Map(costly.map((formula) => [formula.replace(/\d+/g, "#"), formula])).values()];
}
