import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { build } from "esbuild";
import { univerChanges } from "./univer-changes.ts";

/** The files of the page by the name under which they are served. */
export type Assets = ReadonlyMap<string, Uint8Array>;

/** Bundles the page, its styles and the script that runs inside the add-on's frames; all in memory. */
export async function bundlePage(folder: string): Promise<Assets> {
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
