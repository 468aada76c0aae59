import { type Book, placeKey } from "../book/book.ts";
import { argumentOf } from "../engine/argument.ts";
import { type Calculate, type Place, registerFunction } from "../engine/functions.ts";
import { resultOf } from "../engine/result.ts";
import { touchesVolatile } from "../engine/volatile.ts";
import { isService } from "../member/objects.ts";
import { adopt } from "./realm.ts";
import { withScript } from "./run.ts";

/** README §1.6 */
const VOLATILE =
  "This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()";

/** Makes every top-level function of the script a function for cells: README §1.1. A trailing `_` hides it. */
export function registerCustomFunctions(book: Book): void {
  for (const name of scriptFunctions(book))
    registerFunction(book.kit, name.toUpperCase(), calculator(book, name));
}

/** The script's top-level functions; none when it does not load. */
export function scriptFunctions(book: Book): string[] {
  try {
    return withScript(book, { mode: "CUSTOM_FUNCTION" }, (realm) => realm.names()).filter(
      (name) => !name.endsWith("_"),
    );
  } catch (error) {
    book.log.push(String(error));
    return [];
  }
}

function calculator(book: Book, name: string): Calculate {
  return (variants, place) => {
    const { modules } = book.kit;
    try {
      if (touchesVolatile(book, place)) throw new Error(VOLATILE);
      const args = variants.map((variant) => argumentOf(variant, book.timeZone, modules));
      const result = invoke(book, name, args, place);
      const context = { name, zone: book.timeZone, locale: book.locale, modules };
      const value = resultOf(result, context);
      book.errors.delete(placeKey(place));
      return value;
    } catch (error) {
      book.errors.set(placeKey(place), hoverText(error));
      return modules.formula.ErrorValueObject.create(modules.formula.ErrorType.ERROR);
    }
  };
}

/** Milliseconds that a custom function may take: README §1.5, 30 seconds. */
const LIMIT = 30_000;

function invoke(book: Book, name: string, args: unknown[], place: Place): unknown {
  const { functionSeconds } = book.options;
  return withScript(book, { mode: "CUSTOM_FUNCTION", cell: place }, (realm) => {
    const own = args.map((arg) => adopt(arg, realm.global, isService));
    return realm.call(name, own, functionSeconds === undefined ? LIMIT : functionSeconds * 1000);
  });
}

/** README §1.5: `Error: msg (line N).`; the line is left out, since a bundle's lines say nothing. */
function hoverText(error: unknown): string {
  const { name = "Error", message = String(error) } = (error ?? {}) as { name?: string; message?: string };
  return message === VOLATILE || message.startsWith("Exceeded maximum") ? message : `${name}: ${message}`;
}
