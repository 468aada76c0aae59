import type { ArrayValueObject, BaseValueObject } from "@univerjs/engine-formula";
import type { UniverModules } from "../kit.ts";
import { isNew } from "./once.ts";

/** A place in an array, row and column from 0. */
interface Spot {
  row: number;
  column: number;
}

/** Where a value stands first and last in an array, row by row. */
type Ends = [first: Spot, last: Spot];

/**
 * Lets lookups of an equal value find it at once, by an index that is made when an array is looked up in for the first time.
 *
 * Univer compares with each value of the array, once for each value that is looked up.
 */
export function lookUpQuickly({ formula }: UniverModules): void {
  const prototype = formula.BaseFunction.prototype;
  if (!isNew(prototype)) return;
  const { equalSearch, equalSearchExpand } = prototype;
  const missing = () => formula.ErrorValueObject.create(formula.ErrorType.NA);
  prototype.equalSearch = function (value, within, results, isFirst = true) {
    if (!isIndexed(value) || !haveSameSize(within, results))
      return equalSearch.call(this, value, within, results, isFirst);
    const spot = find(value, within, isFirst);
    return (spot && results.get(spot.row, spot.column)) ?? missing();
  };
  prototype.equalSearchExpand = function (value, within, results, isFirst = true, axis = 0) {
    if (!isIndexed(value)) return equalSearchExpand.call(this, value, within, results, isFirst, axis);
    const spot = find(value, within, isFirst);
    if (!spot) return missing();
    if (axis === 0) return results.slice([spot.row, spot.row + 1]);
    return results.slice(undefined, [spot.column, spot.column + 1]);
  };
}

/** Texts without wildcards, and numbers that are no dates, are equal to the same and only the same. */
function isIndexed(value: BaseValueObject): boolean {
  if (value.isString()) return !/[*?]/.test(String(value.getValue()));
  return value.isNumber() && !value.isDateFormat();
}

function haveSameSize(one: ArrayValueObject, other: ArrayValueObject): boolean {
  return one.getRowCount() === other.getRowCount() && one.getColumnCount() === other.getColumnCount();
}

const indexes = new WeakMap<ArrayValueObject, Map<string | number, Ends>>();

function find(value: BaseValueObject, within: ArrayValueObject, isFirst: boolean): Spot | undefined {
  const index = indexes.get(within) ?? indexOf(within);
  indexes.set(within, index);
  return index.get(keyOf(value))?.[isFirst ? 0 : 1];
}

function keyOf(value: BaseValueObject): string | number {
  const raw = value.getValue();
  return typeof raw === "number" ? raw : String(raw).toLocaleLowerCase();
}

/** A blank is equal to 0 and to the empty text. */
function indexOf(array: ArrayValueObject): Map<string | number, Ends> {
  const index = new Map<string | number, Ends>();
  array.iterator((value, row, column) => {
    if (!value || value.isError() || value.isBoolean()) return;
    for (const key of value.isNull() ? [0, ""] : [keyOf(value)]) {
      const spot = { row, column };
      index.set(key, [index.get(key)?.[0] ?? spot, spot]);
    }
  });
  return index;
}
