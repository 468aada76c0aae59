import type { BaseValueObject } from "@univerjs/engine-formula";
import { isDate } from "../script/realm.ts";
import { serialOf } from "../text/dates.ts";
import type { Locale } from "../text/locale.ts";
import type { UniverModules } from "./kit.ts";

/** Text in one cell: README §3.8. */
const MOST_CHARACTERS = 50_000;

/** What results need to know of their spreadsheet. */
interface ResultContext {
  name: string;
  zone: string;
  locale: Locale;
  modules: UniverModules;
}

/**
 * What a custom function returned, for Univer. Throws with the text that the cell shows on hover.
 *
 * README §1.4: a scalar or a two-dimensional array that spills; null and undefined are blank. Undocumented, and
 * read so here: a one-dimensional array is a column, short rows are filled with blanks [MEM].
 */
export function resultOf(result: unknown, context: ResultContext): BaseValueObject {
  if (!Array.isArray(result)) return scalarOf(result, context);
  const rows = result.map((row: unknown) => (Array.isArray(row) ? row : [row]));
  const width = Math.max(1, ...rows.map((row) => row.length));
  if (rows.length === 0) return scalarOf(null, context);
  const calculateValueList = rows.map((row) =>
    Array.from({ length: width }, (_, column) => scalarOf(row[column], context)),
  );
  return context.modules.formula.ArrayValueObject.create({
    calculateValueList,
    rowCount: rows.length,
    columnCount: width,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function scalarOf(value: unknown, context: ResultContext): BaseValueObject {
  const { formula } = context.modules;
  if (value === null || value === undefined) return formula.NullValueObject.create();
  if (typeof value === "boolean") return formula.BooleanValueObject.create(value);
  if (typeof value === "number") return numberOf(value, context);
  if (isDate(value)) return dateOf(value, context);
  if (typeof value === "string") return textOf(value, context);
  throw new TypeError(
    `The result of ${context.name} is neither a number, a text, a boolean, a date nor an array.`,
  );
}

/** NaN and Infinity are #NUM!. [MEM] */
function numberOf(value: number, { modules: { formula } }: ResultContext): BaseValueObject {
  if (!Number.isFinite(value)) return formula.ErrorValueObject.create(formula.ErrorType.NUM);
  return formula.NumberValueObject.create(value);
}

/** A Date is a serial number with the locale's date format. [MEM] */
function dateOf(value: Date, context: ResultContext): BaseValueObject {
  if (Number.isNaN(value.getTime())) return numberOf(Number.NaN, context);
  const serial = serialOf(context.zone, value.getTime());
  const pattern = Number.isInteger(serial) ? context.locale.date : context.locale.dateTime;
  return context.modules.formula.NumberValueObject.create(serial, pattern);
}

function textOf(value: string, { name, modules: { formula } }: ResultContext): BaseValueObject {
  if (value.length > MOST_CHARACTERS)
    throw new RangeError(`text result of ${name} is longer than the limit of ${MOST_CHARACTERS} characters`);
  return formula.StringValueObject.create(value);
}
