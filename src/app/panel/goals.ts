import type { Day } from "../../domain/calendar.ts";
import { freshnessOf, PERIODS_BACK } from "../../domain/freshness.ts";
import { takesCheckIns } from "../../domain/goal.ts";
import { isMissingValue } from "../../domain/problem.ts";
import type { Reason } from "../../domain/status.ts";
import { type Tracked, track } from "../../domain/track.ts";
import { textCell } from "../../tables/cell.ts";
import type { KpiRow, SheetRow } from "../../tables/row.ts";
import { type Rules, statusLabel, statusStyleNamed } from "../../tables/settings.ts";
import type { Language } from "../../text/language.ts";
import { sayReason } from "../../text/say.ts";
import { EDITABLE_KPI_FIELDS, linkedFields } from "../change/conflicts.ts";
import type { Computed, Freshness, Goal, Kpi } from "../contract.ts";
import { feedsSupported } from "../kpis/feed.ts";
import { type KpiTable, phasesOf } from "../workbook/kpi-sheet.ts";
import { computedPlaces, formulaAt, type Table } from "../workbook/table.ts";

/** What the panel computes the rows with. */
interface PanelContext {
  readonly today: Day;
  readonly rules: Rules;
  /** Days; undefined when nobody wants check-ins. */
  readonly cadence: number | undefined;
  readonly language: Language;
}

/** The rows of the OKR sheet: objectives, and rows that should hang under something but do not. */
interface GoalForest {
  readonly objectives: Goal[];
  readonly loose: Goal[];
}

type OpenGoal = Goal & { readonly children: Goal[] };

/** The rows of the OKR sheet as they hang under each other, with what is computed from them. */
export function goalForestOf(table: Table, context: PanelContext): GoalForest {
  const goals = goalsOf(table, context);
  const forest: GoalForest = { objectives: [], loose: [] };
  goals.forEach((goal, place) => {
    const onCircle = table.tree.problems.get(place)?.code === "circle";
    const above = onCircle ? undefined : goals[table.tree.parents[place] ?? -1];
    if (goal.type === "objective") forest.objectives.push(goal);
    else if (above) above.children.push(goal);
    else forest.loose.push(goal);
  });
  return forest;
}

function goalsOf(table: Table, context: PanelContext): OpenGoal[] {
  const tracked = trackedRows(table, context);
  return table.rows.map((row, place) => ({
    id: row.item.id,
    type: row.item.type,
    fields: row.fields,
    ...inputStateOf(row),
    children: [],
    computed: computedOf(tracked[place], row, context),
    linked: linkedFields(LINKABLE_FIELDS, row, table),
    freshness: takesCheckIns(row.item) ? rowFreshness(row, tracked[place], context) : null,
  }));
}

/** The fields of a goal for which the form shows that a formula fills them. */
const LINKABLE_FIELDS = [
  "title",
  "owner",
  "area",
  "startDate",
  "dueDate",
  "unit",
  "start",
  "target",
  "actual",
  "weight",
] as const;

/** What the numbers of a row do not tell. */
function inputStateOf({ item: { problem, ownStatus } }: SheetRow): Pick<Goal, "unread" | "byHand"> {
  return { unread: problem && "field" in problem ? problem.field : "", byHand: ownStatus !== "" };
}

/** The rows of the sheet KPI with what is computed from them, by the same rules as in the sheet. */
export function kpisOf(table: KpiTable, okr: Table, context: PanelContext): Kpi[] {
  const tracked = trackedRows(table, context);
  const { periods } = computedPlaces(table);
  return table.rows.map((row, place) => ({
    id: row.item.id,
    fields: row.fields,
    computed: computedOf(tracked[place], row, context),
    linked: linkedFields(EDITABLE_KPI_FIELDS, row, table),
    freshness: rowFreshness(row, tracked[place], context),
    feeds: feedsSupported(row, okr),
    phases: phasesOf(table, row.item.id),
    formula: formulaAt(row.place, "actual", table),
    periods: periodsOf(row, table, periods),
  }));
}

/** What the formula of the sheet has come to; nothing while it is being calculated. */
function periodsOf({ place }: KpiRow, { values }: Table, first: number | undefined): string[] {
  if (first === undefined) return [];
  return Array.from({ length: PERIODS_BACK }, (_, at) => textCell(values[place]?.[first + at]));
}

function trackedRows(
  { rows }: Table,
  { today, rules, cadence }: PanelContext,
): readonly (Tracked | undefined)[] {
  const items = rows.map(({ item }) => item);
  return track(items, today, rules.thresholds, cadence);
}

function computedOf(
  tracked: Tracked | undefined,
  { item }: SheetRow,
  { rules, language }: PanelContext,
): Computed {
  const reason = tracked?.reason;
  const own = item.ownStatus && statusStyleNamed(item.ownStatus, rules);
  return {
    difference: tracked?.difference ?? null,
    progress: tracked?.progress ?? null,
    expected: tracked?.expected ?? null,
    status: own ? own.code || own.label : item.ownStatus || (tracked?.status ?? "no-data"),
    reason: reason ? sayReason(reason, language, (status) => statusLabel(status, rules)) : "",
    wrong: needsMending(reason),
  };
}

/** How fresh the value of a row is that is checked in; its own cadence wins. */
function rowFreshness(
  { item, confidence }: SheetRow,
  tracked: Tracked | undefined,
  { today, cadence }: PanelContext,
): Freshness {
  const checkedIn = {
    updated: item.updated,
    period: { start: item.start, due: item.due },
    done: tracked?.status === "done",
  };
  const fresh = freshnessOf(checkedIn, item.cadenceDays ?? cadence ?? Number.POSITIVE_INFINITY, today);
  // What is to be mended is said alone, here as in the sheet.
  const stale = fresh.stale && !hidesMending(tracked?.reason);
  return { updated: item.updated ?? null, confidence: confidence ?? null, ...fresh, stale };
}

/** Whether a reason is something to mend. */
function needsMending(reason: Reason | undefined): boolean {
  return reason?.code === "problem" && !isMissingValue(reason.problem);
}

/** The same, also for the reason that a status set by hand hides. */
function hidesMending(reason: Reason | undefined): boolean {
  return needsMending(reason?.code === "set-by-hand" ? reason.because : reason);
}
