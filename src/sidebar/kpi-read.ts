import type { KpiDraft, KpiFields, Phase } from "../app/contract.ts";
import { CADENCES } from "../domain/cadence.ts";
import type { Day } from "../domain/day.ts";
import { KINDS } from "../domain/kpi.ts";
import type { Language } from "../text/language.ts";
import { fieldNumber, readFieldNumber } from "./field-number.ts";
import type { KpiForm } from "./kpi-form.ts";
import { planLines } from "./kpi-plan.ts";
import { type Mistake, type Read, readTyped, translated } from "./typed.ts";

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
