import type { Day } from "../../domain/calendar.ts";
import { freshnessOf, PERIODS_BACK } from "../../domain/freshness.ts";
import type { Fields } from "../../domain/goal.ts";
import { takesCheckIns } from "../../domain/goal.ts";
import type { KpiFields } from "../../domain/kpi.ts";
import { isMissingValue } from "../../domain/problem.ts";
import type { Reason } from "../../domain/status.ts";
import type { Tracked } from "../../domain/track.ts";
import { track } from "../../domain/track.ts";
import { textCell } from "../../tables/cell.ts";
import { feedingKpi } from "../../tables/formulas.ts";
import type { KpiRow, SheetRow } from "../../tables/row.ts";
import { type Rules, statusLabel, statusStyleNamed } from "../../tables/settings.ts";
import type { Language } from "../../text/language.ts";
import { sayReason } from "../../text/say.ts";
import { KPI_FIELDS } from "../change/conflicts.ts";
import type { Computed, Freshness, Goal, Kpi } from "../contract.ts";
import type { KpiTable } from "../workbook/kpi-sheet.ts";
import { computedPlaces, rowOf, type Table } from "../workbook/table.ts";

/** The rows of the sheet as a forest: objectives, and rows that should hang under something but do not. */
export interface Forest {
  readonly objectives: Goal[];
  readonly loose: Goal[];
}

type Growing = Goal & { readonly children: Goal[] };

/** What the rows are seen with. */
export interface View {
  readonly today: Day;
  readonly rules: Rules;
  /** Days; undefined when nobody wants check-ins. */
  readonly cadence: number | undefined;
  readonly language: Language;
}

export function growForest(table: Table, view: View): Forest {
  const { rows, tree } = table;
  const items = rows.map(({ item }) => item);
  const tracked = track(items, view.today, view.rules.limits, view.cadence);
  const goals: Growing[] = rows.map((row, place) => ({
    id: row.item.id,
    type: row.item.type,
    fields: row.fields,
    ...asItStands(row),
    children: [],
    computed: computedOf(tracked[place], row, view),
    linked: linkedFields(table, row),
    freshness: takesCheckIns(row.item) ? rowFreshness(row, tracked[place], view) : null,
  }));
  const forest: Forest = { objectives: [], loose: [] };
  goals.forEach((goal, place) => {
    const onCircle = tree.problems.get(place)?.code === "circle";
    const above = onCircle ? undefined : goals[tree.parents[place] ?? -1];
    if (goal.type === "objective") forest.objectives.push(goal);
    else if (above) above.children.push(goal);
    else forest.loose.push(goal);
  });
  return forest;
}

/** What the numbers of a row do not tell. */
function asItStands({ item: { problem, ownStatus } }: SheetRow): Pick<Goal, "unread" | "byHand"> {
  return { unread: problem && "field" in problem ? problem.field : "", byHand: ownStatus !== "" };
}

export function computedOf(
  tracked: Tracked | undefined,
  { item }: SheetRow,
  { rules, language }: View,
): Computed {
  const reason = tracked?.reason;
  const own = item.ownStatus && statusStyleNamed(item.ownStatus, rules);
  return {
    difference: tracked?.difference ?? null,
    progress: tracked?.progress ?? null,
    expected: tracked?.expected ?? null,
    status: own ? own.code || own.label : item.ownStatus || (tracked?.status ?? "no-data"),
    reason: reason ? sayReason(reason, language, (status) => statusLabel(status, rules)) : "",
    wrong: isWrong(reason),
  };
}

/** Whether a reason is something to mend. */
function isWrong(reason: Reason | undefined): boolean {
  return reason?.code === "problem" && !isMissingValue(reason.problem);
}

/** The same for what a status set by hand hides. */
function isBroken(reason: Reason | undefined): boolean {
  return isWrong(reason?.code === "set-by-hand" ? reason.because : reason);
}

/** How fresh the value of a row is that is checked in; its own cadence wins. */
export function rowFreshness(
  { item, confidence }: SheetRow,
  tracked: Tracked | undefined,
  view: View,
): Freshness {
  const aging = {
    updated: item.updated,
    period: { start: item.start, due: item.due },
    done: tracked?.status === "done",
  };
  // What is to be mended is told alone (domain/judge.ts), here as in the sheet.
  const broken = isBroken(tracked?.reason);
  const judged = freshnessOf(aging, item.cadence ?? view.cadence ?? Number.POSITIVE_INFINITY, view.today);
  return {
    updated: item.updated ?? null,
    confidence: confidence ?? null,
    ...judged,
    stale: judged.stale && !broken,
  };
}

const LINKABLE = [
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

function linkedFields({ formulas, header }: Table, { place }: SheetRow): (keyof Fields)[] {
  return LINKABLE.filter((field) => formulas[place]?.[header.places[field] ?? -1]);
}

/** The rows of the sheet KPI with what is computed from them, by the same rules as in the sheet. */
export function kpisOf(table: KpiTable, okr: Table, view: View): Kpi[] {
  const items = table.rows.map(({ item }) => item);
  const tracked = track(items, view.today, view.rules.limits, view.cadence);
  const { periods } = computedPlaces(table);
  return table.rows.map((row, place) => ({
    id: row.item.id,
    fields: row.fields,
    computed: computedOf(tracked[place], row, view),
    linked: linkedKpiFields(table, row),
    freshness: rowFreshness(row, tracked[place], view),
    feeds: feedsFrom(okr, row),
    phases: table.phased.get(row.item.id.toUpperCase())?.phases ?? [],
    formula: formulaOf(row, table),
    periods: periodsOf(row, table, periods),
  }));
}

/** Whether the key result that a KPI supports takes its actual value from it. */
export function feedsFrom(okr: Table, { item, fields }: KpiRow): boolean {
  const supported = rowOf(okr, fields.supports);
  if (!supported) return false;
  const formula = okr.formulas[supported.place]?.[okr.header.places.actual ?? -1] ?? "";
  return feedingKpi(formula)?.toUpperCase() === item.id.toUpperCase();
}

/** The formula that the actual value of a row comes from; "" where it was typed. */
export function formulaOf({ place }: KpiRow, { formulas, header }: Table): string {
  return formulas[place]?.[header.places.actual ?? -1] ?? "";
}

function linkedKpiFields({ formulas, header }: Table, { place }: KpiRow): (keyof KpiFields)[] {
  return KPI_FIELDS.filter((field) => formulas[place]?.[header.places[field] ?? -1]);
}

/** What the formula of the sheet has come to; nothing while it is being calculated. */
function periodsOf({ place }: KpiRow, { values }: Table, first: number | undefined): string[] {
  if (first === undefined) return [];
  return Array.from({ length: PERIODS_BACK }, (_, at) => textCell(values[place]?.[first + at]));
}
