import { readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";

/** The door to the cell functions. */
export type CellFunctions = (name: string, args: readonly unknown[]) => unknown;

/** The very file that clasp pushes, minified and all. */
export function pushedSource(): string {
  return readFileSync("dist/Code.js", "utf8");
}

/** The file's name where an inspector asks for it. */
export const PUSHED_NAME = "pushed-script.js";

/** Compiles and runs the pushed script. */
export function loadScript(): CellFunctions {
  return cellFunctions().runInThisContext() as CellFunctions;
}

/** The same in a script that is run anew for each call, as Google does for each cell; it is compiled once. */
export function loadsForEachCall(): CellFunctions {
  const script = cellFunctions();
  return (name, args) => (script.runInContext(createContext({})) as CellFunctions)(name, args);
}

function cellFunctions(): Script {
  return new Script(`${pushedSource()}\n;Framsteg_.runCellFunction`, { filename: PUSHED_NAME });
}
