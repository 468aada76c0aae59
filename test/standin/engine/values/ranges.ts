import type { ICellData, Nullable } from "@univerjs/core";
import type { ArrayValueObject, BaseReferenceObject, BaseValueObject } from "@univerjs/engine-formula";
import { type Box, formatA1, overlap } from "../../text/a1.ts";
import type { UniverModules } from "../kit.ts";
import { cellsOf } from "./cells.ts";
import { isNew } from "./once.ts";

/** What the stand-in knows of the inside of Univer's references. */
interface Inside {
  _runtimeFeatureCellData: object;
  _checkIfWorksheetMiss(): boolean;
}

/**
 * Lets a range give its values in one sweep over its rows.
 *
 * Univer asks for each cell anew which of its stores has it, and makes a value of its own for every one.
 */
export function readRangesQuickly(modules: UniverModules): void {
  const prototype = modules.formula.BaseReferenceObject.prototype;
  if (!isNew(prototype)) return;
  const slowly = prototype.toArrayValueObject;
  prototype.toArrayValueObject = function (useCache = true): ArrayValueObject {
    if (!isPlain(this)) return slowly.call(this, useCache);
    if (!useCache) return sweep(this, modules);
    const ranges = rangesOf(this.getUnitId(), this.getSheetId());
    const box = this.getRangePosition();
    const key = formatA1(box);
    const known = ranges.get(key) ?? { box, values: sweep(this, modules) };
    ranges.set(key, known);
    return known.values;
  };
}

/** What has been read, by its place in its sheet. */
type Ranges = Map<string, { box: Box; values: ArrayValueObject }>;

const read = new Map<string, Ranges>();

function rangesOf(unitId: string, sheetId: string): Ranges {
  const key = `${unitId} ${sheetId}`;
  const ranges: Ranges = read.get(key) ?? new Map();
  read.set(key, ranges);
  return ranges;
}

/** Forgets what has been read of these cells. */
export function forgetRanges(unitId: string, areas: readonly (Box & { sheetId: string })[]): void {
  for (const area of areas) {
    const ranges = rangesOf(unitId, area.sheetId);
    for (const [key, { box }] of ranges) if (overlap(area, box)) ranges.delete(key);
  }
}

export function forgetAllRanges(): void {
  read.clear();
}

/** A range in the grid of a sheet that is there, in a workbook without cells that a feature of Univer's fills. */
function isPlain(reference: BaseReferenceObject): boolean {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const inside = reference as unknown as Inside;
  if (inside._checkIfWorksheetMiss() || Object.keys(inside._runtimeFeatureCellData).length) return false;
  return startRow >= 0 && startColumn >= 0 && endRow >= startRow && endColumn >= startColumn;
}

function sweep(reference: BaseReferenceObject, modules: UniverModules): ArrayValueObject {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const cellsIn = cellsOf(reference);
  const toValue = valueReader(reference, modules);
  const rows: BaseValueObject[][] = [];
  for (let row = startRow; row <= endRow; row++) {
    const cellAt = cellsIn(row);
    const values: BaseValueObject[] = [];
    for (let column = startColumn; column <= endColumn; column++) values.push(toValue(cellAt(column)));
    rows.push(values);
  }
  keepPattern(reference, rows, modules);
  return modules.formula.ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: endColumn - startColumn + 1,
    unitId: reference.getUnitId(),
    sheetId: reference.getSheetId(),
    row: startRow,
    column: startColumn,
  });
}

/** CellValueType of Univer. */
const [STRING, FORCED] = [1, 4] as const;

/** A cell's value as Univer makes it; of texts that stand next to each other one does for all. */
function valueReader(reference: BaseReferenceObject, { core, formula }: UniverModules) {
  const blank = formula.NullValueObject.create();
  const texts = new Map<unknown, BaseValueObject>();
  return (cell: Nullable<ICellData>): BaseValueObject => {
    if (!cell || core.isNullCell(cell)) return blank;
    if (cell.p || (cell.t !== STRING && cell.t !== FORCED)) return reference.getCellValueObject(cell);
    const value = texts.get(cell.v) ?? reference.getCellValueObject(cell);
    texts.set(cell.v, value);
    return value;
  };
}

/** Univer lets the first number of a range have the format that its cell has. */
function keepPattern(
  reference: BaseReferenceObject,
  rows: BaseValueObject[][],
  { formula }: UniverModules,
): void {
  const first = rows[0]?.[0];
  if (!first?.isNumber()) return;
  const { startRow, startColumn } = reference.getRangePosition();
  const pattern = reference.getCellPattern(
    reference.getUnitId(),
    reference.getSheetId(),
    startRow,
    startColumn,
  );
  if (pattern && rows[0]) rows[0][0] = formula.NumberValueObject.create(Number(first.getValue()), pattern);
}
