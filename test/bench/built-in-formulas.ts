import { OKR_COLUMNS } from "../../src/tables/header.ts";
import { GROUP } from "./table.ts";

/** The formulas of a row by its place, and where its progress is. */
export interface Formulas {
  readonly at: (place: number) => string[];
  readonly progress: number;
}

/** The columns behind the OKR sheet's own that hold the formulas; the last one is what a row adds to the row above. */
export const FORMULA_COLUMNS = ["difference", "progress", "expected", "status", "counted"] as const;

/** The four columns of OKR_TRACK that are no sentence. */
export const TRACK: Formulas = { at: formulasAt, progress: OKR_COLUMNS.length + 1 };

/** OKR_PROGRESS. */
export const PROGRESS: Formulas = { at: (place) => [progressFormulaAt(place)], progress: OKR_COLUMNS.length };

/** The column in whose first row the date of today stands, as a number. */
export const TODAY_COLUMN = OKR_COLUMNS.length + FORMULA_COLUMNS.length;

const TODAY = "$X$1";

/**
 * One built-in formula per cell for a row of okrTable(), in English with commas: the four columns of OKR_TRACK that are
 * no sentence. ISBLANK and ISNUMBER, as 0 equals "" in Univer. A roll-up names just the rows below it, which is as fast as a sheet can have it.
 */
function formulasAt(place: number): string[] {
  const row = place + 2;
  const kind = place % GROUP;
  return [
    kind === 0 || kind >= 6 ? `=""` : `=IF(OR(ISBLANK(L${row}),ISBLANK(M${row})),"",L${row}-M${row})`,
    `=${progressAt(row, kind)}`,
    kind > 6 ? `=""` : `=MIN(1,MAX(0,(${TODAY}-G${row})/(H${row}-G${row})))`,
    statusAt(row, kind),
    `=IF(ISNUMBER(T${row}),MIN(1,MAX(0,T${row})),0)`,
  ];
}

/** OKR_PROGRESS of a row as one built-in formula; it knows no roll-up. */
function progressFormulaAt(place: number): string {
  const kind = place % GROUP;
  return kind === 0 || kind > 5 ? `=""` : `=${progressAt(place + 2, kind)}`;
}

function progressAt(row: number, kind: number): string {
  if (kind === 0) return rollUp(row + 1, row + 5);
  if (kind === 6) return rollUp(row + 1, row + 3);
  if (kind > 6) return `IF(M${row},1,0)`;
  const share = `IF(ISBLANK(K${row}),M${row}/L${row},(M${row}-K${row})/(L${row}-K${row}))`;
  const limit = `IF(M${row}<=L${row},1,L${row}/M${row})`;
  const measured = `IF(I${row}="At most",${limit},${share})`;
  return `IF(I${row}="Milestone",M${row}+0,IF(OR(ISBLANK(L${row}),ISBLANK(M${row})),"",${measured}))`;
}

function rollUp(first: number, last: number): string {
  return `SUMPRODUCT(W${first}:W${last},N${first}:N${last})/SUM(N${first}:N${last})`;
}

function statusAt(row: number, kind: number): string {
  const early = kind === 0 || kind === 3 ? `IF(${TODAY}<H${row},"On track","Achieved")` : `"Achieved"`;
  const pace = `IF(U${row}-T${row}<=0.1,"On track",IF(U${row}-T${row}<=0.3,"Behind","Off track"))`;
  const limit = `IF(T${row}>=0.7,"Behind","Off track")`;
  const short = kind > 6 ? `"On track"` : kind === 3 ? limit : pace;
  return `=IF(ISNUMBER(T${row}),IF(T${row}>=1,${early},${short}),"No data")`;
}
