import type { Draft, Kpi, KpiDraft, KpiFields, Phase } from "../app/contract.ts";
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
    feeds: newer(mine.feeds, base.feeds, theirs.feeds),
    phases: mergedPhases(mine.phases, base.phases, theirs.phases),
    formula: newer(mine.formula, base.formula, theirs.formula),
  };
  const { ownCategory } = form;
  return { ...openKpi(kpi, language, merged), ownCategory, touched: true, tried: true, clashes };
}

/** Mine when I have changed it. */
function newer<T>(mine: T, base: T, theirs: T): T {
  return mine === base ? theirs : mine;
}

/** Each day by itself; one that I have taken out or changed is mine. */
function mergedPhases(...versions: readonly (readonly Phase[])[]): readonly Phase[] {
  const targets = versions.map((phases) => new Map(phases.map(({ until, target }) => [until, target])));
  const days = [...new Set(targets.flatMap((version) => [...version.keys()]))].sort((a, b) => a - b);
  return days.flatMap((until) => {
    const [mine, base, theirs] = targets.map((version) => version.get(until));
    const target = newer(mine, base, theirs);
    return target === undefined ? [] : [{ until, target }];
  });
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
