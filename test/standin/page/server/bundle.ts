import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { build, type Plugin } from "esbuild";

interface Change {
  readonly find: string;
  readonly replace: string;
}

/** Changes in Univer that no option of its own makes, by package. */
const CHANGES: Readonly<Record<string, readonly Change[]>> = {
  "engine-formula": [
    {
      // `;` stands between arguments in a Swedish file: a click on a cell after it shall put the address in.
      find: "...Object.values(prefixToken)\n];",
      replace: '...Object.values(prefixToken),\n\t";"\n];',
    },
  ],
  "engine-render": [
    {
      // Rows are measured when the browser is idle; their sheet may be gone by then.
      find: "calculateAutoHeightInRange(ranges, currentCellHeights) {",
      replace:
        "calculateAutoHeightInRange(ranges, currentCellHeights) {\n\t\tif (!this._worksheetData) return [];",
    },
  ],
  core: [
    {
      // Asks of every text at every painting and calculation whether it is a number; seconds for a full sheet.
      find: "const getNumfmtParseValueFilter = (value) => {",
      replace: `const numfmtParseValues = new Map();
const getNumfmtParseValueFilter = (value) => {
	if (!numfmtParseValues.has(value)) numfmtParseValues.set(value, parseNumfmtValue(value));
	return numfmtParseValues.get(value);
};
const parseNumfmtValue = (value) => {`,
    },
    // The sizes of a new sheet in Google Sheets.
    {
      find: "defaultColumnWidth: 88,\n\t\tdefaultRowHeight: 24,",
      replace: "defaultColumnWidth: 100,\n\t\tdefaultRowHeight: 21,",
    },
    { find: "fs: 11,", replace: "fs: 10," },
  ],
};

/** Makes the changes, each at one place that has to be there. */
const univerChanges: Plugin = {
  name: "univer-changes",
  setup({ onLoad }) {
    for (const [name, changes] of Object.entries(CHANGES))
      onLoad({ filter: new RegExp(`@univerjs/${name}/lib/es/index\\.js$`) }, async ({ path }) => ({
        contents: changes.reduce(
          (source, change) => applyChange(source, change, path),
          await readFile(path, "utf8"),
        ),
      }));
  },
};

function applyChange(source: string, { find, replace }: Change, path: string): string {
  if (!source.includes(find)) throw new Error(`${path} has changed: no ${JSON.stringify(find)}.`);
  return source.replace(find, () => replace);
}

/** The files of the page by the name under which they are served. */
export type Assets = ReadonlyMap<string, Uint8Array>;

/** Bundles the page, its styles and the script that runs inside the add-on's frames; all in memory. `root` is the project's folder. */
export async function bundlePage(root: string): Promise<Assets> {
  const folder = join(root, "test/standin/page");
  const { outputFiles } = await build({
    entryPoints: {
      page: join(folder, "main.ts"),
      styles: join(folder, "styles/all.css"),
      "google-client": join(folder, "frame/google-client.ts"),
    },
    outdir: "/",
    bundle: true,
    minifyWhitespace: true,
    minifySyntax: true,
    write: false,
    format: "iife",
    target: "es2022",
    legalComments: "none",
    plugins: [univerChanges],
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  const html = await readFile(join(folder, "index.html"));
  return new Map([
    ["index.html", html],
    ...outputFiles.map(({ path, contents }) => [basename(path), contents] as const),
  ]);
}
