import { readFormulas, readValues } from "../google/cells.ts";
import type { Sheet } from "../google/sheets.ts";
import { COMPUTED } from "../tables/columns.ts";
import { isPeriodsFormula, isTrackFormula } from "../tables/formulas.ts";
import { readHeader } from "../tables/header.ts";
import { computedPlaces } from "./computed-places.ts";
import { writeKpiFormulas } from "./kpi-sheet.ts";
import { writeTrackFormula } from "./okr-sheet.ts";

/** Writes the one formula of the OKR sheet again where it is gone. */
export function putFormulaBack(sheet: Sheet): void {
  const { formulas, track } = placesIn(sheet);
  if (!formulas.some(isTrackFormula)) writeTrackFormula(sheet, track);
}

/** The same for the sheet KPI, which has two. */
export function putKpiFormulasBack(sheet: Sheet): void {
  const { formulas, track, periods } = placesIn(sheet);
  if (!formulas.some(isTrackFormula) || !formulas.some(isPeriodsFormula))
    writeKpiFormulas(sheet, track, periods ?? track + COMPUTED.length + 2);
}

/** Where the formulas stand, or stood: before the bar, or behind the inputs. */
function placesIn(sheet: Sheet) {
  const [values, formulas] = [readValues(sheet), readFormulas(sheet)];
  const header = readHeader(values[0] ?? []);
  const { difference, bar, periods } = computedPlaces({ values, formulas, header });
  const last = Math.max(...Object.values(header.places));
  const track = difference ?? (bar === undefined ? last + 1 : bar - COMPUTED.length);
  return { formulas: formulas[0] ?? [], track, periods };
}
