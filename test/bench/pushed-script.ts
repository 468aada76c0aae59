import { readFileSync } from "node:fs";
import { Session } from "node:inspector";
import { createContext, Script } from "node:vm";

/** The door to the cell functions. */
export type CellFunctions = (name: string, args: readonly unknown[]) => unknown;

/** The very file that clasp pushes, minified and all. */
function pushedSource(): string {
  return readFileSync("dist/Code.js", "utf8");
}

/** The file's name where an inspector asks for it. */
const PUSHED_NAME = "pushed-script.js";

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

/** A stretch of code between two turnings, and how often it was run through. */
interface Block {
  readonly startOffset: number;
  readonly endOffset: number;
  readonly count: number;
}

interface Covered {
  readonly scriptId: string;
  readonly url: string;
  readonly functions: readonly { readonly ranges: readonly Block[] }[];
}

/**
 * How much work the pushed script does, without a clock: V8 counts how often each block of its code is run through, which
 * is the same on every machine, however busy. What V8's own functions do inside (sorting, searching a text) is not in it.
 */
export async function countingBlocks<T>(
  use: (count: (run: (call: CellFunctions) => unknown) => Promise<number>) => Promise<T>,
): Promise<T> {
  const session = new Session();
  session.connect();
  const ask = (method: string, parameters: object = {}) =>
    new Promise<{ result?: readonly Covered[] }>((resolve, reject) => {
      session.post(method, parameters, (error, answer) => (error ? reject(error) : resolve(answer ?? {})));
    });
  await ask("Profiler.enable");
  await ask("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  try {
    const call = loadScript();
    return await use(async (run) => {
      await ask("Profiler.takePreciseCoverage");
      run(call);
      const { result = [] } = await ask("Profiler.takePreciseCoverage");
      return blocksIn(result);
    });
  } finally {
    await ask("Profiler.stopPreciseCoverage");
    session.disconnect();
  }
}

function blocksIn(scripts: readonly Covered[]): number {
  const blocks = scripts
    .filter(({ url }) => url === PUSHED_NAME)
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges));
  return blocks.reduce((sum, { count }) => sum + count, 0);
}
