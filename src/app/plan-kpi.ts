import type { Day } from "../domain/day.ts";
import { itemOf } from "../domain/item-of.ts";
import type { KpiFields } from "../domain/kpi.ts";
import { followPlan } from "../domain/phases.ts";
import { fail, ok, type Result } from "../domain/result.ts";
import { track } from "../domain/track.ts";
import { serialOf } from "../tables/cell.ts";
import { formatKpi, type KpiRow } from "../tables/kpi-row.ts";
import type { LogLine } from "../tables/log.ts";
import { formatIdentity, type Written } from "../tables/row.ts";
import { labelOf, type Rules } from "../tables/rules.ts";
import { changedFields, conflictsOf, KPI_FIELDS, linkedField } from "./change/conflicts.ts";
import type { IdGiver } from "./change/ids.ts";
import { NOTHING, type Plan } from "./change/plan.ts";
import { lineOf, statusAfter } from "./check-in/check-in.ts";
import type { KpiDraft, Refusal } from "./contract.ts";
import { formulaOf } from "./kpis.ts";
import type { KpiTable } from "./workbook/kpi-sheet.ts";
import { rowOf } from "./workbook/table.ts";

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
    ...formatKpi(draft.fields, language),
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
  const item = followPlan({ ...itemOf({ type: "key-result", fields }), id }, phases, today);
  const judged = track([item], today, rules.limits)[0]?.status ?? "no-data";
  const said = { value: fields.actual, previous: undefined };
  return [
    lineOf({ item, fields }, said, { today, by, status: () => labelOf(judged, rules), source: "sidebar" }),
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
): Written {
  const all = formatKpi(draft.fields, table.header.language);
  const cells: Written = Object.fromEntries(changed.map((field) => [field, all[field]]));
  if (relinked) return { ...cells, actual: draft.formula || (all.actual ?? ""), updated: serialOf(today) };
  return changed.includes("actual") ? { ...cells, updated: serialOf(today) } : cells;
}

function lineFor(row: KpiRow, { draft, table, today, by, rules }: KpiSaving) {
  const value = draft.fields.actual ?? undefined;
  const status = statusAfter(new Map([[row.item.id.toUpperCase(), value]]), table, today, rules);
  const said = { value, previous: row.fields.actual ?? undefined };
  return lineOf(row, said, { today, by, status, source: "sidebar" });
}
