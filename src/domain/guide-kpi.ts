import { type GuidedKeyResult, type Hint, hint, ownerHints, warning, when } from "./guidance.ts";
import { numberHints } from "./guide-key-result.ts";

/** A KPI as far as advice goes. */
export interface GuidedKpi extends GuidedKeyResult {
  readonly source: string;
  readonly cadence: string | null;
  readonly supports: string;
  /** What it is and how it is computed. */
  readonly note: string;
  /** Its values come from the workbook itself. */
  readonly linked: boolean;
  /** Its period ends some day. */
  readonly dated: boolean;
  /** How many KPIs the owner has, this one among them. */
  readonly ofOwner: number;
}

/** So many KPIs can one person look after (ux.md 4). */
export const KPIS_OF_OWNER = 3;

/** Advice on a KPI by the SMART test: specific, measurable, relevant and bound to a time; and one person who answers. */
export function kpiHints(kpi: GuidedKpi): readonly Hint[] {
  const { owner, measure, source, cadence, supports, note, linked, dated, ofOwner } = kpi;
  const numbers = measure !== "milestone" && measure !== "tasks";
  const most = warning("kpis-of-owner", "owner", { count: ofOwner });
  return [
    ...when(note.trim() === "", hint("no-definition", "note")),
    ...(numbers ? numberHints(kpi) : []),
    ...ownerHints(owner),
    ...when(owner.trim() !== "" && ofOwner > KPIS_OF_OWNER, most),
    ...when(source.trim() === "" && !linked, hint("no-source", "source")),
    ...when(cadence === null, hint("no-cadence", "cadence")),
    ...when(supports === "", hint("supports-nothing", "supports")),
    ...when(!dated, hint("no-dates", "period")),
  ];
}
