import type { Nullable } from "@univerjs/core";
import type {
  ArrayValueObject,
  BaseFunction,
  BaseValueObject,
  LambdaValueObjectObject,
} from "@univerjs/engine-formula";
import type { Book } from "../book/book.ts";
import type { UniverKit } from "./kit.ts";

type Calculate = (...values: BaseValueObject[]) => ReturnType<BaseFunction["calculate"]>;

/** Makes one of Univer's functions, which take what Excel's take, take what Google's take. */
type Change = (excel: Calculate, book: Book) => Calculate;

/**
 * FILTER, SORT, IFERROR, CONCAT: in Google Sheets their names are Excel's, but not their arguments. HSTACK, VSTACK, EDATE:
 * not what they give. MAKEARRAY: Univer has it later, when everything else is calculated.
 */
export function registerArrayFunctions(book: Book): void {
  change(book, "FILTER", filter);
  change(book, "SORT", sort);
  change(book, "IFERROR", iferror, 1);
  change(book, "MAKEARRAY", makeArray, 3);
  change(book, "HSTACK", stack);
  change(book, "VSTACK", stack);
  change(book, "CONCAT", concat);
  change(book, "EDATE", edate);
}

function change(book: Book, name: string, change: Change, least?: number): void {
  const { IFunctionService, BaseFunction: Base } = book.kit.modules.formula;
  const functions = book.kit.univer.__getInjector().get(IFunctionService);
  const excel = functions.getExecutor(name);
  if (!excel) throw new Error(`Univer has no ${name} any more.`);
  const calculate = change((...values) => excel.calculate(...values), book);
  class Changed extends Base {
    override minParams = least ?? excel?.minParams ?? 1;
    override maxParams = 255;
    override calculate(...values: BaseValueObject[]) {
      return calculate(...values);
    }
  }
  functions.registerExecutors(new Changed(name));
}

/**
 * FILTER(range; condition1; [condition2; …]): all conditions hold. Excel's third argument is what to show when none does.
 * https://support.google.com/docs/answer/3093197
 */
function filter(excel: Calculate): Calculate {
  return (range, first, ...more) => {
    if (!range || !first) return excel(...[range, first].flatMap((one) => one ?? []));
    return excel(
      range,
      more.reduce((all, condition) => all.multiply(condition), first),
    );
  };
}

/** IFERROR(value; [value_if_error]): a blank without the second. https://support.google.com/docs/answer/3093304 */
function iferror(excel: Calculate, { kit }: Book): Calculate {
  const { NullValueObject } = kit.modules.formula;
  return (value, instead = NullValueObject.create()) => excel(...(value ? [value, instead] : []));
}

/** HSTACK, VSTACK: an error is one cell among the others, recorded live by cartularium (HSTACK/hstack-with-error-value). */
function stack(excel: Calculate, { kit }: Book): Calculate {
  const { ArrayValueObject: Arrays } = kit.modules.formula;
  const alone = (value: BaseValueObject) =>
    Arrays.create({ calculateValueList: [[value]], rowCount: 1, columnCount: 1, ...NOWHERE });
  return (...values) => excel(...values.map((value) => (value.isError() ? alone(value) : value)));
}

/** CONCAT(value1; value2), of two values only: https://support.google.com/docs/answer/3093592 */
function concat(excel: Calculate, { kit }: Book): Calculate {
  const { ErrorValueObject, ErrorType } = kit.modules.formula;
  return (...values) => (values.length === 2 ? excel(...values) : ErrorValueObject.create(ErrorType.NA));
}

/**
 * EDATE(start; months) ends at the month's last day; Univer's goes on into the next month.
 * https://support.google.com/docs/answer/3092974
 */
function edate(excel: Calculate, { kit }: Book): Calculate {
  const { NumberValueObject } = kit.modules.formula;
  const clamped = (value: BaseValueObject, start: Nullable<BaseValueObject>) => {
    if (!value.isNumber() || !start) return value;
    const [serial, startDay] = [Number(value.getValue()), dayOfMonth(Number(start.getValue()))];
    const day = dayOfMonth(serial);
    return day < startDay ? NumberValueObject.create(serial - day, value.getPattern()) : value;
  };
  return (start, months) => {
    if (!start || !months) return excel();
    const rolled = excel(start, months) as BaseValueObject;
    const startAt = (row: number, column: number) =>
      start.isArray() ? (start as ArrayValueObject).get(row, column) : start;
    if (!rolled.isArray()) return clamped(rolled, startAt(0, 0));
    return (rolled as ArrayValueObject).mapValue((value, row, column) =>
      clamped(value, startAt(row, column)),
    );
  };
}

function dayOfMonth(serial: number): number {
  return new Date(Date.UTC(1899, 11, 30 + Math.floor(serial))).getUTCDate();
}

/** MAKEARRAY(rows; columns; LAMBDA): what the lambda gives for each place. https://support.google.com/docs/answer/12569202 */
function makeArray(_: Calculate, { kit }: Book): Calculate {
  const { NumberValueObject, ErrorValueObject, ErrorType, ArrayValueObject: Arrays } = kit.modules.formula;
  return (rows, columns, lambda) => {
    const broken = [rows, columns].find((one) => one?.isError());
    if (broken) return broken;
    if (!lambda?.isLambda()) return ErrorValueObject.create(ErrorType.VALUE);
    const [rowCount, columnCount] = [Number(rows?.getValue()), Number(columns?.getValue())];
    if (!(rowCount >= 1 && columnCount >= 1)) return ErrorValueObject.create(ErrorType.NUM);
    const place = (index: number) => NumberValueObject.create(index + 1);
    const valueAt = (row: number, column: number) => {
      const value = (lambda as LambdaValueObjectObject).execute(place(row), place(column)) as BaseValueObject;
      return value.isArray() ? (value as ArrayValueObject).getFirstCell() : value;
    };
    const calculateValueList = Array.from({ length: rowCount }, (_row, row) =>
      Array.from({ length: columnCount }, (_column, column) => valueAt(row, column)),
    );
    return Arrays.create({ calculateValueList, rowCount, columnCount, ...NOWHERE });
  };
}

/** An array that stands in no sheet. */
const NOWHERE = { unitId: "", sheetId: "", row: -1, column: -1 };

/**
 * SORT(range; sort_column; is_ascending; [sort_column2; is_ascending2; …]). Excel's third argument is 1 or -1.
 * Sorting is stable, so the last column comes first. A column is a number or a range outside with as many rows, which is
 * put beside the range while it is sorted. https://support.google.com/docs/answer/3093150
 */
function sort(excel: Calculate, { kit }: Book): Calculate {
  const { NumberValueObject } = kit.modules.formula;
  return (range, ...given) => {
    if (!range) return excel();
    const { whole, keys } = withOutside(range, given, kit);
    let sorted = whole;
    for (let at = keys.length - (keys.length % 2 || 2); at >= 0; at -= 2) {
      const [column, ascending] = [keys[at], keys[at + 1]];
      if (!column) break;
      const order = NumberValueObject.create(ascending && !Number(ascending.getValue()) ? -1 : 1);
      sorted = excel(sorted, column, order) as BaseValueObject;
    }
    if (!keys.length) return excel(range);
    return whole === range || !sorted.isArray() ? sorted : firstColumns(sorted, widthOf(range));
  };
}

/** The range with the columns outside it that it is sorted by, and the sort columns as numbers. */
function withOutside(range: BaseValueObject, keys: BaseValueObject[], { univer, modules }: UniverKit) {
  const { IFunctionService, NumberValueObject } = modules.formula;
  const outside = keys.filter((key, at) => at % 2 === 0 && isBeside(range, key));
  if (outside.length === 0) return { whole: range, keys };
  const beside = univer.__getInjector().get(IFunctionService).getExecutor("HSTACK");
  const place = (key: BaseValueObject) => NumberValueObject.create(widthOf(range) + 1 + outside.indexOf(key));
  return {
    whole: (beside?.calculate(range, ...outside) ?? range) as BaseValueObject,
    keys: keys.map((key) => (outside.includes(key) ? place(key) : key)),
  };
}

function isBeside(range: BaseValueObject, key: BaseValueObject): boolean {
  return widthOf(key) === 1 && heightOf(key) > 1 && heightOf(key) === heightOf(range);
}

function heightOf(value: BaseValueObject): number {
  return value.isArray() ? (value as ArrayValueObject).getRowCount() : 1;
}

function widthOf(value: BaseValueObject): number {
  return value.isArray() ? (value as ArrayValueObject).getColumnCount() : 1;
}

function firstColumns(array: BaseValueObject, count: number): BaseValueObject {
  return (array as ArrayValueObject).slice(null, [0, count]) ?? array;
}
