import type { Day } from "../domain/calendar.ts";
import type { CheckIn } from "../domain/check-in.ts";
import {
  cadenceOfDays,
  cadencePeriodStart,
  lastCheckInOfEach,
  PERIODS_BACK,
  recentPeriodStarts,
} from "../domain/freshness.ts";
import type { Item } from "../domain/goal.ts";
import { checkInsOf, type Log, type RowState, stateOn } from "../domain/history.ts";
import type { Problem } from "../domain/problem.ts";
import { fail, ok, type Result } from "../domain/result.ts";
import { track } from "../domain/track.ts";
import { isBlankCell, textCell } from "../tables/cell.ts";
import { vocabulary } from "../tables/header.ts";
import { confidenceOf, parseItem } from "../tables/row.ts";
import { type Rules, statusStyleNamed } from "../tables/settings.ts";
import type { Language } from "../text/language.ts";
import { texts } from "../text/texts.ts";
import { dayArgument, logArgument, rulesArgument, tableArgument } from "./arguments.ts";
import { type Argument, rangeOf, singleCell, unwrap, withoutBlankEnd } from "./cell-result.ts";

type Quantity = "value" | "progress" | "expected" | "confidence";

const quantityOf = vocabulary<Quantity>(({ sheet }) => sheet.historyFields);

/** A row with all that was ever checked in for it, and how it stands now. */
interface RowHistory {
  readonly item: Item;
  readonly checkIns: readonly CheckIn[];
  readonly now: RowState;
}

/** OKR_HISTORY: what is now known of how every row of a table stood on some days; the days are the header row. */
export function okrHistory([table, log, dates, quantity]: readonly Argument[]): unknown[][] {
  const { header, rows } = tableArgument(table);
  const { language } = header;
  const asked = unwrap(quantityArgument(singleCell(quantity)), language);
  const lines = unwrap(logArgument(log), language);
  const histories = rows.map((cells) => {
    const item = parseItem(cells, header);
    if (!item) return undefined;
    const now = { value: item.values.actual, day: item.updated, confidence: confidenceOf(cells, header) };
    return { item, checkIns: checkInsOf(lines, item.id), now };
  });
  const head = daysAsked(dates);
  const columns = head.map((cell) =>
    isBlankCell(cell) ? [] : quantityOn(unwrap(dayArgument(cell, "today"), language), histories, asked),
  );
  const body = rows.map((_, row) => columns.map((column) => column[row] ?? ""));
  return withoutBlankEnd([head, ...body]);
}

/** The cells of the days, of an open range those up to the last one that is filled in; at least one. */
function daysAsked(dates: Argument): unknown[] {
  const cells = rangeOf(dates).flat();
  while (cells.length > 1 && isBlankCell(cells[cells.length - 1])) cells.pop();
  return cells;
}

function quantityArgument(cell: unknown): Result<Quantity, Problem> {
  if (isBlankCell(cell)) return ok("value");
  const text = textCell(cell);
  const quantity = quantityOf(text);
  return quantity ? ok(quantity) : fail({ code: "unknown-word", field: "what", text });
}

/** One day for all rows; what rolls up is rolled up from what the rows below it had come to on that day. */
function quantityOn(
  day: Day,
  rows: readonly (RowHistory | undefined)[],
  quantity: Quantity,
): readonly (number | undefined)[] {
  const states = rows.map((row) => row && stateOn(day, row.checkIns, row.now));
  if (quantity === "value" || quantity === "confidence") return states.map((state) => state?.[quantity]);
  const items = rows.map((row, place) => row && { ...row.item, values: valuesThen(row.item, states[place]) });
  return track(items, day).map((tracked) => tracked?.[quantity]);
}

function valuesThen({ values }: Item, state: RowState | undefined): Item["values"] {
  return { ...values, actual: state?.value };
}

/** OKR_PERIODS: the status of every row of a table in its last periods, with a header row. */
export function okrPeriods([table, log, today, rulesCells]: readonly Argument[]): unknown[][] {
  const { header, rows } = tableArgument(table);
  const { language } = header;
  const day = unwrap(dayArgument(singleCell(today), "today"), language);
  const rules = unwrap(rulesArgument(rulesCells, language), language);
  const lines = unwrap(logArgument(log), language);
  const body = rows.map((cells) => periodStatuses(parseItem(cells, header), lines, day, rules));
  return withoutBlankEnd([periodHeaders(language), ...body]);
}

/** How far back each period lies; the last one is now. */
function periodHeaders(language: Language): string[] {
  const back = Array.from({ length: PERIODS_BACK - 1 }, (_, place) => `−${PERIODS_BACK - 1 - place}`);
  return [...back, texts(language).sheet.currentPeriod];
}

const NO_STATUSES = Array.from({ length: PERIODS_BACK }, () => "");

function periodStatuses(item: Item | undefined, log: Log, today: Day, rules: Rules): string[] {
  const checkIns = item ? checkInsOf(log, item.id) : [];
  if (!item || checkIns.length === 0) return NO_STATUSES;
  const cadence = cadenceOfDays(item.cadenceDays);
  // The day may be one that has passed: what was checked in in later periods was not known then.
  const begun = checkIns.filter(({ day }) => day <= today || cadencePeriodStart(day, cadence) <= today);
  return lastCheckInOfEach(begun, recentPeriodStarts(today, cadence)).map((checkIn) =>
    checkIn === undefined ? "" : (statusStyleNamed(checkIn.status, rules)?.label ?? checkIn.status),
  );
}
