import type { BaseReferenceObject, FunctionVariantType } from "@univerjs/engine-formula";
import type { Book } from "../book/book.ts";
import { argumentOf } from "./argument.ts";
import { registerFixed } from "./fixed.ts";
import { forgetExcelOnly } from "./function-list/excel-only.ts";
import { registerOperators } from "./function-list/operators.ts";
import { type Calculate, registerFunction } from "./functions.ts";
import { resultOf } from "./result.ts";

/** Functions of Google Sheets that Univer has not, as far as they are a line each. QUERY and IMPORT… are not. */
export function registerGoogleFunctions(book: Book): void {
  registerFunction(book.kit, "ARRAYFORMULA", ([whole]) => spread(whole, book));
  registerFixed(book);
  registerOperators(book);
  forgetExcelOnly(book.kit);
  for (const [name, calculate] of Object.entries(FUNCTIONS))
    registerFunction(book.kit, name, plain(book, name, calculate));
}

type Plain = (...values: unknown[]) => unknown;

const FUNCTIONS: Record<string, Plain> = {
  JOIN: (sign, ...values) => texts(values).join(String(sign)),
  SPLIT: (text, signs) => [
    String(text)
      .split(new RegExp(`[${escaped(String(signs))}]`))
      .filter(Boolean),
  ],
  COUNTUNIQUE: (...values) => new Set(texts(values).filter(Boolean)).size,
  TO_TEXT: (value) => String(value),
  TO_PERCENT: (value) => value,
  // A picture has no value [MEM]; Univer would load it, which without a page ends the process.
  IMAGE: () => null,
};

function texts(values: unknown[]): string[] {
  return values.flat(2).map(String);
}

function escaped(signs: string): string {
  return signs.replace(/[\\\]^-]/g, "\\$&");
}

/** A function that throws, as for a text that is too long, is an error: else Univer would wait for it for good. */
function plain(book: Book, name: string, calculate: Plain): Calculate {
  const { modules } = book.kit;
  return (variants) => {
    const values = variants.map((variant) => argumentOf(variant, book.timeZone, modules));
    try {
      return resultOf(calculate(...values), { name, zone: book.timeZone, locale: book.locale, modules });
    } catch {
      return modules.formula.ErrorValueObject.create(modules.formula.ErrorType.VALUE);
    }
  };
}

/** Every formula spills in Univer, so ARRAYFORMULA only hands on what it gets. */
function spread(whole: FunctionVariantType | undefined, { kit }: Book): ReturnType<Calculate> {
  const { formula } = kit.modules;
  if (!whole) return formula.ErrorValueObject.create(formula.ErrorType.NA);
  return whole.isReferenceObject()
    ? (whole as BaseReferenceObject).toArrayValueObject()
    : (whole as ReturnType<Calculate>);
}
