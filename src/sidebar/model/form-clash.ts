import type { Draft, Fields, Goal, Kpi, KpiDraft, KpiFields } from "../../app/contract.ts";
import type { Language } from "../../text/language.ts";
import { draftOf, rebase } from "./draft.ts";
import { typedOf } from "./field-texts.ts";
import { everyRow, type Form, openForm } from "./form.ts";
import { mapRow } from "./form-edit.ts";
import { formDraft, readRow } from "./form-read.ts";
import { type KpiForm, kpiDraftOf, openKpi, typedKpi } from "./kpi-form.ts";
import { mergedPhases, newer } from "./kpi-phases.ts";
import { readKpi } from "./kpi-read.ts";

/** The form put on top of what the sheet has now, with the clashes to choose between. */
export function rebased(form: Form, goal: Goal, language: Language): Form {
  const theirs = draftOf(goal);
  const { draft, clashes } = rebase(form.base ?? theirs, formDraft(form, language), theirs);
  const merged = openForm(goal, language, draft);
  const seen = everyRow(form.root).find(({ key }) => key === form.unfolded)?.id;
  const unfolded = everyRow(merged.root).find(({ id }) => id !== null && id === seen)?.key ?? null;
  return { ...merged, opened: openForm(goal, language).root, tried: true, unfolded, clashes };
}

/** Puts the value that was chosen into its field. */
export function chooseValue(
  form: Form,
  { index, keep }: { readonly index: number; readonly keep: "mine" | "theirs" },
  language: Language,
): Form {
  const clash = form.clashes?.[index];
  const row = clash && everyRow(form.root).find(({ id }) => id === clash.id);
  if (!form.clashes || !clash || !row) return form;
  const fields = { ...readRow(row, language).fields, [clash.field]: clash[keep] };
  const text = typedOf(fields, language)[clash.field as keyof Fields];
  const root = mapRow(form.root, row.key, (old) => ({
    ...old,
    follows: old.follows && clash.field !== "startDate" && clash.field !== "dueDate",
    typed: { ...old.typed, [clash.field]: text },
  }));
  const clashes = form.clashes.map((other) => (other === clash ? { ...clash, keep } : other));
  return { ...form, root, clashes };
}

/** The form put on top of what the sheet has now, with the clashes to choose between. */
export function rebasedKpi(form: KpiForm, kpi: Kpi, language: Language): KpiForm {
  const theirs = kpiDraftOf(kpi);
  const base = form.base ?? theirs;
  const mine = readKpi(form, language).draft;
  const { draft, clashes } = rebase(asRow(base), asRow(mine), asRow(theirs));
  const merged: KpiDraft = {
    id: kpi.id,
    fields: draft.fields as KpiFields,
    feeds: newer(mine.feeds, base.feeds, theirs.feeds),
    phases: mergedPhases(mine.phases, base.phases, theirs.phases),
    formula: newer(mine.formula, base.formula, theirs.formula),
  };
  const { ownCategory } = form;
  return { ...openKpi(kpi, language, merged), ownCategory, touched: true, tried: true, clashes };
}

/** The fields of a KPI are merged like those of any row. */
function asRow({ id, fields }: KpiDraft): Draft {
  return { id, type: "key-result", fields, children: [] };
}

/** Puts the value that was chosen into its field. */
export function chooseKpiValue(
  form: KpiForm,
  { index, keep }: { readonly index: number; readonly keep: "mine" | "theirs" },
  language: Language,
): KpiForm {
  const clash = form.clashes?.[index];
  if (!form.clashes || !clash) return form;
  const fields = { ...readKpi(form, language).draft.fields, [clash.field]: clash[keep] };
  const text = typedKpi(fields, language)[clash.field];
  const clashes = form.clashes.map((other) => (other === clash ? { ...clash, keep } : other));
  return { ...form, typed: { ...form.typed, [clash.field]: text }, clashes };
}
