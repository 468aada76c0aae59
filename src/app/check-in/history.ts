import type { CheckIn } from "../../domain/check-in.ts";
import { forecastOf } from "../../domain/forecast.ts";
import { checkInPoints, checkInsOf } from "../../domain/history.ts";
import { ok, type Result } from "../../domain/result.ts";
import { leastSquares, valueAt } from "../../domain/statistics.ts";
import { findSheets } from "../../google/sheets.ts";
import type { GoalRow } from "../../tables/row.ts";
import { sayProblem } from "../../text/say.ts";
import type { History, ForecastSummary as Outlook, PastCheckIn, Refusal } from "../contract.ts";
import { chosenLanguage } from "../user.ts";
import { readLog } from "../workbook/log-sheet.ts";
import { readTables, tableOf } from "../workbook/read.ts";
import { currentDay } from "../workbook/settings-sheet.ts";
import { rowOf } from "../workbook/table.ts";

/** What was checked in for some rows, and where it leads. Reads the log once. */
export function historiesOf(ids: readonly string[]): Result<readonly History[], Refusal> {
  const sheets = findSheets();
  const tables = readTables(sheets, "values", currentDay());
  if (!tables.ok) return tables;
  const log = readLog(sheets);
  if (!log.ok) return log;
  return ok(
    ids.flatMap((id) => {
      const row = rowOf(tableOf(id, tables.value), id);
      return row ? [historyOf(row, checkInsOf(log.value, id))] : [];
    }),
  );
}

function historyOf(row: GoalRow, past: readonly CheckIn[]): History {
  return { id: row.item.id, checkIns: past.map(pastCheckInOf), ...forecastSummary(row, past) };
}

function pastCheckInOf({ day, value, confidence, status, note, by }: CheckIn): PastCheckIn {
  return { day, value: value ?? null, confidence: confidence ?? null, status, note, by };
}

/** The forecast, or why there is none; without a due date nobody asks for one. */
function forecastSummary({ item }: GoalRow, past: readonly CheckIn[]): Pick<History, "forecast" | "whyNone"> {
  const { due, measure, values } = item;
  if (due === undefined) return { forecast: null, whyNone: "" };
  const points = checkInPoints(past);
  const ahead = forecastOf(points, due, { measure, ...values });
  if (!ahead.ok) return { forecast: null, whyNone: sentence(sayProblem(ahead.error, chosenLanguage())) };
  const { value, range, arrival, chance } = ahead.value;
  const outlook: Outlook = {
    value,
    low: range.low,
    high: range.high,
    from: valueAt(leastSquares(points), points[0]?.day ?? due),
    arrival: arrival ?? null,
    chance: chance ?? null,
  };
  return { forecast: outlook, whyNone: "" };
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
