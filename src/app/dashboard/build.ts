import { fail, ok, type Result } from "../../domain/result.ts";
import { gridRows, readHeaderRow, writeBlock } from "../../google/cells.ts";
import { withLock } from "../../google/lock.ts";
import { ensureRows, explainHeader, hideSheet, paint } from "../../google/looks.ts";
import {
  addSheet,
  findSheets,
  type OurSheet,
  removeSheet,
  type Sheet,
  type Sheets,
} from "../../google/sheets.ts";
import { SHARE_FORMAT, SHORT_DATE } from "../../tables/cell.ts";
import { boardCells } from "../../tables/dashboard/board.ts";
import type { DataSources } from "../../tables/dashboard/data.ts";
import { dataCells } from "../../tables/dashboard/data.ts";
import { BOARD_COLUMNS, dataColumn, dataWidth, SHOWN } from "../../tables/dashboard/places.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { wholly } from "../change/journal.ts";
import type { Refusal } from "../contract.ts";
import { chosenLanguage } from "../user.ts";
import { makeLogSheet, nameLogColumns } from "../workbook/log-sheet.ts";
import { readRules } from "../workbook/settings-sheet.ts";
import { CHARTS_KEY, chartBoard } from "./charts.ts";
import { colorBoard, dressBoard } from "./look.ts";
import { readChoices, readSources, rowFormulas } from "./sources.ts";

/** How far the making of the dashboard has come. */
export interface Building {
  readonly done: number;
  readonly of: number;
  /** What comes next, in a word. */
  readonly doing: string;
}

/** One step of making the dashboard, or of making it anew. The steps are few and their calls as many for any workbook. */
export function buildStep(step: number): Result<Building, Refusal> {
  const work = STEPS[step];
  if (!work) return fail({ code: "bad-request", detail: `step ${step}` });
  const done = withLock(() => work(findSheets())) ?? fail({ code: "busy" });
  if (!done.ok) return done;
  const doing = texts(chosenLanguage()).dashboard.steps[step + 1] ?? "";
  return ok({ done: step + 1, of: STEPS.length, doing });
}

/** All steps at once. */
export function buildDashboard(): Result<null, Refusal> {
  for (const step of STEPS.keys()) {
    const done = buildStep(step);
    if (!done.ok) return done;
  }
  return ok(null);
}

/** Leaves off: a dashboard that was never finished goes, one that was there stays. */
export function cancelDashboard(): Result<null, Refusal> {
  const done = withLock((): Result<null, Refusal> => {
    const { dashboard, "dashboard-data": data } = findSheets();
    if (dashboard?.memory.recall(CHARTS_KEY) !== undefined) return ok(null);
    for (const ours of [dashboard, data]) if (ours) removeSheet(ours.sheet);
    return ok(null);
  });
  return done ?? fail({ code: "busy" });
}

/** So many rows can come to the other sheets before the dashboard wants to be made anew. */
const ROOM = 200;

/** What a step works with. */
interface Boards {
  readonly sheets: Sheets;
  readonly sources: DataSources;
  readonly language: Language;
  readonly board: OurSheet;
  readonly data: Sheet;
}

/**
 * The steps of making the dashboard, in their order; the words for them are texts.dashboard.steps. Each writes the same
 * cells again, so that a dashboard is whole after any of them.
 */
export const STEPS: readonly ((sheets: Sheets) => Result<null, Refusal>)[] = [
  makeSheets,
  inBoth(writeData),
  inBoth(writeBoard),
  inBoth(dress),
  inBoth(color),
  inBoth(chart),
];

/** The sheets for it, and the names that its formulas read. */
function makeSheets(sheets: Sheets): Result<null, Refusal> {
  const read = readSources(sheets);
  if (!read.ok) return read;
  const { language } = read.value;
  const words = texts(language).sheet.names;
  if (sheets.log) nameLogColumns(sheets.log.sheet, readHeaderRow(sheets.log.sheet));
  else wholly((journal) => ok(makeLogSheet(language, journal)));
  if (!sheets.dashboard) addSheet("dashboard", words.dashboard, BOARD_COLUMNS + 1);
  if (!sheets["dashboard-data"]) addSheet("dashboard-data", words.dashboardData, dataWidth());
  return ok(null);
}

/** Somebody may have deleted a sheet between two steps. */
function inBoth(work: (boards: Boards) => Result<null, Refusal>) {
  return (sheets: Sheets): Result<null, Refusal> => {
    const read = readSources(sheets);
    if (!read.ok) return read;
    const { dashboard: board, "dashboard-data": data } = sheets;
    if (board && data) return work({ sheets, ...read.value, board, data: data.sheet });
    return fail({ code: "gone", title: texts(chosenLanguage()).sheet.names.dashboard });
  };
}

function writeData({ sheets, sources, language, board, data }: Boards): Result<null, Refusal> {
  const rows = [sheets.okr, sheets.kpi].map((ours) => (ours ? gridRows(ours.sheet) : 0));
  ensureRows(data, Math.max(...rows) + ROOM);
  const formulas = rowFormulas("", board.sheet.getName());
  writeBlock(data, { row: 0, column: 0 }, dataCells(sources, formulas, language));
  paint(
    data,
    { row: 1, column: dataColumn("burnUp"), rows: SHOWN.points, columns: 1 },
    { format: SHORT_DATE },
  );
  paint(
    data,
    { row: 1, column: dataColumn("burnUp") + 1, rows: SHOWN.points, columns: 2 },
    { format: SHARE_FORMAT },
  );
  explainHeader(data, texts(language).dashboard.dataHelp);
  hideSheet(data);
  return ok(null);
}

function writeBoard({ sheets, language, board, data }: Boards): Result<null, Refusal> {
  const choices = readChoices(board.sheet, data, language);
  const formulas = rowFormulas(data.getName(), "");
  const cells = boardCells(choices, formulas, language, sheets.kpi !== undefined);
  writeBlock(board.sheet, { row: 0, column: 0 }, cells);
  explainHeader(board.sheet, texts(language).dashboard.help);
  return ok(null);
}

function dress({ board, data }: Boards): Result<null, Refusal> {
  dressBoard(board.sheet, data);
  return ok(null);
}

function color({ board, language }: Boards): Result<null, Refusal> {
  const rules = readRules(language);
  if (!rules.ok) return rules;
  colorBoard(board, rules.value);
  return ok(null);
}

function chart({ board, data, language }: Boards): Result<null, Refusal> {
  const rules = readRules(language);
  if (!rules.ok) return rules;
  chartBoard(board, data, rules.value, language);
  board.sheet.activate();
  return ok(null);
}
