import type { Book } from "../book/book.ts";
import { serialOf } from "../text/dates.ts";
import { registerFunction } from "./functions.ts";

/** TODAY and NOW by the file's zone, format and the test's clock, not by the machine's. */
export function registerClock(book: Book): void {
  const { NumberValueObject } = book.kit.modules.formula;
  const serial = () => serialOf(book.timeZone, book.options.now?.().getTime() ?? Date.now());
  registerFunction(book.kit, "TODAY", () => NumberValueObject.create(Math.floor(serial()), book.locale.date));
  registerFunction(book.kit, "NOW", () => NumberValueObject.create(serial(), book.locale.dateTime));
}
