import type { Day } from "../../domain/calendar.ts";
import type { Problem } from "../../domain/problem.ts";
import { fail, type Result } from "../../domain/result.ts";
import { writeBlock, writeNumberFormats } from "../../google/cells.ts";
import { offerList } from "../../google/drop-downs.ts";
import { today } from "../../google/file.ts";
import { formatColumn, formatHeader } from "../../google/looks.ts";
import { nameRange, readNamed, writeNamed } from "../../google/named-ranges.ts";
import { addSheet, removeSheet, type Sheet } from "../../google/sheets.ts";
import { DATE_FORMAT, dayCell, SHARE_FORMAT, serialOf } from "../../tables/cell.ts";
import { NAMED_RANGES } from "../../tables/formulas.ts";
import {
  cadenceWords,
  defaultRules,
  formatRules,
  parseCadence,
  parseRules,
  RULE_COLUMNS,
  type Rules,
} from "../../tables/settings.ts";
import type { Language } from "../../text/language.ts";
import { sayProblem } from "../../text/say.ts";
import { texts } from "../../text/texts.ts";
import type { Journal } from "../change/journal.ts";
import type { Refusal } from "../contract.ts";
import { chosenLanguage } from "../user.ts";

/** Rows from 0. There is room under the rules for statuses of the user's own. */
const TODAY = { row: 1, column: 1 };
const CADENCE = { row: 2, column: 1 };
const AS_OF = { row: 3, column: 1 };
const RULES = { row: 5, column: 0 };
const RULES_HEIGHT = 16;
const BAR = { row: RULES.row + 1, column: RULE_COLUMNS.length + 1 };
const LINE = { row: BAR.row + 5, column: BAR.column };

/**
 * What SPARKLINE (https://support.google.com/docs/answer/3093289) reads from a range, so that no locale's way of writing
 * arrays matters.
 */
const BAR_OPTIONS: (string | number)[][] = [
  ["charttype", "bar"],
  ["max", 1],
  ["color1", "#1a73e8"],
];
const LINE_OPTIONS: (string | number)[][] = [
  ["charttype", "line"],
  ["color", "#1a73e8"],
  ["linewidth", 2],
];

/** Makes the sheet Settings: the day, the rules and how bars look, each under the name that formulas use. */
export function makeSettingsSheet(language: Language, journal: Journal): Sheet {
  const { sheet: words, app } = texts(language);
  const sheet = addSheet("settings", words.names.settings);
  journal.rollBackWith(() => removeSheet(sheet));
  const rules = formatRules(defaultRules(language), language);
  writeBlock(sheet, { row: 0, column: 0 }, [
    [app.setting, app.value, app.explanation],
    [app.today, serialOf(currentDay()), app.todayHelp],
    [app.cadence, words.cadences.weekly, app.cadenceHelp],
    [app.asOf, "", app.asOfHelp],
  ]);
  writeBlock(sheet, RULES, rules);
  writeBlock(sheet, { row: BAR.row - 1, column: BAR.column }, [[words.bar, ""]]);
  writeBlock(sheet, BAR, BAR_OPTIONS);
  writeBlock(sheet, { row: LINE.row - 1, column: LINE.column }, [[words.trend, ""]]);
  writeBlock(sheet, LINE, LINE_OPTIONS);
  writeBlock(
    sheet,
    { row: RULES.row + RULES_HEIGHT + 1, column: 0 },
    app.rulesHelp.map((line) => [line]),
  );
  nameSettings(sheet);
  formatSettings(sheet, language);
  return sheet;
}

/** The names that formulas know the settings by. */
export const SETTINGS_NAMES = [
  NAMED_RANGES.today,
  NAMED_RANGES.cadence,
  NAMED_RANGES.asOf,
  NAMED_RANGES.rules,
  NAMED_RANGES.bar,
  NAMED_RANGES.line,
] as const;

/** Points the names to where set-up puts their cells. */
export function nameSettings(sheet: Sheet): void {
  nameRange(NAMED_RANGES.today, sheet, TODAY, 1, 1);
  nameRange(NAMED_RANGES.rules, sheet, RULES, RULES_HEIGHT, RULE_COLUMNS.length);
  nameRange(NAMED_RANGES.cadence, sheet, CADENCE, 1, 1);
  nameRange(NAMED_RANGES.asOf, sheet, AS_OF, 1, 1);
  nameRange(NAMED_RANGES.bar, sheet, BAR, BAR_OPTIONS.length, 2);
  nameRange(NAMED_RANGES.line, sheet, LINE, LINE_OPTIONS.length, 2);
}

const WIDTHS = [110, 140, 110, 110, 130, 96, 96, 32, 96, 96];

function formatSettings(sheet: Sheet, language: Language): void {
  formatHeader(sheet, 0, 3);
  formatHeader(sheet, RULES.row, RULE_COLUMNS.length);
  WIDTHS.forEach((width, column) => {
    const share = column >= 2 && column <= 4;
    formatColumn(sheet, { column, width, ...(share && { format: SHARE_FORMAT }) });
  });
  writeNumberFormats(sheet, TODAY.row, TODAY.column, [[DATE_FORMAT]]);
  writeNumberFormats(sheet, AS_OF.row, AS_OF.column, [[DATE_FORMAT]]);
  offerList(sheet, CADENCE, cadenceWords(language));
}

/** The rules as Settings has them; `language` words what is blank there. */
export function readRules(language: Language): Result<Rules, Refusal> {
  const cells = readNamed(NAMED_RANGES.rules);
  return cells ? orRefusal(parseRules(cells, language)) : fail({ code: "no-settings", language });
}

/** The longest that may lie between two check-ins, in days; undefined when Settings leave it open. */
export function readCadence(language: Language): Result<number | undefined, Refusal> {
  return orRefusal(parseCadence(readNamed(NAMED_RANGES.cadence)?.[0]?.[0], language));
}

function orRefusal<T>(read: Result<T, Problem>): Result<T, Refusal> {
  return read.ok ? read : fail({ code: "bad-rules", sentence: sayProblem(read.error, chosenLanguage()) });
}

const MILLISECONDS_PER_DAY = 86_400_000;

/** The day that it is where the spreadsheet is. */
export function currentDay(): Day {
  return Date.parse(`${today()}T00:00:00Z`) / MILLISECONDS_PER_DAY;
}

/** Brings OKR_TODAY up to date, because cell functions may not read the clock. Tells whether there is such a cell. */
export function refreshToday(day: Day = currentDay()): boolean {
  const cell = readNamed(NAMED_RANGES.today)?.[0]?.[0];
  if (cell === undefined) return false;
  const written = dayCell(cell, "today");
  if (!written.ok || written.value !== day) writeNamed(NAMED_RANGES.today, serialOf(day));
  return true;
}
