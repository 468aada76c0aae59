import type { Draft, Fields, Goal, Kpi, KpiDraft, KpiFields } from "../../app/contract.ts";
import type { Language } from "../../text/language.ts";
import { draftOfGoal, mergeDrafts } from "./draft.ts";
import { fieldTexts } from "./field-texts.ts";
import { everyRow, type Form, openForm } from "./form.ts";
import { mapRow } from "./form-edit.ts";
import { formDraft, readRow } from "./form-read.ts";
import { type KpiForm, kpiDraftOf, kpiFieldTexts, openKpiForm } from "./kpi-form.ts";
import { mergePhases, mineIfChanged } from "./kpi-phases.ts";
import { readKpiForm } from "./kpi-read.ts";

/** The form put on top of what the sheet has now, with the conflicts to choose between. */
export function mergeForm(form: Form, goal: Goal, language: Language): Form {
  const theirs = draftOfGoal(goal);
  const { draft, conflicts } = mergeDrafts(form.base ?? theirs, formDraft(form, language), theirs);
  const merged = openForm(goal, language, draft);
  const seen = everyRow(form.root).find(({ key }) => key === form.unfolded)?.id;
  const unfolded = everyRow(merged.root).find(({ id }) => id !== null && id === seen)?.key ?? null;
  return { ...merged, opened: openForm(goal, language).root, tried: true, unfolded, conflicts };
}

/** Puts the value that was chosen into its field. */
export function chooseFormValue(
  form: Form,
  { index, choice }: { readonly index: number; readonly choice: "mine" | "theirs" },
  language: Language,
): Form {
  const conflict = form.conflicts?.[index];
  const row = conflict && everyRow(form.root).find(({ id }) => id === conflict.id);
  if (!form.conflicts || !conflict || !row) return form;
  const fields = { ...readRow(row, language).fields, [conflict.field]: conflict[choice] };
  const text = fieldTexts(fields, language)[conflict.field as keyof Fields];
  const root = mapRow(form.root, row.key, (old) => ({
    ...old,
    followsPeriod: old.followsPeriod && conflict.field !== "startDate" && conflict.field !== "dueDate",
    typed: { ...old.typed, [conflict.field]: text },
  }));
  const conflicts = form.conflicts.map((other) => (other === conflict ? { ...conflict, choice } : other));
  return { ...form, root, conflicts };
}

/** The form put on top of what the sheet has now, with the conflicts to choose between. */
export function mergeKpiForm(form: KpiForm, kpi: Kpi, language: Language): KpiForm {
  const theirs = kpiDraftOf(kpi);
  const base = form.base ?? theirs;
  const mine = readKpiForm(form, language).draft;
  const { draft, conflicts } = mergeDrafts(asGoalDraft(base), asGoalDraft(mine), asGoalDraft(theirs));
  const merged: KpiDraft = {
    id: kpi.id,
    fields: draft.fields as KpiFields,
    feeds: mineIfChanged(mine.feeds, base.feeds, theirs.feeds),
    phases: mergePhases(mine.phases, base.phases, theirs.phases),
    formula: mineIfChanged(mine.formula, base.formula, theirs.formula),
  };
  const { ownCategory } = form;
  return { ...openKpiForm(kpi, language, merged), ownCategory, touched: true, tried: true, conflicts };
}

/** The fields of a KPI are merged like those of any row. */
function asGoalDraft({ id, fields }: KpiDraft): Draft {
  return { id, type: "key-result", fields, children: [] };
}

/** Puts the value that was chosen into its field. */
export function chooseKpiValue(
  form: KpiForm,
  { index, choice }: { readonly index: number; readonly choice: "mine" | "theirs" },
  language: Language,
): KpiForm {
  const conflict = form.conflicts?.[index];
  if (!form.conflicts || !conflict) return form;
  const fields = { ...readKpiForm(form, language).draft.fields, [conflict.field]: conflict[choice] };
  const text = kpiFieldTexts(fields, language)[conflict.field];
  const conflicts = form.conflicts.map((other) => (other === conflict ? { ...conflict, choice } : other));
  return { ...form, typed: { ...form.typed, [conflict.field]: text }, conflicts };
}
