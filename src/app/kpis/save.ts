import type { Day } from "../../domain/calendar.ts";
import { followPhases } from "../../domain/expected.ts";
import { itemOf } from "../../domain/goal.ts";
import type { KpiFields, Phase } from "../../domain/kpi.ts";
import { fail, ok, type Result } from "../../domain/result.ts";
import { track } from "../../domain/track.ts";
import { withLock } from "../../google/lock.ts";
import { findSheets } from "../../google/sheets.ts";
import { serialOf } from "../../tables/cell.ts";
import { feedFormula, feedingKpi } from "../../tables/formulas.ts";
import type { LogLine } from "../../tables/log.ts";
import { formatIdentity, formatKpiFields, type KpiRow, type RowCells } from "../../tables/row.ts";
import { type Rules, statusLabel } from "../../tables/settings.ts";
import { formatDay } from "../../text/date.ts";
import { perform } from "../change/change.ts";
import { changedFields, conflictsOf, KPI_FIELDS, linkedField } from "../change/conflicts.ts";
import { type IdGiver, idGiver } from "../change/ids.ts";
import { type Deeds, type Edit, NOTHING, type Plan } from "../change/plan.ts";
import { lineOf, statusAfter } from "../check-in/check-in.ts";
import type { KpiDraft, Refusal } from "../contract.ts";
import { formulaOf } from "../panel/goals.ts";
import { myName } from "../user.ts";
import type { KpiTable } from "../workbook/kpi-sheet.ts";
import { readTables, type Tables } from "../workbook/read.ts";
import { makeKpiSheets } from "../workbook/set-up.ts";
import { currentDay, readRules } from "../workbook/settings-sheet.ts";
import { rowOf, type Table } from "../workbook/table.ts";
import { type PhaseChange, samePhases } from "../workbook/targets-sheet.ts";

/** All that the saving of a KPI is planned from. */
export interface KpiSaving {
  readonly draft: KpiDraft;
  /** The KPI as it was when the form was opened; null for a new one. */
  readonly base: KpiDraft | null;
  readonly table: KpiTable;
  readonly ids: IdGiver;
  readonly today: Day;
  readonly by: string;
  readonly rules: Rules;
}

/** Plans the row of a KPI, and the id that it has or gets; refuses as a whole. */
export function planKpi(saving: KpiSaving): Result<{ plan: Plan; id: string }, Refusal> {
  const { draft, table } = saving;
  if (draft.fields.title.trim() === "") return fail({ code: "no-title" });
  if (draft.id === null) return ok(planNew(saving));
  const row = rowOf(table, draft.id);
  return row ? planKept(row, saving) : fail({ code: "gone", title: draft.fields.title });
}

function planNew(saving: KpiSaving): { plan: Plan; id: string } {
  const { draft, table, ids, today } = saving;
  const { language } = table.header;
  const id = ids.next("kpi");
  const written = {
    ...formatKpiFields(draft.fields, language),
    id: formatIdentity(id, "key-result", language).id ?? id,
    ...(draft.formula !== "" && { actual: draft.formula }),
    ...(hasValue(draft) && { updated: serialOf(today) }),
  };
  const inserts = [{ after: table.filled - 1, rows: [written] }];
  return { id, plan: { ...NOTHING, inserts, log: firstLine(id, saving) } };
}

/** The value that a KPI comes with begins its history. */
function firstLine(id: string, { draft, today, by, rules }: KpiSaving): LogLine[] {
  const { fields, formula, phases } = draft;
  if (formula !== "" || fields.actual === null) return [];
  const item = followPhases({ ...itemOf({ type: "key-result", fields }), id }, phases, today);
  const judged = track([item], today, rules.limits)[0]?.status ?? "no-data";
  const said = { value: fields.actual, previous: undefined };
  return [
    lineOf({ item, fields }, said, {
      today,
      by,
      status: () => statusLabel(judged, rules),
      source: "sidebar",
    }),
  ];
}

function hasValue({ fields, formula }: KpiDraft): boolean {
  return formula !== "" || fields.actual !== null;
}

function planKept(row: KpiRow, saving: KpiSaving): Result<{ plan: Plan; id: string }, Refusal> {
  const { draft, table } = saving;
  const base = saving.base ?? draft;
  const relinked = draft.formula !== base.formula;
  const fields = KPI_FIELDS.filter((field) => field !== "actual" || (draft.formula === "" && !relinked));
  const changed = changedFields(fields, base.fields, draft.fields).filter(
    (field) => row.fields[field] !== draft.fields[field],
  );
  const linked = linkedField(changed, row, table);
  if (linked) return fail({ code: "linked", title: row.fields.title, field: linked });
  const conflicts = conflictsOf(changed, base.fields, draft.fields, row.fields);
  if (relinked && formulaOf(row, table) !== base.formula)
    conflicts.push({
      title: row.fields.title,
      field: "actual",
      yours: draft.fields.actual,
      theirs: row.fields.actual,
    });
  if (conflicts.length > 0) return fail({ code: "changed", conflicts });
  const cells = cellsOf(changed, relinked, saving);
  const edits = Object.keys(cells).length > 0 ? [{ row: row.place, cells }] : [];
  const log = isTyped(changed, relinked, draft) ? [lineFor(row, saving)] : [];
  return ok({ id: row.item.id, plan: { ...NOTHING, edits, log } });
}

/** A value that was typed in the form is a check-in like any other. */
function isTyped(changed: readonly (keyof KpiFields)[], relinked: boolean, { formula }: KpiDraft): boolean {
  return changed.includes("actual") || (relinked && formula === "");
}

function cellsOf(
  changed: readonly (keyof KpiFields)[],
  relinked: boolean,
  { draft, table, today }: KpiSaving,
): RowCells {
  const all = formatKpiFields(draft.fields, table.header.language);
  const cells: RowCells = Object.fromEntries(changed.map((field) => [field, all[field]]));
  if (relinked) return { ...cells, actual: draft.formula || (all.actual ?? ""), updated: serialOf(today) };
  return changed.includes("actual") ? { ...cells, updated: serialOf(today) } : cells;
}

function lineFor(row: KpiRow, { draft, table, today, by, rules }: KpiSaving) {
  const value = draft.fields.actual ?? undefined;
  const status = statusAfter(new Map([[row.item.id.toUpperCase(), value]]), table, today, rules);
  const said = { value, previous: row.fields.actual ?? undefined };
  return lineOf(row, said, { today, by, status, source: "sidebar" });
}

/** Writes a KPI with its targets on the way and its link, or nothing; makes the sheets for KPIs where there are none. */
export function saveKpi(draft: KpiDraft, base: KpiDraft | null): Result<null, Refusal> {
  const by = myName();
  const deed = { action: "save-kpi", title: draft.fields.title } as const;
  const done = withLock((): Result<null, Refusal> => {
    const made = makeKpiSheets();
    if (!made.ok) return made;
    const sheets = findSheets();
    const today = currentDay();
    const tables = readTables(sheets, "formulas too", today);
    if (!tables.ok) return tables;
    const planned = planAll({ draft, base, by, today }, tables.value);
    return planned.ok ? perform(planned.value, sheets, deed) : planned;
  });
  return done ?? fail({ code: "busy" });
}

interface Asked {
  readonly draft: KpiDraft;
  readonly base: KpiDraft | null;
  readonly by: string;
  readonly today: number;
}

function planAll(asked: Asked, { okr, kpi }: Tables): Result<Deeds, Refusal> {
  if (!kpi) return fail({ code: "gone", title: asked.draft.fields.title });
  const rules = readRules(okr.header.language);
  if (!rules.ok) return rules;
  const ids = idGiver(kpi);
  const planned = planKpi({ ...asked, table: kpi, ids, rules: rules.value });
  if (!planned.ok) return planned;
  const { id, plan } = planned.value;
  const wrong = faultOf(id, asked, { okr, kpi });
  if (wrong) return fail(wrong);
  const feed = planFeed(id, asked.draft, okr);
  if (!feed.ok) return feed;
  if (asked.draft.id === null) ids.keep();
  return ok({
    works: [
      { table: kpi, plan },
      { table: okr, plan: feed.value },
    ],
    phases: phasesOf(id, asked, kpi),
  });
}

/** What it is to support must be there; targets on the way that others have changed meanwhile are not written over. */
function faultOf(id: string, { draft, base }: Asked, { okr, kpi }: Tables): Refusal | undefined {
  const { supports, title } = draft.fields;
  if (supports !== "" && supports !== base?.fields.supports && !rowOf(okr, supports))
    return { code: "gone", title: supports };
  const now = kpi?.phased.get(id.toUpperCase())?.phases ?? [];
  const mine = !samePhases(draft.phases, base?.phases ?? []);
  if (!mine || samePhases(now, base?.phases ?? []) || samePhases(now, draft.phases)) return undefined;
  const [yours, theirs] = [draft.phases, now].map(targetsOf);
  return {
    code: "changed",
    conflicts: [{ title, field: "target", yours: yours ?? "", theirs: theirs ?? "" }],
  };
}

/** Targets on the way in a row, to be told. */
function targetsOf(phases: readonly Phase[]): string {
  return phases.map(({ until, target }) => `${formatDay(until)}: ${target}`).join(", ");
}

function phasesOf(id: string, { draft, base }: Asked, kpi: KpiTable): PhaseChange[] {
  const was = kpi.phased.get(id.toUpperCase())?.phases ?? [];
  if (samePhases(draft.phases, base?.phases ?? [])) return [];
  return [{ id, title: draft.fields.title, was, is: draft.phases }];
}

/**
 * Plans the link between a KPI and the key result that takes its actual value from it. A key result that is no longer fed
 * keeps the value that it had; one whose value comes from another formula is left alone.
 */
export function planFeed(id: string, draft: KpiDraft, okr: Table): Result<Plan, Refusal> {
  const wanted = draft.feeds ? draft.fields.supports : "";
  const edits: Edit[] = fedRows(id, okr)
    .filter((row) => row.item.id.toUpperCase() !== wanted.toUpperCase())
    .map((row) => ({ row: row.place, cells: { actual: row.fields.actual ?? "" } }));
  if (wanted === "") return ok({ ...NOTHING, edits });
  const row = rowOf(okr, wanted);
  if (row?.item.type !== "key-result") return fail({ code: "gone", title: row?.fields.title ?? wanted });
  const formula = okr.formulas[row.place]?.[okr.header.places.actual ?? -1] ?? "";
  if (feedingKpi(formula)?.toUpperCase() === id.toUpperCase()) return ok({ ...NOTHING, edits });
  if (formula !== "") return fail({ code: "linked", title: row.fields.title, field: "actual" });
  return ok({ ...NOTHING, edits: [...edits, { row: row.place, cells: { actual: feedFormula(id) } }] });
}

/** The rows that take their actual values from a KPI. */
export function fedRows(id: string, { rows, formulas, header }: Table) {
  return rows.filter(({ place }) => {
    const formula = formulas[place]?.[header.places.actual ?? -1] ?? "";
    return feedingKpi(formula)?.toUpperCase() === id.toUpperCase();
  });
}
