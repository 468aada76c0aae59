import type { Item } from "../domain/goal.ts";
import type { Problem } from "../domain/problem.ts";
import { ok, type Result } from "../domain/result.ts";
import { type Reason, STATUSES, type Status } from "../domain/status.ts";
import { type Tracked, track } from "../domain/track.ts";
import { isBlankCell } from "../tables/cell.ts";
import { COMPUTED_COLUMNS } from "../tables/header.ts";
import { parsePhases, type RowPhases, withPhases } from "../tables/phases.ts";
import { parseItem } from "../tables/row.ts";
import { parseCadence, type Rules, statusLabel, statusStyleNamed } from "../tables/settings.ts";
import type { Language } from "../text/language.ts";
import { sayReason } from "../text/say.ts";
import { texts } from "../text/texts.ts";
import { dayArgument, rulesArgument, tableArgument } from "./arguments.ts";
import { type Argument, rangeOf, singleCell, unwrap, withoutBlankEnd } from "./cell-result.ts";

/** OKR_TRACK: the computed columns of a whole table, with their header row, in the language of the table's headers. */
export function okrTrack([table, today, rulesCells, cadence, phasesCells]: readonly Argument[]): unknown[][] {
  const { header, rows } = tableArgument(table);
  const { language } = header;
  const rules = unwrap(rulesArgument(rulesCells, language), language);
  const day = unwrap(dayArgument(singleCell(today), "today"), language);
  const cadenceDays = unwrap(parseCadence(singleCell(cadence), language), language);
  const phases = unwrap(phasesArgument(phasesCells), language);
  const items = rows.map((cells) => {
    const item = parseItem(cells, header);
    return item && withPhases(item, phases, day);
  });
  // A table that does not say when its rows were checked in cannot be stale.
  const tracked =
    header.places.updated === undefined
      ? track(items.map(withoutCadence), day, rules.thresholds)
      : track(items, day, rules.thresholds, cadenceDays);
  const { computed } = texts(language).sheet;
  const wording = wordingOf(rules, language);
  const body = tracked.map((row, place) => formatTracked(row, items[place], wording));
  return withoutBlankEnd([COMPUTED_COLUMNS.map((column) => computed[column]), ...body]);
}

function withoutCadence(item: Item | undefined): Item | undefined {
  return item?.cadenceDays === undefined ? item : { ...item, cadenceDays: undefined };
}

function phasesArgument(argument: Argument): Result<ReadonlyMap<string, RowPhases>, Problem> {
  return isBlankCell(argument) ? ok(NO_PHASES) : parsePhases(rangeOf(argument));
}

const NO_PHASES: ReadonlyMap<string, RowPhases> = new Map();

/** How the workbook and the table's language say things; the same for every row. */
interface Wording {
  readonly label: (status: Status) => string;
  readonly ownLabel: (text: string) => string;
  readonly say: (reason: Reason) => string;
}

function wordingOf(rules: Rules, language: Language): Wording {
  const labels = new Map(STATUSES.map((status) => [status, statusLabel(status, rules)]));
  const label = (status: Status) => labels.get(status) ?? status;
  return {
    label,
    ownLabel: (text) => statusStyleNamed(text, rules)?.label ?? text,
    say: (reason) => sayReason(reason, language, label),
  };
}

const BLANK_ROW = COMPUTED_COLUMNS.map(() => "");

function formatTracked(
  tracked: Tracked | undefined,
  item: Item | undefined,
  { label, ownLabel, say }: Wording,
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
