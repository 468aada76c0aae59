/**
 * The functions at the top level of the script. esbuild drops comments, so Sheets would not find the help of the cell
 * functions inside the bundle; here each gets its own, with named parameters (src/google/README.md, function help).
 */
import { build } from "esbuild";

const GLOBAL = "Framsteg_";

/** Exports of main.ts that are no doors themselves. */
const INSIDE = ["runCellFunction"];

export async function stubs(main) {
  const { CATALOGUE } = await load("src/functions/catalogue.ts");
  const { helpFor } = await load("src/functions/help.ts");
  const helps = CATALOGUE.flatMap((cellFunction) => [
    helpFor(cellFunction, "en"),
    ...(cellFunction.alias ? [helpFor(cellFunction, "sv")] : []),
  ]);
  const cells = helps.map(cellStub);
  const doors = (await exportsOf(main)).filter((name) => !INSIDE.includes(name)).map(doorStub);
  return [...doors, ...cells].join("\n");
}

function doorStub(name) {
  return `function ${name}(argument) { return ${GLOBAL}.${name}(argument); }\n`;
}

function cellStub({ name, summary, parameters, returns }) {
  const lines = [
    summary,
    "",
    ...parameters.map(({ name, text, example }) => `@param {${example}} ${name} ${text}`),
    `@return ${returns}`,
    "@customfunction",
  ];
  const comment = lines.map((line) => ` *${line && ` ${line}`}`).join("\n");
  const list = parameters.map(({ name }) => name).join(", ");
  return `/**\n${comment}\n */\nfunction ${name}(${list}) { return ${GLOBAL}.runCellFunction("${name}", [${list}]); }\n`;
}

/** The names that a module exports, which esbuild tells for ES modules only. */
async function exportsOf(entry) {
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "esm",
    metafile: true,
    outdir: "dist",
  });
  return Object.values(metafile.outputs)[0].exports;
}

/** Runs a module of ours now, bundled: Node 20 does not read TypeScript. */
export async function load(entry) {
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, format: "esm" });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString("base64")}`);
}
