import { isOpenEnd } from "../text/formula.ts";
import type { UniverModules } from "./kit.ts";

const patched = new WeakSet<object>();

/**
 * Teaches Univer open ranges such as A2:A and A1:R, which reach it as A1:R1000000.
 *
 * Their values end where the grid ends, at every calculation anew, so a grid that grows widens them; what they
 * depend on reaches beyond the grid, so cells in new rows count.
 */
export function teachOpenRanges({ formula }: UniverModules): void {
  const prototype = formula.BaseReferenceObject.prototype;
  if (patched.has(prototype)) return;
  patched.add(prototype);
  const { getRangePosition, toUnitRange } = prototype;
  prototype.getRangePosition = function () {
    const range = getRangePosition.call(this);
    return isOpenEnd(range.endRow) ? { ...range, endRow: this.getActiveSheetRowCount() - 1 } : range;
  };
  prototype.toUnitRange = function () {
    const whole = toUnitRange.call(this);
    return isOpenEnd(this.getRangeData().endRow) ? { ...whole, range: getRangePosition.call(this) } : whole;
  };
}
