import type { Kpi, KpiDraft, KpiFields, LibraryKpi, Panel, Request } from "../../app/contract.ts";
import { periodContaining, periodDays } from "../../domain/calendar.ts";
import { BLANK_KPI } from "../../domain/kpi.ts";
import type { Language } from "../../text/language.ts";
import type { FieldConflict } from "./draft.ts";
import { type FieldTexts, fieldTexts } from "./field-texts.ts";
import { givenTargets, spacingOf, type TypedPhases } from "./kpi-phases.ts";

/** The fields of a KPI as they stand in the form. */
type KpiFieldTexts = FieldTexts & Readonly<Record<keyof KpiFields, string>>;

/** A KPI that is being written. */
export interface KpiForm extends TypedPhases {
  readonly id: string | null;
  readonly typed: KpiFieldTexts;
  /** The actual value comes from a formula. */
  readonly isLinked: boolean;
  readonly formula: string;
  readonly feeds: boolean;
  /** The category is a word of the user's own that is being written. */
  readonly ownCategory: boolean;
  /** What the sheet had when it was opened; null for a new KPI. */
  readonly base: KpiDraft | null;
  /** The fields whose cells hold formulas. */
  readonly linked: readonly (keyof KpiFields)[];
  /** Saving was tried: from now on what is missing is marked. */
  readonly tried: boolean;
  /** Something has been typed since it was opened. */
  readonly touched: boolean;
  /** The selection was asked for, and nothing was selected. */
  readonly noSelection: boolean;
  /** The save that was refused because somebody else has changed it: what the sheet has now is on its way. */
  readonly refusedSave: Request | null;
  /** What somebody else has changed too; null when there is nothing to choose. */
  readonly conflicts: readonly FieldConflict[] | null;
}

/** The form for a KPI that is in the sheet, or for what is left of it after others' changes. */
export function openKpiForm(kpi: Kpi, language: Language, draft: KpiDraft = kpiDraftOf(kpi)): KpiForm {
  return { ...kpiFormOf(draft, language), base: kpiDraftOf(kpi), linked: kpi.linked };
}

/** What the sheet has of a KPI. */
export function kpiDraftOf({ id, fields, feeds, phases, formula }: Kpi): KpiDraft {
  return { id, fields, feeds, phases, formula };
}

/** A new KPI, for the year that it is: blank, or as the library has it. */
export function newKpiForm({ today, me }: Panel, from: LibraryKpi | null, language: Language): KpiForm {
  const { start, due } = periodDays(periodContaining(today, "year"));
  const blank = { ...BLANK_KPI, owner: me, startDate: start, dueDate: due };
  const fields = from ? { ...blank, ...fieldsFromLibrary(from) } : blank;
  return kpiFormOf({ id: null, fields, feeds: false, phases: [], formula: "" }, language);
}

function fieldsFromLibrary({ name, formula, code: _, ...others }: LibraryKpi): Partial<KpiFields> {
  return { ...others, title: name, note: formula };
}

function kpiFormOf({ id, fields, phases, formula, feeds }: KpiDraft, language: Language): KpiForm {
  const spacing = spacingOf(phases, fields);
  return {
    id,
    typed: kpiFieldTexts(fields, language),
    isLinked: formula !== "",
    formula,
    feeds,
    spacing,
    given: givenTargets(phases, spacing, fields, language),
    ownCategory: false,
    base: null,
    linked: [],
    tried: false,
    touched: false,
    noSelection: false,
    refusedSave: null,
    conflicts: null,
  };
}

export function kpiFieldTexts(fields: KpiFields, language: Language): KpiFieldTexts {
  return {
    ...fields,
    ...fieldTexts(fields, language),
    kind: fields.kind ?? "",
    cadence: fields.cadence ?? "",
  };
}
