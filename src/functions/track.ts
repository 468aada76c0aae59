import type { Item } from "../domain/item.ts";
import type { Tracked } from "../domain/judge.ts";
import type { Problem } from "../domain/problem.ts";
import type { Reason } from "../domain/reason.ts";
import { fail, ok, type Result } from "../domain/result.ts";
import { STATUSES, type Status } from "../domain/status.ts";
import { track } from "../domain/track.ts";
import { parseCadence } from "../tables/cadence.ts";
import { dayCell } from "../tables/cell.ts";
import { COMPUTED, type Column, INPUTS } from "../tables/columns.ts";
import { type Header, headersOf, missingColumns, readHeader } from "../tables/header.ts";
import { parseItem } from "../tables/item-row.ts";
import { labelOf, type Rules, styleNamed } from "../tables/rules.ts";
import type { Language } from "../text/language.ts";
import { sayReason } from "../text/say-reason.ts";
import { texts } from "../text/texts.ts";
import { single, unwrap } from "./answer.ts";
import { rulesArgument } from "./rules-argument.ts";
import { type Argument, isRange, withoutBlankEnd } from "./shapes.ts";

/** OKR_TRACK: the computed columns of a whole table, with their header row, in the language of the table's headers. */
export function answerTrack([table, today, rulesCells, cadence]: readonly Argument[]): unknown[][] {
  const rows = isRange(table) ? table : [[table]];
  const header = readHeader(rows[0] ?? []);
  const { language } = header;
  unwrap(complete(header), language);
  const rules = unwrap(rulesArgument(rulesCells, language), language);
  const day = unwrap(todayOf(single(today)), language);
  const days = unwrap(parseCadence(single(cadence), language), language);
  const items = rows.slice(1).map((cells) => parseItem(cells, header));
  // A table that does not say when its rows were checked in cannot be stale.
  const tracked = track(items, day, rules.limits, header.places.updated === undefined ? undefined : days);
  const { computed } = texts(language).sheet;
  const words = wordsOf(rules, language);
  const body = tracked.map((row, place) => formatTracked(row, items[place], words));
  return withoutBlankEnd([COMPUTED.map((column) => computed[column]), ...body]);
}

function todayOf(today: Argument): Result<number, Problem> {
  const read = dayCell(today, "today");
  if (!read.ok) return read;
  return read.value === undefined ? fail({ code: "not-a-date", field: "today", text: "" }) : ok(read.value);
}

/** The columns that make a table a tree of goals; a table with two of them is one of ours. */
const STRUCTURE: readonly Column[] = ["id", "type", "parent"];

/** One of our tables must have every column: a renamed one would be missed in silence, and the numbers be wrong. */
function complete(header: Header): Result<Header, Problem> {
  const ours = missingColumns(header, STRUCTURE).length <= 1;
  const missing = missingColumns(header, ours ? INPUTS : ["target", "actual"]);
  if (missing.length > 0) {
    return fail({ code: "missing-columns", headers: headersOf(missing, header.language) });
  }
  const doubles = header.doubles.filter((column) => (INPUTS as readonly string[]).includes(column));
  return doubles.length > 0
    ? fail({ code: "double-columns", headers: headersOf(doubles, header.language) })
    : ok(header);
}

/** How the workbook and the table's language say things; the same for every row. */
interface Words {
  readonly label: (status: Status) => string;
  readonly ownLabel: (text: string) => string;
  readonly say: (reason: Reason) => string;
}

function wordsOf(rules: Rules, language: Language): Words {
  const labels = new Map(STATUSES.map((status) => [status, labelOf(status, rules)]));
  const label = (status: Status) => labels.get(status) ?? status;
  return {
    label,
    ownLabel: (text) => styleNamed(text, rules)?.label ?? text,
    say: (reason) => sayReason(reason, language, label),
  };
}

const BLANK_ROW = COMPUTED.map(() => "");

function formatTracked(
  tracked: Tracked | undefined,
  item: Item | undefined,
  { label, ownLabel, say }: Words,
): unknown[] {
  if (!tracked || !item) return BLANK_ROW;
  return [
    tracked.difference ?? "",
    tracked.progress ?? "",
    tracked.expected ?? "",
    item.ownStatus ? ownLabel(item.ownStatus) : label(tracked.status),
    tracked.reason ? say(tracked.reason) : "",
  ];
}
