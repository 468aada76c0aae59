import type { IFormulaDatasetConfig } from "@univerjs/engine-formula";
import { overlap } from "../../text/a1.ts";
import { type Area, areaOf, wholeSheet } from "./area.ts";
import { type Formula, wanted } from "./formula.ts";
import { type Graph, readAnew, rename, update } from "./graph.ts";
import type { Machine } from "./machine.ts";
import { writtenIn } from "./written.ts";

/** What a calculation begins with. */
export interface Dirty {
  /** To be calculated, and written whatever comes of it: what stood in their cells may be gone. */
  readonly written: Set<Formula>;
  /** To be calculated, too. */
  readonly read: Set<Formula>;
}

/** What has happened in a workbook since the last calculation, in Univer's words. */
type Happened = Pick<
  IFormulaDatasetConfig,
  "dirtyRanges" | "dirtyNameMap" | "dirtyDefinedNameMap" | "dirtyUnitOtherFormulaMap" | "forceCalculate"
> &
  Pick<Partial<IFormulaDatasetConfig>, "clearDependencyTreeCache">;

/** Which formulas are to be calculated after that. */
export function dirtyAfter(happened: Happened, graph: Graph, machine: Machine): Dirty {
  const { unitId, readers, formulas } = graph;
  const { added, left } = update(graph, writtenIn(unitId, machine), machine);
  const renamed = rename(graph, Object.keys(happened.dirtyDefinedNameMap[unitId] ?? {}), machine);
  const sheets = changedSheets(happened, unitId);
  if (sheets.length > 0) readAnew(graph, machine);
  const areas = [...changedAreas(happened, unitId), ...sheets.map(wholeSheet)];
  const isWritten = writtenBy(happened, unitId);
  const all = [...formulas.values()];
  return {
    written: new Set([...added, ...all.filter(isWritten)]),
    read: new Set([
      ...renamed,
      ...readers.of([...areas, ...left]),
      ...all.filter(({ parsed }) => parsed.isVolatile),
    ]),
  };
}

function changedAreas({ dirtyRanges }: Happened, unitId: string): Area[] {
  return dirtyRanges
    .filter((one) => one.unitId === unitId)
    .map(({ sheetId, range }) => areaOf(sheetId, range));
}

/** Sheets that have come or gone, or whose rows or columns have. */
function changedSheets({ dirtyNameMap, clearDependencyTreeCache }: Happened, unitId: string): string[] {
  return Object.keys({ ...dirtyNameMap[unitId], ...clearDependencyTreeCache?.[unitId] });
}

/** Whether a formula's cell was written to, or its owner asks for it. */
function writtenBy(happened: Happened, unitId: string): (formula: Formula) => boolean {
  const areas = changedAreas(happened, unitId);
  const owners = happened.dirtyUnitOtherFormulaMap[unitId] ?? {};
  const came = happened.dirtyNameMap[unitId] ?? {};
  return (formula) => {
    const { sheetId, owner } = formula;
    if (happened.forceCalculate || came[sheetId] !== undefined) return true;
    if (owner !== undefined) return owners[sheetId]?.[owner] !== undefined;
    const cell = wanted(formula, undefined);
    return areas.some((area) => area.sheetId === sheetId && overlap(area, cell));
  };
}
