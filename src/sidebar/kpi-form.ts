import type { Conflict, Kpi, KpiDraft, KpiFields, LibraryKpi, Panel } from "../app/contract.ts";
import { BLANK_KPI, CATEGORIES } from "../domain/kpi.ts";
import { periodDays, periodOf } from "../domain/period.ts";
import type { Step } from "../domain/phase-ends.ts";
import type { Language } from "../text/language.ts";
import { fieldNumber } from "./field-number.ts";
import { type Typed, typedOf } from "./typed.ts";

/** The fields of a KPI as they stand in the form. */
export type TypedKpi = Typed & Readonly<Record<keyof KpiFields, string>>;

/** A target on the way as it stands in the form. */
export interface TypedPhase {
  readonly until: number;
  readonly text: string;
}

/** A KPI that is being written. */
export interface KpiForm {
  readonly id: string | null;
  readonly typed: TypedKpi;
  readonly source: "typed" | "formula";
  readonly formula: string;
  readonly feeds: boolean;
  readonly phases: readonly TypedPhase[];
  /** What sheet and form had when it was opened; null for a new KPI. */
  readonly base: KpiDraft | null;
  /** The fields whose cells hold formulas. */
  readonly linked: readonly (keyof KpiFields)[];
  /** Saving was tried: from now on mistakes are marked. */
  readonly tried: boolean;
  /** Something has been typed since it was opened. */
  readonly touched: boolean;
  /** What somebody else has changed too, as it was when saving was refused. */
  readonly conflicts: readonly Conflict[];
}

/** The form for a KPI that is in the sheet. */
export function openKpi(kpi: Kpi, language: Language): KpiForm {
  return { ...formOf(draftOf(kpi), language), linked: kpi.linked };
}

/** What the sheet has of a KPI. */
export function draftOf({ id, fields, feeds, phases, formula }: Kpi): KpiDraft {
  return { id, fields, feeds, phases, formula };
}

/** A new KPI, for the year that it is: blank, or as the library has it. */
export function newKpi({ today, me }: Panel, from: LibraryKpi | null, language: Language): KpiForm {
  const { start, due } = periodDays(periodOf(today, "year"));
  const common = { ...BLANK_KPI, owner: me, startDate: start, dueDate: due, cadence: "monthly" } as const;
  const { name = "", formula = "", target = null, ...known } = from ?? {};
  const { code, ...chosen } = { code: "", ...known };
  const fields = { ...common, ...chosen, title: name, note: formula, target };
  return { ...formOf({ id: null, fields, feeds: false, phases: [], formula: "" }, language), base: null };
}

function formOf(draft: KpiDraft, language: Language): KpiForm {
  const { fields, phases, formula } = draft;
  const { category, kind, source, cadence, supports, note } = fields;
  const others = { category, kind: kind ?? "", source, cadence: cadence ?? "", supports, note };
  return {
    id: draft.id,
    typed: { ...typedOf(fields, language), ...others },
    source: formula === "" ? "typed" : "formula",
    formula,
    feeds: draft.feeds,
    phases: phases.map(({ until, target }) => ({ until, text: fieldNumber(target, fields.unit, language) })),
    base: draft,
    linked: [],
    tried: false,
    touched: false,
    conflicts: [],
  };
}

/** Whether a category is one of the user's own. */
export function isOwnCategory(category: string): boolean {
  return category !== "" && !CATEGORIES.some((known) => known === category);
}

/** How far the targets on the way lie apart; "" when there are none. */
export function stepOf({ phases: [first, second] }: KpiForm): "" | Step {
  if (!first) return "";
  return second && second.until - first.until > 45 ? "quarter" : "month";
}
