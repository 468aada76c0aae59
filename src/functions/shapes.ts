import type { Problem, Size } from "../domain/problem.ts";
import { fail, ok, type Result } from "../domain/result.ts";

/** What a formula hands over for one argument: a single cell's value or a range as rows of cells (platform.md 1.3). */
export type Argument = unknown;

export type Cells = readonly (readonly unknown[])[];

export function isRange(argument: Argument): argument is Cells {
  return Array.isArray(argument);
}

function sizeOf(range: Cells): Size {
  return { rows: range.length, columns: range[0]?.length ?? 0 };
}

/** The size that all ranges among the arguments share; undefined when there is none. Fails when two differ. */
export function commonSize(args: readonly Argument[]): Result<Size | undefined, Problem> {
  let common: Size | undefined;
  for (const range of args.filter(isRange)) {
    const size = sizeOf(range);
    common ??= size;
    if (size.rows !== common.rows || size.columns !== common.columns) {
      return fail({ code: "different-sizes", one: common, other: size });
    }
  }
  return ok(common);
}

/** The arguments of one cell of the result; a single cell stands for every row. */
export function argumentsAt(args: readonly Argument[], row: number, column: number): unknown[] {
  return args.map((argument) => (isRange(argument) ? argument[row]?.[column] : argument));
}

/** Without the blank rows at the end, so that an open range gives no more rows than it has; at least one row. */
export function withoutBlankEnd(rows: unknown[][]): unknown[][] {
  let height = rows.length;
  while (height > 1 && rows[height - 1]?.every((cell) => cell === "")) height -= 1;
  return rows.slice(0, height);
}
