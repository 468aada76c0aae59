import type { BaseFunction, BaseValueObject } from "@univerjs/engine-formula";
import type { Book } from "../book.ts";

type Calculate = (...values: BaseValueObject[]) => ReturnType<BaseFunction["calculate"]>;

/** Makes one of Univer's functions, which take what Excel's take, take what Google's take. */
type Change = (excel: Calculate, book: Book) => Calculate;

/** FILTER and SORT: in Google Sheets their names are Excel's, but not their arguments. */
export function registerArrayFunctions(book: Book): void {
  change(book, "FILTER", filter);
  change(book, "SORT", sort);
}

function change(book: Book, name: string, change: Change): void {
  const { IFunctionService, BaseFunction: Base } = book.kit.modules.formula;
  const functions = book.kit.univer.__getInjector().get(IFunctionService);
  const excel = functions.getExecutor(name);
  if (!excel) throw new Error(`Univer has no ${name} any more.`);
  const calculate = change((...values) => excel.calculate(...values), book);
  class Changed extends Base {
    override minParams = excel?.minParams ?? 1;
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

/**
 * SORT(range; sort_column; is_ascending; [sort_column2; is_ascending2; …]). Excel's third argument is 1 or -1.
 * Sorting is stable, so the last column comes first. https://support.google.com/docs/answer/3093150
 */
function sort(excel: Calculate, { kit }: Book): Calculate {
  const { NumberValueObject } = kit.modules.formula;
  return (range, ...keys) => {
    if (!range) return excel();
    let sorted: BaseValueObject = range;
    for (let at = keys.length - (keys.length % 2 || 2); at >= 0; at -= 2) {
      const [column, ascending] = [keys[at], keys[at + 1]];
      if (!column) break;
      const order = NumberValueObject.create(ascending && !Number(ascending.getValue()) ? -1 : 1);
      sorted = excel(sorted, column, order) as BaseValueObject;
    }
    return keys.length ? sorted : excel(range);
  };
}
