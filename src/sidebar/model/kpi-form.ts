import type { Kpi, KpiDraft, KpiFields, LibraryKpi, Panel, Request } from "../../app/contract.ts";
import { periodContaining, periodDays } from "../../domain/calendar.ts";
import { BLANK_KPI } from "../../domain/kpi.ts";
import type { Language } from "../../text/language.ts";
import type { Clash } from "./draft.ts";
import { type Typed, typedOf } from "./field-texts.ts";
import { givenIn, stepOf, type TypedPhases } from "./kpi-phases.ts";

/** The fields of a KPI as they stand in the form. */
type TypedKpi = Typed & Readonly<Record<keyof KpiFields, string>>;

/** A KPI that is being written. */
export interface KpiForm extends TypedPhases {
  readonly id: string | null;
  readonly typed: TypedKpi;
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
  readonly stale: Request | null;
  /** What somebody else has changed too; null when there is nothing to choose. */
  readonly clashes: readonly Clash[] | null;
}

/** The form for a KPI that is in the sheet, or for what is left of it after others' changes. */
export function openKpi(kpi: Kpi, language: Language, draft: KpiDraft = kpiDraftOf(kpi)): KpiForm {
  return { ...formOf(draft, language), base: kpiDraftOf(kpi), linked: kpi.linked };
}

/** What the sheet has of a KPI. */
export function kpiDraftOf({ id, fields, feeds, phases, formula }: Kpi): KpiDraft {
  return { id, fields, feeds, phases, formula };
}

/** A new KPI, for the year that it is: blank, or as the library has it. */
export function newKpi({ today, me }: Panel, from: LibraryKpi | null, language: Language): KpiForm {
  const { start, due } = periodDays(periodContaining(today, "year"));
  const blank = { ...BLANK_KPI, owner: me, startDate: start, dueDate: due };
  const fields = from ? { ...blank, ...chosen(from) } : blank;
  return formOf({ id: null, fields, feeds: false, phases: [], formula: "" }, language);
}

function chosen({ name, formula, code: _, ...others }: LibraryKpi): Partial<KpiFields> {
  return { ...others, title: name, note: formula };
}

function formOf({ id, fields, phases, formula, feeds }: KpiDraft, language: Language): KpiForm {
  const step = stepOf(phases, fields);
  return {
    id,
    typed: typedKpi(fields, language),
    isLinked: formula !== "",
    formula,
    feeds,
    step,
    given: givenIn(phases, step, fields, language),
    ownCategory: false,
    base: null,
    linked: [],
    tried: false,
    touched: false,
    noSelection: false,
    stale: null,
    clashes: null,
  };
}

export function typedKpi(fields: KpiFields, language: Language): TypedKpi {
  return {
    ...fields,
    ...typedOf(fields, language),
    kind: fields.kind ?? "",
    cadence: fields.cadence ?? "",
  };
}
