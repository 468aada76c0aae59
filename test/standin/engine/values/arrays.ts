import type { ArrayValueObject, BaseValueObject, compareToken } from "@univerjs/engine-formula";
import type { UniverModules } from "../kit.ts";
import { isNew } from "./once.ts";

type Value = BaseValueObject;
type Each = (value: Value, row: number, column: number) => Value;
type Operate = (one: Value, other: Value) => Value;

/** What the stand-in knows of the inside of Univer's arrays. */
interface Inside {
  _defaultValue: Value | null;
  _createNewArray(rows: Value[][], rowCount: number, columnCount: number): ArrayValueObject;
  _batchOperator(other: Value, kind: number, operator?: compareToken, isCaseSensitive?: boolean): Value;
}

/** The operations of two values, by Univer's numbers. */
const OPERATIONS = [
  "minus",
  "plus",
  "multiply",
  "divided",
  "mod",
  "compare",
  "concatenateFront",
  "concatenateBack",
  "pow",
  "round",
  "floor",
  "ceil",
  "atan2",
] as const;

/**
 * Lets operations on whole arrays compute once what they would compute again: below the rows in use a column's values are
 * mostly one and the same blank, and values never change.
 */
export function computeArraysQuickly(modules: UniverModules): void {
  const prototype = modules.formula.ArrayValueObject.prototype;
  if (!isNew(prototype)) return;
  const { map, mapValue } = prototype;
  prototype.map = function (each) {
    return map.call(this, once(each));
  };
  prototype.mapValue = function (each) {
    return mapValue.call(this, once(each));
  };
  prototype.sum = function () {
    return sumOf(this, modules);
  };
  inside(prototype)._batchOperator = function (other, kind, operator, isCaseSensitive) {
    const [array, operate] = [
      this as unknown as ArrayValueObject,
      operation(kind, operator, isCaseSensitive, modules),
    ];
    return combine(array, other, operate, modules);
  };
}

function inside(array: ArrayValueObject): Inside {
  return array as unknown as Inside;
}

/** The sum of the numbers, or the first error; a zero adds nothing. */
function sumOf(array: ArrayValueObject, { formula }: UniverModules): Value {
  let sum: Value = formula.NumberValueObject.create(0);
  array.iterator((value) => {
    if (value?.isError()) sum = value;
    else if (value?.isNumber() && value.getValue() !== 0) sum = sum.plus(value);
    return !value?.isError();
  });
  return sum;
}

/** A function of the value alone, not of its place, need not be asked twice in a row for one value. */
function once(each: Each): Each {
  if (each.length > 1) return each;
  let last: Value | undefined;
  let answer: Value | undefined;
  return (value, row, column) => {
    if (value !== last || !answer) answer = each(value, row, column);
    last = value;
    return answer;
  };
}

function operation(
  kind: number,
  operator: compareToken | undefined,
  isCaseSensitive: boolean | undefined,
  { formula }: UniverModules,
): Operate {
  const name = OPERATIONS[kind];
  if (name && name !== "compare") return (one, other) => one[name](other);
  if (!operator) return () => formula.ErrorValueObject.create(formula.ErrorType.VALUE);
  return (one, other) => one.compare(other, operator, isCaseSensitive);
}

/**
 * Each value of an array with the one that stands in its place in another, which one row, one column or one value stretches
 * to. An error is passed on; where one of them has nothing, it is #N/A.
 */
function combine(array: ArrayValueObject, other: Value, operate: Operate, modules: UniverModules): Value {
  const { formula } = modules;
  const others = other.isArray() ? (other as ArrayValueObject) : undefined;
  const rowCount = Math.max(array.getRowCount(), others?.getRowCount() ?? 1);
  const columnCount = Math.max(array.getColumnCount(), others?.getColumnCount() ?? 1);
  const [own, its] = [stretched(array), others ? stretched(others) : () => other];
  const isRow = others?.getRowCount() === 1 && array.getColumnCount() > 1;
  const blank = isRow ? formula.NullValueObject.create() : undefined;
  const pair = paired(operate, formula.ErrorValueObject.create(formula.ErrorType.NA));
  const rows: Value[][] = Array.from({ length: rowCount }, () => []);
  for (let column = 0; column < columnCount; column++)
    for (const [row, values] of rows.entries())
      values.push(pair(own(row, column), its(row, column) ?? blank));
  const result = inside(array)._createNewArray(rows, rowCount, columnCount);
  if (!others || isRow || others.getRowCount() * others.getColumnCount() === 1)
    result.setDefaultValue(formula.BooleanValueObject.create(false));
  return result;
}

/** The values of an array by row and column, as far as it reaches when it is stretched. */
function stretched(array: ArrayValueObject): (row: number, column: number) => Value | undefined {
  const rows = array.getArrayValue();
  const rest = inside(array)._defaultValue ?? undefined;
  const [oneRow, oneColumn] = [array.getRowCount() === 1, array.getColumnCount() === 1];
  return (row, column) => rows[oneRow ? 0 : row]?.[oneColumn ? 0 : column] ?? rest;
}

/** The operation on a pair of values; what was asked last is known. */
function paired(operate: Operate, missing: Value): (one?: Value, other?: Value) => Value {
  let [first, second, result]: (Value | undefined)[] = [];
  return (one, other) => {
    if (result && one === first && other === second) return result;
    [first, second] = [one, other];
    if (!one || !other) result = missing;
    else if (one.isError()) result = one;
    else result = other.isError() ? other : operate(one, other);
    return result;
  };
}
