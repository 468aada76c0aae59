import type { KpiDraft, KpiFields, Panel } from "../../app/contract.ts";
import type { Day } from "../../domain/calendar.ts";
import { CADENCES } from "../../domain/freshness.ts";
import { type Hint, type HintPlace, kpiHints } from "../../domain/guidance.ts";
import { KINDS } from "../../domain/kpi.ts";
import type { Language } from "../../text/language.ts";
import { type FieldMistake, type ReadFields, readFieldTexts, translateFieldTexts } from "./field-texts.ts";
import type { KpiForm } from "./kpi-form.ts";
import { readPhases } from "./kpi-phases.ts";
import { otherKpiCount } from "./kpis.ts";
import { numberFieldText, readNumberField } from "./number-field.ts";

/** A field of the form, or the place of the target that is to be reached until a day. */
export type KpiPlace = keyof KpiFields | "formula" | `until-${Day}`;

/** Something that has to be mended before saving, and where. */
interface KpiMistake {
  readonly place: KpiPlace;
  readonly mistake: FieldMistake;
}

/** What the form says, and what in it cannot be saved. */
interface KpiFormReading {
  readonly draft: KpiDraft;
  /** From top to bottom. */
  readonly mistakes: readonly KpiMistake[];
}

/** What the form would save, and what keeps it from being saved. */
export function readKpiForm(form: KpiForm, language: Language): KpiFormReading {
  const read = readFieldTexts(form.typed, language);
  const formula = form.isLinked ? form.formula.trim() : "";
  const fields = kpiFieldsOf(form, read);
  const phases = readPhases(form, fields, language);
  const draft = { id: form.id, fields, feeds: form.feeds && fields.supports !== "", formula };
  return {
    draft: { ...draft, phases: phases.phases },
    mistakes: [...fieldMistakes(form, read), ...phases.mistakes],
  };
}

function kpiFieldsOf({ typed, isLinked, base }: KpiForm, { fields }: ReadFields): KpiFields {
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
function fieldMistakes(
  { isLinked, formula }: KpiForm,
  { fields, mistakes }: ReadFields,
): readonly KpiMistake[] {
  const seen = mistakes.filter(({ field }) => !isLinked || field !== "actual");
  return [
    ...(fields.title === "" ? [{ place: "title", mistake: { code: "no-title" } } as const] : []),
    ...seen.map(({ field, mistake }) => ({ place: field, mistake })),
    ...(isLinked && !/^=./s.test(formula.trim())
      ? [{ place: "formula", mistake: { code: "no-formula" } } as const]
      : []),
  ];
}

/** The same form in another language; what is typed in it means the same as before. */
export function translateKpiForm(form: KpiForm, from: Language, to: Language): KpiForm {
  const { unit } = form.typed;
  const given = Object.entries(form.given).map(([until, text]) => {
    const read = readNumberField(text, unit, from);
    return [until, read.ok ? numberFieldText(read.value, unit, to) : text];
  });
  const typed = { ...form.typed, ...translateFieldTexts(form.typed, from, to) };
  return { ...form, typed, given: Object.fromEntries(given) };
}

/** What the form for a KPI says, and what there is to say about it. */
export interface KpiNotes {
  readonly draft: KpiDraft;
  /** All that keeps it from being saved. */
  readonly mistakes: readonly KpiMistake[];
  readonly mistakeAt: (place: KpiPlace) => FieldMistake | undefined;
  readonly hintsAt: (place: HintPlace) => readonly Hint[];
}

/** What is missing is marked only when saving has been tried; a KPI without a name is left in peace. */
export function kpiNotes(form: KpiForm, panel: Panel | null, language: Language): KpiNotes {
  const { draft, mistakes } = readKpiForm(form, language);
  const marked = mistakes.filter(({ mistake }) => form.tried || !MISSING_CODES.includes(mistake.code));
  const hints = draft.fields.title === "" ? [] : kpiFormHints(draft, form.isLinked, panel);
  return {
    draft,
    mistakes,
    mistakeAt: (place) => marked.find((one) => one.place === place)?.mistake,
    hintsAt: (place) => hints.filter((hint) => hint.place === place),
  };
}

const MISSING_CODES: readonly FieldMistake["code"][] = ["no-title", "no-formula"];

function kpiFormHints({ id, fields }: KpiDraft, linked: boolean, panel: Panel | null): readonly Hint[] {
  const { measure, start, target, startDate, dueDate } = fields;
  return kpiHints({
    ...fields,
    weight: undefined,
    measure: measure ?? undefined,
    start: start ?? undefined,
    target: target ?? undefined,
    linked,
    dated: startDate !== null && dueDate !== null,
    kpisOfOwner: panel ? otherKpiCount(panel, fields.owner, id) + 1 : 1,
  });
}
