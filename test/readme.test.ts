import { existsSync, readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CATALOGUE } from "../src/functions/catalogue.ts";
import { distFiles } from "./app/workbook.ts";
import type { Standin } from "./standin/index.ts";
import { createHeadless } from "./standin/index.ts";

const README = readFileSync("README.md", "utf8");

/** The rows of the function table: names, the two formulas and what they give. */
const EXAMPLES = between("<!-- functions -->", "<!-- /functions -->")
  .split("\n")
  .filter((line) => line.includes("`="))
  .map((line) => line.split("|").map((cell) => cell.trim().replace(/^`(=.*)`$/, "$1")))
  .map(([, names = "", english = "", swedish = "", gives = ""]) => ({ names, english, swedish, gives }));

test("the README names every cell function", () => {
  const names = CATALOGUE.flatMap(({ name, alias }) => (alias ? [name, alias] : [name]));
  expect(names.filter((name) => !README.includes(`\`${name}`))).toEqual([]);
});

describe.each([
  { locale: "en_US", language: "english" },
  { locale: "sv_SE", language: "swedish" },
] as const)("the examples in a file in $locale", ({ locale, language }) => {
  let standin: Standin;

  beforeAll(async () => {
    standin = await createHeadless({ files: distFiles(), locale });
  });

  afterAll(() => standin.dispose());

  test.each(EXAMPLES)(`$${language} gives $gives`, async ({ gives, [language]: formula }) => {
    await standin.type("Sheet1", "A1", formula);
    await standin.settle();
    const [[value] = []] = standin.dump()[0]?.values ?? [];
    expect(standin.cellError("Sheet1", "A1")).toBeUndefined();
    expect(typeof value === "number" ? Number(value.toFixed(9)) : value).toBe(
      Number.isNaN(Number(gives)) ? gives : Number(gives),
    );
  });
});

test("the README's folders are the folders", () => {
  const folders = readdirSync("src", { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `src/${entry.name}/`);
  expect(folders.filter((folder) => !README.includes(folder))).toEqual([]);
});

test("the README's commands exist, and its pictures and links are there", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
  const commands = [...README.matchAll(/npm run ([a-z:]+)/g)].map(([, name = ""]) => name);
  expect([...commands, "start", "test"].filter((name) => !(name in scripts))).toEqual([]);
  const files = [...README.matchAll(/(?:\]\(|src=")((?:test\/|LICENSE)[^)"]*)/g)].map(
    ([, file = ""]) => file,
  );
  expect(files.length).toBeGreaterThan(2);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

test("the files that the README names are there", () => {
  const files = [...README.matchAll(/`((?:src|test)\/[\w./-]+\.(?:tsx?|mjs|md))`/g)].map(
    ([, file = ""]) => file,
  );
  expect(files.length).toBeGreaterThan(5);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

function between(start: string, end: string): string {
  return README.slice(README.indexOf(start), README.indexOf(end));
}
