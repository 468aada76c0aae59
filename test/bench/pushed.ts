import { readFileSync } from "node:fs";
import { createContext, runInThisContext, Script } from "node:vm";

/** The door to the cell functions. */
export type CellFunctions = (name: string, args: readonly unknown[]) => unknown;

/** The cell functions of the very file that clasp pushes, minified and all. */
export function pushedFunctions(): CellFunctions {
  return runInThisContext(source()) as CellFunctions;
}

/** The same in a script that is loaded anew for each call, as Google does for each cell (platform.md 2.2). */
export function loadedPerCall(): CellFunctions {
  const script = new Script(source());
  return (name, args) => (script.runInContext(createContext({})) as CellFunctions)(name, args);
}

function source(): string {
  return `(() => {${readFileSync("dist/Code.js", "utf8")}; return Framsteg_.runCellFunction; })()`;
}
