import type { Problem } from "../domain/problem.ts";
import { fail, ok, type Result } from "../domain/result.ts";
import { type Column, INPUTS, KPI_COLUMNS } from "../tables/columns.ts";
import { type Header, headersOf, missingColumns, readHeader } from "../tables/header.ts";
import { unwrap } from "./answer.ts";
import { type Argument, type Cells, isRange } from "./shapes.ts";

/** A table of goals or KPIs: its header, and its rows without it. */
export interface Table {
  readonly header: Header;
  readonly rows: Cells;
}

/** The table that a formula hands over; throws when a column is missing that its numbers depend on. */
export function tableArgument(argument: Argument): Table {
  const [first = [], ...rows] = isRange(argument) ? argument : [[argument]];
  const header = readHeader(first);
  unwrap(complete(header), header.language);
  return { header, rows };
}

/** The columns that make a table a tree of goals; a table with two of them is one of ours. */
const STRUCTURE: readonly Column[] = ["id", "type", "parent"];

/** The same for a table of KPIs. */
const KPI_STRUCTURE: readonly Column[] = ["id", "kind", "supports"];

function neededIn(header: Header): readonly Column[] {
  if (missingColumns(header, STRUCTURE).length <= 1) return INPUTS;
  const kpis: readonly Column[] = KPI_COLUMNS;
  if (missingColumns(header, KPI_STRUCTURE).length <= 1)
    return [...INPUTS.filter((input) => kpis.includes(input)), "cadence"];
  return ["target", "actual"];
}

/** One of our tables must have every column: a renamed one would be missed in silence, and the numbers be wrong. */
function complete(header: Header): Result<Header, Problem> {
  const missing = missingColumns(header, neededIn(header));
  if (missing.length > 0) {
    return fail({ code: "missing-columns", headers: headersOf(missing, header.language) });
  }
  const doubles = header.doubles.filter((column) => (INPUTS as readonly string[]).includes(column));
  return doubles.length > 0
    ? fail({ code: "double-columns", headers: headersOf(doubles, header.language) })
    : ok(header);
}
