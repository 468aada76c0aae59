import { isMissingValue, type Problem, type RangeSize } from "../domain/problem.ts";
import { fail, ok, type Result } from "../domain/result.ts";
import { isBlankCell } from "../tables/cell.ts";
import type { Language } from "../text/language.ts";
import { sayProblem, WARNING } from "../text/say.ts";

/**
 * What a formula hands over for one argument: a single cell's value or a range as rows of cells
 * (https://developers.google.com/apps-script/guides/sheets/functions#arguments).
 */
export type Argument = unknown;

export type Cells = readonly (readonly unknown[])[];

export function isRange(argument: Argument): argument is Cells {
  return Array.isArray(argument);
}

/** A single cell is a range of one. */
export function rangeOf(argument: Argument): Cells {
  return isRange(argument) ? argument : [[argument]];
}

/** A range of one cell is that cell. */
export function singleCell(argument: Argument): unknown {
  return isRange(argument) && argument.length === 1 && argument[0]?.length === 1 ? argument[0][0] : argument;
}

/** What one cell of the result is: a value, or what is wrong. */
export type CellResult = Result<string | number, Problem>;

/**
 * Computes cell by cell. Single cells give a single value, and a problem is thrown; ranges give a range, in which a problem
 * is a text in its own cell and the other cells stand. Where all ranges are blank the result is blank, so open ranges work.
 * Loops, as Array.from takes three times as long for a long column.
 */
export function mapCells(
  args: readonly Argument[],
  compute: (...cells: unknown[]) => CellResult,
  language: Language,
): unknown {
  const size = unwrap(commonSize(args), language);
  if (!size) return unwrap(missingAsBlank(compute(...args)), language);
  const ranged = args.map(isRange);
  const rows: unknown[][] = [];
  for (let row = 0; row < size.rows; row++) {
    const results: unknown[] = [];
    for (let column = 0; column < size.columns; column++) {
      const cells = argumentsAt(args, row, column);
      const blank = cells.every((cell, place) => !ranged[place] || isBlankCell(cell));
      results.push(blank ? "" : cellValue(compute(...cells), language));
    }
    rows.push(results);
  }
  return withoutBlankEnd(rows);
}

/** A value, or an Error whose message says what to mend: the last step at the door to a cell. */
export function unwrap<T>(result: Result<T, Problem>, language: Language): T {
  if (result.ok) return result.value;
  const sentence = sayProblem(result.error, language);
  throw new Error(sentence.charAt(0).toUpperCase() + sentence.slice(1));
}

function cellValue(result: CellResult, language: Language): string | number {
  const shown = missingAsBlank(result);
  return shown.ok ? shown.value : `${WARNING} ${sayProblem(shown.error, language)}`;
}

/** A value that has not been given yet leaves its cell blank. */
function missingAsBlank(result: CellResult): CellResult {
  return !result.ok && isMissingValue(result.error) ? ok("") : result;
}

function sizeOf(range: Cells): RangeSize {
  return { rows: range.length, columns: range[0]?.length ?? 0 };
}

/** The size that all ranges among the arguments share; undefined when there is none. Fails when two differ. */
export function commonSize(args: readonly Argument[]): Result<RangeSize | undefined, Problem> {
  let common: RangeSize | undefined;
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
