import type { BaseAstNode } from "@univerjs/engine-formula";
import type { UniverModules } from "../kit.ts";
import { isNew } from "./once.ts";

/** A number or a text in a formula is read once: Univer reads it, also as a date, whenever the formula is calculated. */
export function keepConstants({ formula }: UniverModules): void {
  const prototype = Object.getPrototypeOf(new formula.ValueNodeFactory().create("1")) as BaseAstNode;
  if (!isNew(prototype)) return;
  const { execute } = prototype;
  const known = new WeakMap<BaseAstNode, ReturnType<BaseAstNode["getValue"]>>();
  prototype.execute = function () {
    const value = known.get(this);
    if (value) return this.setValue(value);
    execute.call(this);
    if (!this.getValue()?.isArray()) known.set(this, this.getValue());
  };
}
