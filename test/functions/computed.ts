import { runCellFunction } from "../../src/functions/catalogue.ts";
import { type Column, OKR_COLUMNS } from "../../src/tables/header.ts";
import { defaultRules, formatRules } from "../../src/tables/settings.ts";
import { type Cells, table } from "../tables/builders.ts";

/** What a cell comes to: the value of its function, or the sentence of the error that it shows. */
export function comesTo(call: string, ...args: readonly unknown[]): unknown {
  try {
    return runCellFunction(call, args);
  } catch (error) {
    return error instanceof Error ? error.message : error;
  }
}

/** A row as OKR_TRACK computes it, by the English headers of the computed columns. */
export type Computed = Readonly<Record<string, unknown>>;

const STRUCTURE: readonly Column[] = ["id", "type", "parent"];

/** The columns that the rows use; where some of them hang under others, all that a table of ours has. */
function columnsOf(rows: readonly Cells[]): readonly Column[] {
  const uses = (column: Column) => rows.some((cells) => column in cells);
  if (STRUCTURE.some(uses)) return OKR_COLUMNS;
  return OKR_COLUMNS.filter((column) => uses(column) || column === "target" || column === "actual");
}

/** The rows of a table with English headers, computed. */
export function trackedRows(rows: readonly Cells[], today: Date): Computed[] {
  const cells = table(rows, "en", columnsOf(rows));
  const [head = [], ...body] = runCellFunction("OKR_TRACK", [cells, today]) as unknown[][];
  return body.map((one) => Object.fromEntries(head.map((word, place) => [String(word), one[place]])));
}

/** The first of them. */
export function trackedRow(rows: readonly Cells[], today: Date): Computed {
  return trackedRows(rows, today)[0] ?? {};
}

/** A call of a function, and what it gives. */
export interface Call {
  readonly call: string;
  readonly args: readonly unknown[];
  readonly is: unknown;
  readonly because: string;
}

/** English rules with a word and a threshold of their own. */
export const RULES = formatRules(defaultRules("en"), "en").map((cells) =>
  cells.map((cell, column) => (cell === "On track" ? "Green" : column === 2 && cell === 0.1 ? 0.02 : cell)),
);

export const [OCT_1, OCT_16, OCT_31] = [1, 16, 31].map((date) => new Date(2026, 9, date));
