import type { BaseFunction, BaseValueObject } from "@univerjs/engine-formula";
import type { Book } from "../../book/book.ts";

type Result = ReturnType<BaseFunction["calculate"]>;

/** A function of one or two values that an operator stands for. */
type Operator = (one: BaseValueObject, other: BaseValueObject) => Result;

/**
 * The functions that Google's operators stand for: 1+1 is ADD(1;1). Univer has some of them, by other names.
 * https://support.google.com/docs/table/25273, type Operator
 */
export function registerOperators(book: Book): void {
  for (const [name, operator] of Object.entries(binary())) register(book, name, operator, 2);
  for (const [name, operator] of Object.entries(unary(book))) register(book, name, operator, 1);
}

function binary(): Record<string, Operator> {
  return {
    ADD: (one, other) => one.plus(other),
    DIVIDE: (one, other) => one.divided(other),
    POW: (one, other) => one.pow(other),
    EQ: (one, other) => one.isEqual(other),
    NE: (one, other) => one.isNotEqual(other),
    GT: (one, other) => one.isGreaterThan(other),
    GTE: (one, other) => one.isGreaterThanOrEqual(other),
    LT: (one, other) => one.isLessThan(other),
    LTE: (one, other) => one.isLessThanOrEqual(other),
  };
}

function unary({ kit }: Book): Record<string, Operator> {
  const { NumberValueObject } = kit.modules.formula;
  return {
    UMINUS: (one) => NumberValueObject.create(0).minus(one),
    UPLUS: (one) => one,
    UNARY_PERCENT: (one) => one.divided(NumberValueObject.create(100)),
  };
}

function register({ kit }: Book, name: string, operator: Operator, count: 1 | 2): void {
  const { BaseFunction: Base, IFunctionService } = kit.modules.formula;
  class Registered extends Base {
    override minParams = count;
    override maxParams = count;
    override calculate(...[one, other = one]: BaseValueObject[]): Result {
      if (!one || !other)
        return kit.modules.formula.ErrorValueObject.create(kit.modules.formula.ErrorType.NA);
      if (one.isError()) return one;
      return other.isError() ? other : operator(one, other);
    }
  }
  kit.univer.__getInjector().get(IFunctionService).registerExecutors(new Registered(name));
}
