/** Makes dist/: Code.js, Sidebar.html and appsscript.json, which is all that clasp pushes. */
import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { build } from "esbuild";
import { stubs } from "./stubs.mjs";

const COMMON = {
  bundle: true,
  write: false,
  charset: "utf8",
  legalComments: "none",
  target: "es2020",
  logLevel: "warning",
};

await rm("dist", { recursive: true, force: true });
await mkdir("dist");
await Promise.all([
  writeFile("dist/Code.js", await code()),
  writeFile("dist/Sidebar.html", await sidebar()),
  copyFile("appsscript.json", "dist/appsscript.json"),
]);

/** The script: one global with everything in it, and a documented function for each door. */
async function code() {
  const { outputFiles } = await build({
    ...COMMON,
    entryPoints: ["src/main.ts"],
    format: "iife",
    globalName: "Framsteg_",
    minify: true,
  });
  return `${outputFiles[0].text}\n${await stubs("src/main.ts")}`;
}

/** The panel: one page with its style and its script inside, and no request to anywhere. */
async function sidebar() {
  const { outputFiles } = await build({
    ...COMMON,
    entryPoints: ["src/sidebar/main.tsx"],
    format: "iife",
    minify: true,
    // The classic way of JSX, which is shorter than the automatic one by a thirtieth of the page.
    jsxFactory: "h",
    jsxFragment: "Fragment",
    jsx: "transform",
    // Or tsconfig.json, which type-checks the automatic way, would have the last word.
    tsconfigRaw: "{}",
    inject: ["src/build/jsx.mjs"],
    outdir: "dist",
  });
  const text = (ending) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? "";
  const page = await readFile("src/sidebar/sidebar.html", "utf8");
  return page
    .replace("/*css*/", () => text(".css").replaceAll("</style", "<\\/style"))
    .replace("/*js*/", () => text(".js").replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--"));
}
