import type { LibraryKpi } from "../app/contract.ts";
import { CADENCES } from "../domain/freshness.ts";
import { CATEGORIES, KINDS } from "../domain/kpi.ts";
import { MEASURES } from "../domain/measure.ts";
import { isObjectOf, isOneOf, isText } from "./check.ts";
import { isNumberOrBlank } from "./is-fields.ts";

/** Whether something is a KPI of the library. */
export const isLibraryKpi = isObjectOf<LibraryKpi>({
  code: isText,
  name: isText,
  formula: isText,
  unit: isText,
  measure: isOneOf(MEASURES),
  category: isOneOf(CATEGORIES),
  kind: isOneOf(KINDS),
  cadence: isOneOf(CADENCES),
  target: isNumberOrBlank,
});
