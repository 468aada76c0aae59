import type { Day } from "../domain/calendar.ts";
import type { Log } from "../domain/history.ts";
import type { InputField, Problem } from "../domain/problem.ts";
import { fail, ok, type Result } from "../domain/result.ts";
import { dayCell, isBlankCell, textCell } from "../tables/cell.ts";
import {
  type Column,
  type Header,
  headersOf,
  INPUT_COLUMNS,
  KPI_COLUMNS,
  missingColumns,
  readHeader,
} from "../tables/header.ts";
import { parseLog, readLogHeader } from "../tables/log.ts";
import { defaultRules, parseRules, type Rules } from "../tables/settings.ts";
import { LANGUAGES, type Language } from "../text/language.ts";
import { texts } from "../text/texts.ts";
import { type Argument, type Cells, isRange, rangeOf, unwrap } from "./cell-result.ts";

/** A table of goals or KPIs: its header, and its rows without it. */
interface TableArgument {
  readonly header: Header;
  readonly rows: Cells;
}

/** The table that a formula hands over; throws when a column is missing that its numbers depend on. */
export function tableArgument(argument: Argument): TableArgument {
  const [first = [], ...rows] = rangeOf(argument);
  const header = readHeader(first);
  unwrap(checkColumns(header), header.language);
  return { header, rows };
}

/** The columns that make a table a tree of goals; a table with two of them is one of ours. */
const GOAL_TREE_COLUMNS: readonly Column[] = ["id", "type", "parent"];

/** The same for a table of KPIs. */
const KPI_TREE_COLUMNS: readonly Column[] = ["id", "kind", "supports"];

function neededColumns(header: Header): readonly Column[] {
  if (missingColumns(header, GOAL_TREE_COLUMNS).length <= 1) return INPUT_COLUMNS;
  const kpis: readonly Column[] = KPI_COLUMNS;
  if (missingColumns(header, KPI_TREE_COLUMNS).length <= 1)
    return [...INPUT_COLUMNS.filter((input) => kpis.includes(input)), "cadence"];
  return ["target", "actual"];
}

/** One of our tables must have every column: a renamed one would be missed in silence, and the numbers be wrong. */
function checkColumns(header: Header): Result<Header, Problem> {
  const missing = missingColumns(header, neededColumns(header));
  if (missing.length > 0) {
    return fail({ code: "missing-columns", headers: headersOf(missing, header.language) });
  }
  const doubles = header.doubles.filter((column) => (INPUT_COLUMNS as readonly string[]).includes(column));
  return doubles.length > 0
    ? fail({ code: "double-columns", headers: headersOf(doubles, header.language) })
    : ok(header);
}

/** The rules that a formula names: a rules range, a language for the default ones, or nothing. */
export function rulesArgument(argument: Argument, fallback: Language): Result<Rules, Problem> {
  if (isRange(argument)) return parseRules(argument, fallback);
  if (isBlankCell(argument)) return ok(defaultRules(fallback));
  const text = textCell(argument);
  const language = LANGUAGES.find((known) => known === text.toLowerCase());
  return language ? ok(defaultRules(language)) : fail({ code: "unknown-language", text });
}

/** The day in a cell that may not be blank. Today is handed over, too, as functions may not read the clock. */
export function dayArgument(cell: unknown, field: InputField): Result<Day, Problem> {
  const day = dayCell(cell, field);
  if (!day.ok) return day;
  return day.value === undefined ? fail({ code: "not-a-date", field, text: "" }) : ok(day.value);
}

/** What every line of a log must tell. */
const NEEDED_LOG_COLUMNS = ["date", "id", "value"] as const;

/** The log that a formula names, with its header row. */
export function logArgument(argument: Argument): Result<Log, Problem> {
  const [first = [], ...rows] = rangeOf(argument);
  const header = readLogHeader(first);
  const missing = NEEDED_LOG_COLUMNS.filter((column) => header.places[column] === undefined);
  const words = texts(header.language).sheet.log;
  if (missing.length > 0)
    return fail({ code: "missing-columns", headers: missing.map((column) => words[column]) });
  return ok(parseLog(rows, header));
}
