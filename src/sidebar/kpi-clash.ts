import type { Draft, Kpi, KpiDraft, KpiFields } from "../app/contract.ts";
import type { Language } from "../text/language.ts";
import { draftOf, type KpiForm, openKpi, typedKpi } from "./kpi-form.ts";
import { readKpi } from "./kpi-read.ts";
import { rebase } from "./rebase.ts";

/** The form put on top of what the sheet has now, with the clashes to choose between. */
export function rebasedKpi(form: KpiForm, kpi: Kpi, language: Language): KpiForm {
  const theirs = draftOf(kpi);
  const base = form.base ?? theirs;
  const mine = readKpi(form, language).draft;
  const { draft, clashes } = rebase(asRow(base), asRow(mine), asRow(theirs));
  const merged: KpiDraft = {
    id: kpi.id,
    fields: draft.fields as KpiFields,
    feeds: newer("feeds"),
    phases: newer("phases"),
    formula: newer("formula"),
  };
  const { ownCategory } = form;
  return { ...openKpi(kpi, language, merged), ownCategory, touched: true, tried: true, clashes };

  /** Mine when I have changed it. */
  function newer<Part extends "feeds" | "phases" | "formula">(part: Part): KpiDraft[Part] {
    const isMine = JSON.stringify(mine[part]) !== JSON.stringify(base[part]);
    return (isMine ? mine : theirs)[part];
  }
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
