import type {
  ArrayValueObject,
  BaseReferenceObject,
  BaseValueObject,
  FunctionVariantType,
} from "@univerjs/engine-formula";
import type { Book } from "../book/book.ts";
import { type Calculate, registerFunction } from "./functions.ts";

/** More digits than a number has. */
const MOST_DIGITS = 20;

/**
 * FIXED(number; [number_of_places]; [suppress_separator]): a number as text in the file's locale; Univer's is always English.
 * An error is passed on, and what is no number is one. https://support.google.com/docs/answer/3238023
 */
export function registerFixed(book: Book): void {
  registerFunction(book.kit, "FIXED", fixed(book));
}

function fixed({ kit, locale }: Book): Calculate {
  const { NumberValueObject, StringValueObject } = kit.modules.formula;
  const { numfmt } = kit.modules.core;
  return (variants) => {
    const given = [NumberValueObject.create(0), NumberValueObject.create(2), NumberValueObject.create(0)];
    const numbers = given.map((usual, at) => numberIn(variants[at] ?? usual));
    const broken = numbers.find((number) => number.isError());
    if (broken) return broken;
    const [number = 0, places = 0, suppressed = 0] = numbers.map((one) => Number(one.getValue()));
    const rounded = places < 0 ? Math.round(number * 10 ** places) / 10 ** places : number;
    const pattern = patternOf(Math.min(MOST_DIGITS, Math.max(0, Math.trunc(places))), suppressed !== 0);
    return StringValueObject.create(numfmt.format(pattern, rounded, { locale: locale.tag }));
  };
}

/** The number that an argument is, or an error; of several cells the first. */
function numberIn(variant: FunctionVariantType): BaseValueObject {
  const value = variant.isReferenceObject()
    ? (variant as BaseReferenceObject).toArrayValueObject()
    : (variant as BaseValueObject);
  const one = value.isArray() ? (value as ArrayValueObject).getFirstCell() : value;
  return one.isError() ? one : one.convertToNumberObjectValue();
}

function patternOf(digits: number, suppressed: boolean): string {
  return `${suppressed ? "0" : "#,##0"}${digits > 0 ? `.${"0".repeat(digits)}` : ""}`;
}
