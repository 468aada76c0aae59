import type { Day } from "../../domain/calendar.ts";
import { itemOf } from "../../domain/goal.ts";
import type { KpiFields } from "../../domain/kpi.ts";
import type { Phase } from "../../domain/phases.ts";
import { followPhases } from "../../domain/phases.ts";
import { fail, ok, type Result } from "../../domain/result.ts";
import { track } from "../../domain/track.ts";
import { withLock } from "../../google/lock.ts";
import { findSheets } from "../../google/sheets.ts";
import { serialOf } from "../../tables/cell.ts";
import type { LogLine } from "../../tables/log.ts";
import { formatIdentity, formatKpiFields, type KpiRow, type RowCells } from "../../tables/row.ts";
import { type Rules, statusLabel } from "../../tables/settings.ts";
import { formatDay } from "../../text/date.ts";
import { applyChange } from "../change/apply.ts";
import { type Change, NO_CHANGES, type PhaseChange, type RowChanges } from "../change/change.ts";
import { changedFields, conflictsOf, EDITABLE_KPI_FIELDS, linkedField } from "../change/conflicts.ts";
import { type IdCounter, idCounter } from "../change/ids.ts";
import { logLineOf, statusAfter } from "../check-in/log-line.ts";
import type { Conflict, KpiDraft, Refusal } from "../contract.ts";
import { myName } from "../user.ts";
import { type KpiTable, phasesOf } from "../workbook/kpi-sheet.ts";
import { samePhases } from "../workbook/phases-sheet.ts";
import { readTables, type Tables } from "../workbook/read.ts";
import { makeKpiSheets } from "../workbook/set-up.ts";
import { currentDay, readRules } from "../workbook/settings-sheet.ts";
import { formulaAt, rowOf } from "../workbook/table.ts";
import { feedChanges } from "./feed.ts";

/** Writes a KPI with its phased targets and its link, or nothing; makes the sheets for KPIs where there are none. */
export function saveKpi(draft: KpiDraft, base: KpiDraft | null): Result<null, Refusal> {
  const by = myName();
  const label = { action: "save-kpi", title: draft.fields.title } as const;
  const done = withLock((): Result<null, Refusal> => {
    const made = makeKpiSheets();
    if (!made.ok) return made;
    const sheets = findSheets();
    const today = currentDay();
    const tables = readTables(sheets, "formulas too", today);
    if (!tables.ok) return tables;
    const change = kpiChange({ draft, base, by, today }, tables.value);
    return change.ok ? applyChange(change.value, sheets, label) : change;
  });
  return done ?? fail({ code: "busy" });
}

/** What somebody wants to be saved. */
interface KpiForm {
  readonly draft: KpiDraft;
  /** The KPI as it was when the form was opened; null for a new one. */
  readonly base: KpiDraft | null;
  readonly by: string;
  readonly today: Day;
}

/** All that the saving of a KPI's row depends on. */
interface KpiSave extends KpiForm {
  readonly table: KpiTable;
  readonly ids: IdCounter;
  readonly rules: Rules;
}

function kpiChange(form: KpiForm, { okr, kpi }: Tables): Result<Change, Refusal> {
  if (!kpi) return fail({ code: "gone", title: form.draft.fields.title });
  const rules = readRules(okr.header.language);
  if (!rules.ok) return rules;
  const ids = idCounter(kpi);
  const saved = savedRow({ ...form, table: kpi, ids, rules: rules.value });
  if (!saved.ok) return saved;
  const { id, rowChanges } = saved.value;
  const refusal = supportRefusal(form, okr) ?? phasesRefusal(id, form, kpi);
  if (refusal) return fail(refusal);
  const feed = feedChanges(id, form.draft, okr);
  if (!feed.ok) return feed;
  if (form.draft.id === null) ids.remember();
  return ok({
    sheetChanges: [
      { table: kpi, rowChanges },
      { table: okr, rowChanges: feed.value },
    ],
    phaseChanges: phaseChangesOf(id, form, kpi),
  });
}

/** What it is to support must be there. */
function supportRefusal({ draft, base }: KpiForm, okr: Tables["okr"]): Refusal | undefined {
  const { supports } = draft.fields;
  const isKnown = supports === "" || supports === base?.fields.supports || rowOf(okr, supports);
  return isKnown ? undefined : { code: "gone", title: supports };
}

/** Phased targets that others have changed meanwhile are not written over. */
function phasesRefusal(id: string, { draft, base }: KpiForm, kpi: KpiTable): Refusal | undefined {
  const now = phasesOf(kpi, id);
  const was = base?.phases ?? [];
  const isChanged = !samePhases(draft.phases, was);
  if (!isChanged || samePhases(now, was) || samePhases(now, draft.phases)) return undefined;
  const [yours, theirs] = [sayPhases(draft.phases), sayPhases(now)];
  return { code: "changed", conflicts: [{ title: draft.fields.title, field: "target", yours, theirs }] };
}

/** Phased targets in one line, to be shown. */
function sayPhases(phases: readonly Phase[]): string {
  return phases.map(({ until, target }) => `${formatDay(until)}: ${target}`).join(", ");
}

function phaseChangesOf(id: string, { draft, base }: KpiForm, kpi: KpiTable): PhaseChange[] {
  if (samePhases(draft.phases, base?.phases ?? [])) return [];
  return [{ id, title: draft.fields.title, was: phasesOf(kpi, id), is: draft.phases }];
}

/** The changes of the sheet KPI, and the id that the KPI has or gets. */
interface SavedRow {
  readonly id: string;
  readonly rowChanges: RowChanges;
}

function savedRow(save: KpiSave): Result<SavedRow, Refusal> {
  const { draft, table } = save;
  if (draft.fields.title.trim() === "") return fail({ code: "no-title" });
  if (draft.id === null) return ok(newKpi(save));
  const row = rowOf(table, draft.id);
  return row ? editedKpi(row, save) : fail({ code: "gone", title: draft.fields.title });
}

function newKpi(save: KpiSave): SavedRow {
  const { draft, table, ids, today } = save;
  const { language } = table.header;
  const id = ids.next("kpi");
  const row = {
    ...formatKpiFields(draft.fields, language),
    id: formatIdentity(id, "key-result", language).id ?? id,
    ...(draft.formula !== "" && { actual: draft.formula }),
    ...(hasValue(draft) && { updated: serialOf(today) }),
  };
  const inserts = [{ after: table.filled - 1, rows: [row] }];
  return { id, rowChanges: { ...NO_CHANGES, inserts, log: firstLine(id, save) } };
}

function hasValue({ fields, formula }: KpiDraft): boolean {
  return formula !== "" || fields.actual !== null;
}

/** The value that a KPI comes with begins its history. */
function firstLine(id: string, { draft, today, by, rules }: KpiSave): LogLine[] {
  const { fields, formula, phases } = draft;
  if (formula !== "" || fields.actual === null) return [];
  const item = followPhases({ ...itemOf({ type: "key-result", fields }), id }, phases, today);
  const status = track([item], today, rules.thresholds)[0]?.status ?? "no-data";
  const value = { value: fields.actual, previous: undefined };
  const context = { today, by, statusOf: () => statusLabel(status, rules), source: "sidebar" } as const;
  return [logLineOf({ item, fields }, value, context)];
}

function editedKpi(row: KpiRow, save: KpiSave): Result<SavedRow, Refusal> {
  const { draft, table } = save;
  const base = save.base ?? draft;
  const relinked = draft.formula !== base.formula;
  const fields = EDITABLE_KPI_FIELDS.filter(
    (field) => field !== "actual" || (draft.formula === "" && !relinked),
  );
  const changed = changedFields(fields, base.fields, draft.fields).filter(
    (field) => row.fields[field] !== draft.fields[field],
  );
  const linked = linkedField(changed, row, table);
  if (linked) return fail({ code: "linked", title: row.fields.title, field: linked });
  const conflicts = conflictsOf(changed, base.fields, draft.fields, row.fields);
  if (relinked && formulaAt(row.place, "actual", table) !== base.formula)
    conflicts.push(actualConflict(row, draft));
  if (conflicts.length > 0) return fail({ code: "changed", conflicts });
  const cells = editedCells(changed, relinked, save);
  const edits = Object.keys(cells).length > 0 ? [{ row: row.place, cells }] : [];
  const log = isTyped(changed, relinked, draft) ? [typedLine(row, save)] : [];
  return ok({ id: row.item.id, rowChanges: { ...NO_CHANGES, edits, log } });
}

function actualConflict({ fields: { title, actual } }: KpiRow, { fields }: KpiDraft): Conflict {
  return { title, field: "actual", yours: fields.actual, theirs: actual };
}

function editedCells(
  changed: readonly (keyof KpiFields)[],
  relinked: boolean,
  { draft, table, today }: KpiSave,
): RowCells {
  const all = formatKpiFields(draft.fields, table.header.language);
  const cells: RowCells = Object.fromEntries(changed.map((field) => [field, all[field]]));
  if (relinked) return { ...cells, actual: draft.formula || (all.actual ?? ""), updated: serialOf(today) };
  return changed.includes("actual") ? { ...cells, updated: serialOf(today) } : cells;
}

/** A value that was typed in the form is a check-in like any other. */
function isTyped(changed: readonly (keyof KpiFields)[], relinked: boolean, { formula }: KpiDraft): boolean {
  return changed.includes("actual") || (relinked && formula === "");
}

function typedLine(row: KpiRow, { draft, table, today, by, rules }: KpiSave): LogLine {
  const value = draft.fields.actual ?? undefined;
  const statusOf = statusAfter(new Map([[row.item.id.toUpperCase(), value]]), table, today, rules);
  const previous = row.fields.actual ?? undefined;
  return logLineOf(row, { value, previous }, { today, by, statusOf, source: "sidebar" });
}
