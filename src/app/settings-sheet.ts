import { writeBlock } from "../google/cells.ts";
import { formCell, formColumn } from "../google/columns.ts";
import { formHeader } from "../google/header-row.ts";
import { nameRange } from "../google/names.ts";
import { formatNumbers } from "../google/rows-format.ts";
import { addSheet, removeSheet, type Sheet } from "../google/sheets.ts";
import { cadenceWords } from "../tables/cadence.ts";
import { serialOf } from "../tables/cell.ts";
import { NAMES } from "../tables/formulas.ts";
import { DATE_FORMAT, SHARE_FORMAT } from "../tables/number-format.ts";
import { defaultRules, formatRules, RULE_COLUMNS } from "../tables/rules.ts";
import type { Language } from "../text/language.ts";
import { texts } from "../text/texts.ts";
import type { Journal } from "./journal.ts";
import { currentDay } from "./today.ts";

/** Rows from 0. There is room under the rules for statuses of the user's own. */
const TODAY = { row: 1, column: 1 };
const CADENCE = { row: 2, column: 1 };
const AS_OF = { row: 3, column: 1 };
const RULES = { row: 5, column: 0 };
const RULES_HEIGHT = 16;
const BAR = { row: RULES.row + 1, column: RULE_COLUMNS.length + 1 };
const LINE = { row: BAR.row + 5, column: BAR.column };

/** What SPARKLINE reads from a range, so that no locale's way of writing arrays matters (platform.md 3.7). */
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
  journal.done(() => removeSheet(sheet));
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
  nameRanges(sheet);
  formSheet(sheet, language);
  return sheet;
}

/** The names that formulas know the settings by. */
export const SETTINGS_NAMES = [
  NAMES.today,
  NAMES.cadence,
  NAMES.asOf,
  NAMES.rules,
  NAMES.bar,
  NAMES.line,
] as const;

/** Points the names to where set-up puts their cells. */
export function nameRanges(sheet: Sheet): void {
  nameRange(NAMES.today, sheet, TODAY, 1, 1);
  nameRange(NAMES.rules, sheet, RULES, RULES_HEIGHT, RULE_COLUMNS.length);
  nameRange(NAMES.cadence, sheet, CADENCE, 1, 1);
  nameRange(NAMES.asOf, sheet, AS_OF, 1, 1);
  nameRange(NAMES.bar, sheet, BAR, BAR_OPTIONS.length, 2);
  nameRange(NAMES.line, sheet, LINE, LINE_OPTIONS.length, 2);
}

const WIDTHS = [110, 140, 110, 110, 130, 96, 96, 32, 96, 96];

function formSheet(sheet: Sheet, language: Language): void {
  formHeader(sheet, 0, 3);
  formHeader(sheet, RULES.row, RULE_COLUMNS.length);
  WIDTHS.forEach((width, column) => {
    const share = column >= 2 && column <= 4;
    formColumn(sheet, { column, width, ...(share && { format: SHARE_FORMAT }) });
  });
  formatNumbers(sheet, TODAY.row, TODAY.column, [[DATE_FORMAT]]);
  formatNumbers(sheet, AS_OF.row, AS_OF.column, [[DATE_FORMAT]]);
  formCell(sheet, CADENCE, cadenceWords(language));
}
