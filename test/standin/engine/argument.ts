import type { ICellData, Nullable } from "@univerjs/core";
import type {
  ArrayValueObject,
  BaseReferenceObject,
  BaseValueObject,
  ErrorValueObject,
  FunctionVariantType,
} from "@univerjs/engine-formula";
import { contentOf, patternOf, typedValue } from "./cell-value.ts";
import type { UniverModules } from "./kit.ts";
import { cellsOf } from "./values/cells.ts";

/**
 * What a custom function gets for an argument, as README §1.3 lists it.
 *
 * One cell is its value, a range a two-dimensional array, a blank ''; dates are Dates at the zone's midnight, error
 * cells their text [MEM], a skipped argument '' [MEM]. A computed array of one value counts as that value [MEM].
 */
export function argumentOf(variant: FunctionVariantType, zone: string, modules: UniverModules): unknown {
  if (variant.isReferenceObject()) return rangeArgument(variant as BaseReferenceObject, zone, modules);
  const value = variant as BaseValueObject;
  if (value.isArray()) return arrayArgument(value as ArrayValueObject, zone, modules);
  return scalar(value, zone, modules);
}

function scalar(value: BaseValueObject | null, zone: string, modules: UniverModules): unknown {
  if (value === null || value.isNull()) return "";
  if (value.isError()) return contentOf({ v: (value as unknown as ErrorValueObject).getErrorType() });
  if (value.isLambda()) return "";
  return typedValue(
    value.getValue() as string | number | boolean,
    value.getPattern() || undefined,
    zone,
    modules,
  );
}

function arrayArgument(array: ArrayValueObject, zone: string, modules: UniverModules): unknown {
  const rows = array.getArrayValue().map((row) => row.map((value) => scalar(value ?? null, zone, modules)));
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}

function rangeArgument(reference: BaseReferenceObject, zone: string, modules: UniverModules): unknown {
  const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
  const cellsIn = cellsOf(reference);
  const stored = reference.getCurrentActiveSheetData()?.cellData;
  const styles = reference.getCurrentStylesData();
  if (!stored) return "#REF!";
  const read = (cell: Nullable<ICellData>, row: number, column: number) => {
    const content = contentOf(cell);
    if (typeof content !== "number") return content;
    const pattern = patternOf(cell, styles) ?? patternOf(stored.getValue(row, column), styles);
    return typedValue(content, pattern, zone, modules);
  };
  if (startRow === endRow && startColumn === endColumn)
    return read(cellsIn(startRow)(startColumn), startRow, startColumn);
  const rows: unknown[][] = new Array(endRow - startRow + 1);
  for (let row = startRow; row <= endRow; row++) {
    const cellAt = cellsIn(row);
    const values: unknown[] = new Array(endColumn - startColumn + 1);
    for (let column = startColumn; column <= endColumn; column++)
      values[column - startColumn] = read(cellAt(column), row, column);
    rows[row - startRow] = values;
  }
  return rows;
}
