import type { KpiDraft, KpiFields, Phase } from "../app/contract.ts";
import { CADENCES } from "../domain/cadence.ts";
import { KINDS } from "../domain/kpi.ts";
import type { Language } from "../text/language.ts";
import { panelTexts } from "../text/texts.ts";
import { fieldNumber, readFieldNumber } from "./field-number.ts";
import type { KpiForm } from "./kpi-form.ts";
import { sayMistake } from "./say-mistake.ts";
import { readTyped, translated } from "./typed.ts";

/** A field of the form, or the place of a target on the way. */
export type KpiPlace = keyof KpiFields | "formula" | `phase-${number}`;

/** What is to be mended, in words, by where it stands; from top to bottom. */
export type KpiMistakes = ReadonlyMap<KpiPlace, string>;

export interface ReadKpi {
  readonly draft: KpiDraft;
  readonly mistakes: KpiMistakes;
}

/** What the form would save, and what keeps it from being saved. */
export function readKpi(form: KpiForm, language: Language): ReadKpi {
  const { typed, feeds, source } = form;
  const { errors } = panelTexts(language).mistakes;
  const mistakes = new Map<KpiPlace, string>();
  const read = readTyped(typed, language);
  if (read.fields.title === "") mistakes.set("title", errors.noTitle);
  for (const { field, mistake } of read.mistakes) mistakes.set(field, sayMistake(mistake, language));
  const formula = source === "formula" ? form.formula.trim() : "";
  if (source === "formula" && !/^=./.test(formula))
    mistakes.set("formula", panelTexts(language).kpi.badFormula);
  const phases = readPhases(form, language, mistakes);
  const fields: KpiFields = {
    ...read.fields,
    parent: "",
    weight: null,
    actual: formula === "" ? read.fields.actual : (form.base?.fields.actual ?? null),
    category: typed.category.trim(),
    kind: KINDS.find((kind) => kind === typed.kind) ?? null,
    source: typed.source.trim(),
    cadence: CADENCES.find((cadence) => cadence === typed.cadence) ?? null,
    supports: typed.supports,
    note: typed.note.trim(),
  };
  return { draft: { id: form.id, fields, feeds: feeds && typed.supports !== "", phases, formula }, mistakes };
}

/** A target on the way that is left blank is none. */
function readPhases(
  { phases, typed }: KpiForm,
  language: Language,
  mistakes: Map<KpiPlace, string>,
): Phase[] {
  return phases.flatMap(({ until, text }, place) => {
    const read = readFieldNumber(text, typed.unit, language);
    if (!read.ok) mistakes.set(`phase-${place}`, sayMistake(read.error, language));
    return read.ok && read.value !== null ? [{ until, target: read.value }] : [];
  });
}

/** The same form in another language; what is typed in it means the same as before. */
export function translatedKpi(form: KpiForm, from: Language, to: Language): KpiForm {
  const { unit } = form.typed;
  const phases = form.phases.map(({ until, text }) => {
    const read = readFieldNumber(text, unit, from);
    return { until, text: read.ok ? fieldNumber(read.value, unit, to) : text };
  });
  return { ...form, typed: { ...form.typed, ...translated(form.typed, from, to) }, phases };
}
