import type { KpiDraft, Panel } from "../app/contract.ts";
import type { Hint, HintPlace } from "../domain/guidance.ts";
import { kpiHints } from "../domain/guide-kpi.ts";
import type { Language } from "../text/language.ts";
import type { KpiForm } from "./kpi-form.ts";
import { othersOf } from "./kpi-goals.ts";
import { type KpiMistake, type KpiPlace, readKpi } from "./kpi-read.ts";
import type { Mistake } from "./typed.ts";

/** What the form for a KPI says, and what there is to say about it. */
export interface KpiNotes {
  readonly draft: KpiDraft;
  /** All that keeps it from being saved. */
  readonly mistakes: readonly KpiMistake[];
  readonly mistakeAt: (place: KpiPlace) => Mistake | undefined;
  readonly hintsAt: (place: HintPlace) => readonly Hint[];
}

/** What is missing is marked only when saving has been tried; a KPI without a name is left in peace. */
export function kpiNotes(form: KpiForm, panel: Panel | null, language: Language): KpiNotes {
  const { draft, mistakes } = readKpi(form, language);
  const marked = mistakes.filter(({ mistake }) => form.tried || !MISSING.includes(mistake.code));
  const hints = draft.fields.title === "" ? [] : hintsFor(draft, form.isLinked, panel);
  return {
    draft,
    mistakes,
    mistakeAt: (place) => marked.find((one) => one.place === place)?.mistake,
    hintsAt: (place) => hints.filter((hint) => hint.place === place),
  };
}

const MISSING: readonly Mistake["code"][] = ["no-title", "no-formula"];

function hintsFor({ id, fields }: KpiDraft, linked: boolean, panel: Panel | null): readonly Hint[] {
  const { measure, start, target, startDate, dueDate } = fields;
  return kpiHints({
    ...fields,
    weight: undefined,
    measure: measure ?? undefined,
    start: start ?? undefined,
    target: target ?? undefined,
    linked,
    dated: startDate !== null && dueDate !== null,
    ofOwner: panel ? othersOf(panel, fields.owner, id) + 1 : 1,
  });
}
