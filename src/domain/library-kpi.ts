import type { Cadence } from "./cadence.ts";
import type { Category, Kind } from "./kpi.ts";
import type { Measure } from "./measure.ts";

/** A KPI that is ready to be used, in the words of one language. */
export interface LibraryKpi {
  readonly code: string;
  readonly name: string;
  /** How it is computed, in words. */
  readonly formula: string;
  readonly unit: string;
  readonly measure: Measure;
  readonly category: Category;
  readonly kind: Kind;
  readonly cadence: Cadence;
  /** A target that is usual; null where there is none. */
  readonly target: number | null;
}
