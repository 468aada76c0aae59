import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

const LIST_END = "...Object.values(prefixToken)\n];";

/**
 * Adds `;` to Univer's list of signs after which a click on a cell puts its address in a formula.
 *
 * The list is private to Univer's engine, and in a Swedish file `;` is what stands between arguments.
 */
export const semicolonsInEditor: Plugin = {
  name: "semicolons-in-editor",
  setup({ onLoad }) {
    onLoad({ filter: /engine-formula\/lib\/es\/index\.js$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      if (!source.includes(LIST_END)) throw new Error(`${path} has changed: no "${LIST_END}".`);
      return { contents: source.replace(LIST_END, LIST_END.replace("\n]", ',\n\t";"\n]')) };
    });
  },
};
