import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import type {
  BaseReferenceObject,
  BaseValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionVariantType,
} from "@univerjs/engine-formula";
import type { Machine } from "./machine.ts";

/** What a formula gives: the cells that it fills, rows of columns; at least its own. */
export interface Outcome {
  readonly cells: readonly (readonly ICellData[])[];
  /** How much it fills, or would fill if there was room. */
  readonly height: number;
  readonly width: number;
  readonly hasRoom: boolean;
}

/** What the stand-in knows of the inside of Univer's results. */
interface Inside {
  /** A value as a cell: that of a link is a text with a link in it. */
  _getValueObjectOfRuntimeData(value: BaseValueObject): ICellData | undefined;
}

/** The cells of what a formula has given; of values that are one and the same, one cell does for all. */
export function outcomeOf(variant: FunctionVariantType, machine: Machine): Outcome {
  const runtime = machine.runtime as unknown as Inside;
  let [last, cell]: [BaseValueObject?, ICellData?] = [];
  const toCell = (value: BaseValueObject) => {
    if (value !== last || !cell) cell = runtime._getValueObjectOfRuntimeData(value) ?? { v: null };
    last = value;
    return cell;
  };
  const cells = valuesOf(variant, machine).map((row) => row.map(toCell));
  return { cells, height: cells.length, width: cells[0]?.length ?? 1, hasRoom: true };
}

/** Rows of values; an array that begins with an array that could not be filled could not be filled either. */
function valuesOf(variant: FunctionVariantType, { modules }: Machine): BaseValueObject[][] {
  const { NullValueObject, ErrorType } = modules.formula;
  const whole = variant.isReferenceObject()
    ? (variant as BaseReferenceObject).toArrayValueObject()
    : (variant as BaseValueObject);
  if (!whole.isArray()) return [[whole]];
  const blank = NullValueObject.create();
  const rows = whole.getArrayValue().map((row) => row.map((value) => value ?? blank));
  const first = rows[0]?.[0] ?? blank;
  return isError(first, ErrorType.SPILL) ? [[first]] : rows;
}

function isError(value: BaseValueObject, type: ErrorType): boolean {
  return value.isError() && (value as unknown as ErrorValueObject).getErrorType() === type;
}

/** The same without room: an error in the formula's own cell. */
export function withoutRoom(outcome: Outcome, { modules }: Machine): Outcome {
  const error = { v: modules.formula.ErrorType.SPILL, t: modules.core.CellValueType.STRING };
  return { ...outcome, cells: [[error]], hasRoom: false };
}

/** Whether two cells show the same, in the same format. */
export function isSameCell(one: Nullable<ICellData>, other: Nullable<ICellData>): boolean {
  if (one === other) return true;
  return one?.v === other?.v && one?.t === other?.t && one?.p === other?.p && format(one) === format(other);
}

/** The format of a result is in the cell, not the name of one. */
function format(cell: Nullable<ICellData>): string | undefined {
  return (cell?.s as Nullable<IStyleData>)?.n?.pattern;
}
