import type { Book } from "../book.ts";
import { formatA1 } from "../text/a1.ts";

/** A sheet's conditional formats as JSON, in their order. */
export function describeConditionals({ extras }: Book, sheetId: string): unknown[] {
  return extras.conditionals
    .filter((one) => one.sheetId === sheetId)
    .map(({ rule: { ranges, condition, style, gradient } }) => ({
      ranges: ranges.map(({ box }) => formatA1(box)),
      ...(condition ? { type: condition.type, values: condition.values } : {}),
      ...Object.fromEntries(Object.entries(style).filter(([, value]) => value !== null)),
      ...(gradient ? { gradient } : {}),
    }));
}

/** A sheet's data validations as JSON. */
export function describeValidations({ extras }: Book, sheetId: string): unknown[] {
  return extras.validations
    .filter((one) => one.sheetId === sheetId)
    .map(({ boxes, rule }) => ({ ranges: boxes.map(formatA1), ...rule }));
}
