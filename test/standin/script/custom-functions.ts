import { type Book, placeKey } from "../book/book.ts";
import { argumentOf } from "../engine/argument.ts";
import { type Calculate, type Place, registerFunction } from "../engine/functions.ts";
import { resultOf } from "../engine/result.ts";
import { touchesVolatile } from "../engine/volatile.ts";
import { isService } from "../member/objects.ts";
import { adopt, isDate } from "./realm.ts";
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
  const made = new Map<string, Call[]>();
  return (variants, place) => {
    const { modules } = book.kit;
    try {
      if (touchesVolatile(book, place)) throw new Error(VOLATILE);
      const args = variants.map((variant) => argumentOf(variant, book.timeZone, modules));
      const given = [book.timeZone, book.locale.code, ...args];
      const calls = made.get(placeKey(place)) ?? [];
      const known = calls.find((call) => isSame(call.given, given));
      const value = known?.value ?? valueOfCall(book, name, args, place);
      if (!known) made.set(placeKey(place), [{ given, value }, ...calls].slice(0, KEPT_CALLS));
      book.errors.delete(placeKey(place));
      return value;
    } catch (error) {
      book.errors.set(placeKey(place), hoverText(error));
      return modules.formula.ErrorValueObject.create(modules.formula.ErrorType.ERROR);
    }
  };
}

/** A call that a cell has made: what it was given, the file's zone and locale too, and what came out. */
interface Call {
  readonly given: readonly unknown[];
  readonly value: ReturnType<Calculate>;
}

/** A formula may call a function more than once, but seldom more often than this. */
const KEPT_CALLS = 4;

/** README §1.6: a function is called again only when an argument changes. Ranges are rows of values. */
function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, at) => isSame(item, other[at]));
  return isDate(one) && isDate(other) ? one.getTime() === other.getTime() : Object.is(one, other);
}

function valueOfCall(book: Book, name: string, args: unknown[], place: Place): ReturnType<Calculate> {
  const context = { name, zone: book.timeZone, locale: book.locale, modules: book.kit.modules };
  return resultOf(invoke(book, name, args, place), context);
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
