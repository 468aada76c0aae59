import type { CheckIn } from "../../domain/check-in.ts";
import { forecastOf } from "../../domain/forecast.ts";
import { checkInPoints, checkInsOf } from "../../domain/history.ts";
import { ok, type Result } from "../../domain/result.ts";
import { leastSquares, valueAt } from "../../domain/statistics.ts";
import { findSheets } from "../../google/sheets.ts";
import type { SheetRow } from "../../tables/row.ts";
import { sayProblem } from "../../text/say.ts";
import type { ForecastSummary, History, PastCheckIn, Refusal } from "../contract.ts";
import { chosenLanguage } from "../user.ts";
import { readLog } from "../workbook/log-sheet.ts";
import { readTables, tableOf } from "../workbook/read.ts";
import { currentDay } from "../workbook/settings-sheet.ts";
import { rowOf } from "../workbook/table.ts";

/** What was checked in for some rows, and where it leads. Reads the log once. */
export function histories(ids: readonly string[]): Result<readonly History[], Refusal> {
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

function historyOf(row: SheetRow, past: readonly CheckIn[]): History {
  const id = row.item.id;
  const checkIns = past.map(shown);
  const due = row.item.due;
  if (due === undefined) return { id, checkIns, forecast: null, whyNone: "" };
  const points = checkInPoints(past);
  const ahead = forecastOf(points, due, { measure: row.item.measure, ...row.item.values });
  if (!ahead.ok)
    return { id, checkIns, forecast: null, whyNone: sentence(sayProblem(ahead.error, chosenLanguage())) };
  const { value, range, arrival, chance } = ahead.value;
  const outlook: ForecastSummary = {
    value,
    low: range.low,
    high: range.high,
    from: valueAt(leastSquares(points), points[0]?.day ?? due),
    arrival: arrival ?? null,
    chance: chance ?? null,
  };
  return { id, checkIns, forecast: outlook, whyNone: "" };
}

function shown({ day, value, confidence, status, note, by }: CheckIn): PastCheckIn {
  return { day, value: value ?? null, confidence: confidence ?? null, status, note, by };
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
