// Launcher of the page. Node 20 cannot run TypeScript, so the server is bundled first and then imported.
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../../..");
const cache = join(root, "node_modules/.cache/framsteg");
const outfile = join(cache, "launch.mjs");

await mkdir(cache, { recursive: true });
await build({
  entryPoints: [join(here, "server/launch.ts")],
  outfile,
  bundle: true,
  format: "esm",
  platform: "node",
  packages: "external",
  logLevel: "warning",
});
const { launch } = await import(pathToFileURL(outfile).href);
await launch(root);
