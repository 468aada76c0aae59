// Node 20 cannot run TypeScript, so a module is bundled first and then imported. Packages stay outside the bundle.
import { mkdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

/** The project's folder. */
export const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Imports a TypeScript file, named from the project's folder. */
export async function importTypeScript(file) {
  const cache = join(ROOT, "node_modules/.cache/framsteg");
  const outfile = join(cache, `${basename(file, ".ts")}.mjs`);
  await mkdir(cache, { recursive: true });
  await build({
    entryPoints: [join(ROOT, file)],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    logLevel: "warning",
  });
  return import(pathToFileURL(outfile).href);
}
