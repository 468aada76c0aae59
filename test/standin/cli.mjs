// Runs cli.ts: Node 20 cannot run TypeScript, so it is bundled first. Packages stay outside the bundle.
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = new URL("../../", import.meta.url);
const outfile = fileURLToPath(new URL("node_modules/.cache/standin/cli.mjs", root));
await build({
  entryPoints: [fileURLToPath(new URL("cli.ts", import.meta.url))],
  outfile,
  bundle: true,
  platform: "node",
  format: "esm",
  packages: "external",
  logLevel: "error",
});
const { main } = await import(outfile);
await main(process.argv.slice(2));
