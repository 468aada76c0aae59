import type { Day } from "../domain/calendar.ts";
import { lastOfEach, PERIODS_BACK, periodStart, periodStarts, rhythmOf } from "../domain/freshness.ts";
import type { Item } from "../domain/goal.ts";
import { type Log, pastOf } from "../domain/history.ts";
import { parseItem } from "../tables/item-row.ts";
import { type Rules, styleNamed } from "../tables/rules.ts";
import type { Language } from "../text/language.ts";
import { texts } from "../text/texts.ts";
import { single, unwrap } from "./answer.ts";
import { logArgument } from "./log-argument.ts";
import { rulesArgument } from "./rules-argument.ts";
import { type Argument, withoutBlankEnd } from "./shapes.ts";
import { tableArgument } from "./table-argument.ts";
import { todayOf } from "./today-argument.ts";

/** OKR_PERIODS: the status of every row of a table in its last periods, with a header row. */
export function answerPeriods([table, log, today, rulesCells]: readonly Argument[]): unknown[][] {
  const { header, rows } = tableArgument(table);
  const { language } = header;
  const day = unwrap(todayOf(single(today)), language);
  const rules = unwrap(rulesArgument(rulesCells, language), language);
  const lines = unwrap(logArgument(log), language);
  const body = rows.map((cells) => statusesOf(parseItem(cells, header), lines, day, rules));
  return withoutBlankEnd([headers(language), ...body]);
}

/** How far back each period lies; the last one is now. */
function headers(language: Language): string[] {
  const back = Array.from({ length: PERIODS_BACK - 1 }, (_, place) => `−${PERIODS_BACK - 1 - place}`);
  return [...back, texts(language).sheet.now];
}

const NONE = Array.from({ length: PERIODS_BACK }, () => "");

function statusesOf(item: Item | undefined, log: Log, today: Day, rules: Rules): string[] {
  const past = item ? pastOf(log, item.id) : [];
  if (!item || past.length === 0) return NONE;
  const rhythm = rhythmOf(item.cadence);
  // The day may be one that has passed: what was checked in in later periods was not known then.
  const begun = past.filter(({ day }) => day <= today || periodStart(day, rhythm) <= today);
  return lastOfEach(begun, periodStarts(today, rhythm)).map((line) =>
    line === undefined ? "" : (styleNamed(line.status, rules)?.label ?? line.status),
  );
}
