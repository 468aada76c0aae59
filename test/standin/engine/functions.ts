import type { BaseFunction, FunctionVariantType } from "@univerjs/engine-formula";
import type { UniverKit } from "./kit.ts";

/** A cell by its sheet's id in Univer; row and column count from 0. */
export interface Place {
  sheetId: string;
  row: number;
  column: number;
}

/** Calculates a function's value from Univer's variants. */
export type Calculate = (
  variants: FunctionVariantType[],
  place: Place,
) => ReturnType<BaseFunction["calculate"]>;

/** Registers a function that gets references, not values, and learns which cell it stands in. */
export function registerFunction({ univer, modules }: UniverKit, name: string, calculate: Calculate): void {
  const { BaseFunction: Base, IFunctionService } = modules.formula;
  class Registered extends Base {
    override needsReferenceObject = true;
    override minParams = 0;
    override maxParams = 255;
    override calculate(...variants: FunctionVariantType[]) {
      return calculate(variants, { sheetId: this.subUnitId ?? "", row: this.row, column: this.column });
    }
  }
  univer.__getInjector().get(IFunctionService).registerExecutors(new Registered(name));
}
