import { fail, ok, type Result } from "../../domain/result.ts";
import { gridRows, readHeaderRow, writeBlock } from "../../google/cells.ts";
import { withLock } from "../../google/lock.ts";
import { explainHeader, paint } from "../../google/looks.ts";
import {
  addSheet,
  ensureRows,
  findSheets,
  hideSheet,
  type OurSheet,
  removeSheet,
  type Sheet,
  type Sheets,
} from "../../google/sheets.ts";
import { SHARE_FORMAT, SHORT_DATE } from "../../tables/cell.ts";
import { boardCells } from "../../tables/dashboard/board.ts";
import { BOARD_COLUMNS } from "../../tables/dashboard/board-layout.ts";
import { type DataSources, dataCells } from "../../tables/dashboard/data.ts";
import { dataColumn, dataWidth, SHOWN } from "../../tables/dashboard/data-layout.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { allOrNothing } from "../change/journal.ts";
import type { Refusal } from "../contract.ts";
import { chosenLanguage } from "../user.ts";
import { makeLogSheet, nameLogColumns } from "../workbook/log-sheet.ts";
import { readRules } from "../workbook/settings-sheet.ts";
import { colorBoard, formatBoard } from "./appearance.ts";
import { CHARTS_KEY, chartDashboard } from "./charts.ts";
import { offerChoices, readChoices } from "./drop-downs.ts";
import { readSources, referencesOf } from "./sources.ts";

/** How far the making of the dashboard has come. */
interface BuildState {
  readonly done: number;
  readonly of: number;
  /** What comes next, in a word. */
  readonly doing: string;
}

/** One step of making the dashboard, or of making it anew. The steps are few and their calls as many for any workbook. */
export function buildStep(step: number): Result<BuildState, Refusal> {
  const run = BUILD_STEPS[step];
  if (!run) return fail({ code: "bad-request", detail: `step ${step}` });
  const done = withLock(() => run(findSheets())) ?? fail({ code: "busy" });
  if (!done.ok) return done;
  const doing = texts(chosenLanguage()).dashboard.steps[step + 1] ?? "";
  return ok({ done: step + 1, of: BUILD_STEPS.length, doing });
}

/** All steps at once. */
export function buildWholeDashboard(): Result<null, Refusal> {
  for (const step of BUILD_STEPS.keys()) {
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

/** So many rows can come to the other sheets before the dashboard has to be made anew. */
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
const BUILD_STEPS: readonly ((sheets: Sheets) => Result<null, Refusal>)[] = [
  makeSheets,
  withBoards(writeData),
  withBoards(writeBoard),
  withBoards(format),
  withBoards(color),
  withBoards(chart),
];

/** The sheets for it, and the names that its formulas read. */
function makeSheets(sheets: Sheets): Result<null, Refusal> {
  const read = readSources(sheets);
  if (!read.ok) return read;
  const { language } = read.value;
  const words = texts(language).sheet.names;
  if (sheets.log) nameLogColumns(sheets.log.sheet, readHeaderRow(sheets.log.sheet));
  else allOrNothing((journal) => ok(makeLogSheet(language, journal)));
  if (!sheets.dashboard) addSheet("dashboard", words.dashboard, BOARD_COLUMNS + 1);
  if (!sheets["dashboard-data"]) addSheet("dashboard-data", words.dashboardData, dataWidth());
  return ok(null);
}

/** Somebody may have deleted a sheet between two steps. */
function withBoards(step: (boards: Boards) => Result<null, Refusal>) {
  return (sheets: Sheets): Result<null, Refusal> => {
    const read = readSources(sheets);
    if (!read.ok) return read;
    const { dashboard: board, "dashboard-data": data } = sheets;
    if (board && data) return step({ sheets, ...read.value, board, data: data.sheet });
    return fail({ code: "gone", title: texts(chosenLanguage()).sheet.names.dashboard });
  };
}

function writeData({ sheets, sources, language, board, data }: Boards): Result<null, Refusal> {
  const rows = [sheets.okr, sheets.kpi].map((ours) => (ours ? gridRows(ours.sheet) : 0));
  ensureRows(data, Math.max(...rows) + ROOM);
  const references = referencesOf("", board.sheet.getName());
  writeBlock(data, { row: 0, column: 0 }, dataCells(sources, references, language));
  const points = { row: 1, column: dataColumn("burnUp"), rows: SHOWN.points, columns: 1 };
  paint(data, points, { format: SHORT_DATE });
  paint(data, { ...points, column: points.column + 1, columns: 2 }, { format: SHARE_FORMAT });
  explainHeader(data, texts(language).dashboard.dataHelp);
  hideSheet(data);
  return ok(null);
}

function writeBoard({ sheets, language, board, data }: Boards): Result<null, Refusal> {
  const choices = readChoices(board.sheet, data, language);
  const references = referencesOf(data.getName(), "");
  const cells = boardCells(choices, references, language, sheets.kpi !== undefined);
  writeBlock(board.sheet, { row: 0, column: 0 }, cells);
  explainHeader(board.sheet, texts(language).dashboard.help);
  return ok(null);
}

function format({ board, data }: Boards): Result<null, Refusal> {
  formatBoard(board.sheet);
  offerChoices(board.sheet, data);
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
  chartDashboard(board, data, rules.value, language);
  board.sheet.activate();
  return ok(null);
}
