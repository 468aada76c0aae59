import type { Log } from "../domain/history.ts";
import type { Problem } from "../domain/problem.ts";
import { fail, ok, type Result } from "../domain/result.ts";
import { parseLog, readLogHeader } from "../tables/log.ts";
import { texts } from "../text/texts.ts";
import { type Argument, isRange } from "./shapes.ts";

/** What every line of a log must tell. */
const NEEDED = ["date", "id", "value"] as const;

/** The log that a formula names, with its header row. */
export function logArgument(argument: Argument): Result<Log, Problem> {
  const rows = isRange(argument) ? argument : [[argument]];
  const header = readLogHeader(rows[0] ?? []);
  const missing = NEEDED.filter((column) => header.places[column] === undefined);
  const words = texts(header.language).sheet.log;
  if (missing.length > 0)
    return fail({ code: "missing-columns", headers: missing.map((column) => words[column]) });
  return ok(parseLog(rows.slice(1), header));
}
