import type { Draft, Kpi, KpiDraft, KpiFields, Panel, Phase } from "../../app/contract.ts";
import type { Day } from "../../domain/calendar.ts";
import { CADENCES } from "../../domain/freshness.ts";
import type { Hint, HintPlace } from "../../domain/guidance.ts";
import { kpiHints } from "../../domain/guidance.ts";
import { KINDS } from "../../domain/kpi.ts";
import type { Language } from "../../text/language.ts";
import { planLines } from "../kpi-plan.ts";
import { othersOf } from "./goals.ts";
import { draftOf, type KpiForm, openKpi, typedKpi } from "./kpi-form.ts";
import { rebase } from "./rebase.ts";
import { fieldNumber, type Mistake, type Read, readFieldNumber, readTyped, translated } from "./typed.ts";

/** A field of the form, or the place of the target that is to be reached until a day. */
export type KpiPlace = keyof KpiFields | "formula" | `until-${Day}`;

/** Something that has to be mended before saving, and where. */
export interface KpiMistake {
  readonly place: KpiPlace;
  readonly mistake: Mistake;
}

export interface ReadKpi {
  readonly draft: KpiDraft;
  /** From top to bottom. */
  readonly mistakes: readonly KpiMistake[];
}

/** What the form would save, and what keeps it from being saved. */
export function readKpi(form: KpiForm, language: Language): ReadKpi {
  const read = readTyped(form.typed, language);
  const formula = form.isLinked ? form.formula.trim() : "";
  const fields = fieldsOf(form, read);
  const phases = readPhases(form, fields, language);
  const draft = { id: form.id, fields, feeds: form.feeds && fields.supports !== "", formula };
  return {
    draft: { ...draft, phases: phases.phases },
    mistakes: [...fieldMistakes(form, read), ...phases.mistakes],
  };
}

function fieldsOf({ typed, isLinked, base }: KpiForm, { fields }: Read): KpiFields {
  return {
    ...fields,
    parent: "",
    weight: null,
    actual: isLinked ? (base?.fields.actual ?? null) : fields.actual,
    category: typed.category.trim(),
    kind: KINDS.find((kind) => kind === typed.kind) ?? null,
    source: typed.source.trim(),
    cadence: CADENCES.find((cadence) => cadence === typed.cadence) ?? null,
    supports: typed.supports,
    note: typed.note.trim(),
  };
}

/** The typed value is out of sight while a formula gives it. */
function fieldMistakes({ isLinked, formula }: KpiForm, { fields, mistakes }: Read): readonly KpiMistake[] {
  const seen = mistakes.filter(({ field }) => !isLinked || field !== "actual");
  return [
    ...(fields.title === "" ? [{ place: "title", mistake: { code: "no-title" } } as const] : []),
    ...seen.map(({ field, mistake }) => ({ place: field, mistake })),
    ...(isLinked && !/^=./s.test(formula.trim())
      ? [{ place: "formula", mistake: { code: "no-formula" } } as const]
      : []),
  ];
}

/** A target on the way that is left blank is none. */
function readPhases(form: KpiForm, fields: KpiFields, language: Language) {
  const phases: Phase[] = [];
  const mistakes: KpiMistake[] = [];
  for (const { until, text, straight, given } of planLines(form, fields, language)) {
    const read = given
      ? readFieldNumber(text, fields.unit, language)
      : ({ ok: true, value: straight } as const);
    if (!read.ok) mistakes.push({ place: `until-${until}`, mistake: read.error });
    else if (read.value !== null) phases.push({ until, target: read.value });
  }
  return { phases, mistakes };
}

/** The same form in another language; what is typed in it means the same as before. */
export function translatedKpi(form: KpiForm, from: Language, to: Language): KpiForm {
  const { unit } = form.typed;
  const given = Object.entries(form.given).map(([until, text]) => {
    const read = readFieldNumber(text, unit, from);
    return [until, read.ok ? fieldNumber(read.value, unit, to) : text];
  });
  const typed = { ...form.typed, ...translated(form.typed, from, to) };
  return { ...form, typed, given: Object.fromEntries(given) };
}

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
