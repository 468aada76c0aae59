import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { transformSync } from "esbuild";
import { describe, expect, test } from "vitest";
import {
  documentsCited,
  exportsOf,
  importCircle,
  importsOf,
  linesOfCode,
  parse,
  ROOT,
  sourceFiles,
  unusedExports,
} from "./source-files.ts";

/** What each folder of src may import besides itself: folders, single files, packages. */
const MAY_IMPORT: Readonly<Record<string, readonly string[] | "anything">> = {
  domain: [],
  text: ["domain"],
  tables: ["domain", "text"],
  functions: ["domain", "text", "tables"],
  library: ["domain"],
  google: ["tables"],
  app: ["domain", "text", "tables", "functions", "library", "google", "valibot"],
  sidebar: ["domain", "text", "app/contract.ts", "preact", "preact/hooks", "valibot"],
  build: "anything",
  "main.ts": "anything",
};

/** The folders that run anywhere, at any time, with the same answer. */
const PURE = ["domain", "text", "tables", "functions", "library"];

/** What a pure folder may not name: the clock, chance, Google's services, the DOM, Node and Intl. */
const IMPURE = [
  ...["Date.now", "performance", "Math.random", "crypto", "globalThis", "Intl"],
  ...["SpreadsheetApp", "HtmlService", "PropertiesService", "CacheService", "LockService", "ScriptApp"],
  ...["Session", "Utilities", "MailApp", "GmailApp", "UrlFetchApp", "DriveApp", "DocumentApp", "Charts"],
  ...["Logger", "ContentService", "CalendarApp", "google", "console"],
  ...["document", "window", "self", "navigator", "location", "localStorage", "sessionStorage", "fetch"],
  ...["setTimeout", "setInterval", "queueMicrotask", "alert", "process", "require", "global", "Buffer"],
];

/** The most lines of code in a file of one concept; data may be longer. */
const LONGEST = 300;

/** The most files in a folder that a reader still takes in at a glance. */
const FULLEST = 30;

/** Every door of the add-on or of a tool: what is exported there is called from outside. */
const DOORS = ["src/main.ts", "src/build/", "test/standin/cli.ts", "test/standin/page/"];

const SRC = sourceFiles("src");
const ALL = [...SRC, ...sourceFiles("test")];
const STANDIN = ALL.filter(({ path }) => path.startsWith("test/standin/"));
const CODE = [...SRC, ...STANDIN.filter(({ path }) => !path.endsWith(".test.ts"))];

function layer(path: string): string {
  return path.split("/")[1] ?? path;
}

function mayImport(path: string, from: string): boolean {
  const allowed = MAY_IMPORT[layer(path)];
  if (allowed === undefined || allowed === "anything") return allowed !== undefined;
  const isFile = from.startsWith("src/");
  const target = isFile ? from.slice("src/".length) : from;
  return [layer(path), ...allowed].some(
    (one) => target === one || (isFile && !one.includes(".") && target.startsWith(`${one}/`)),
  );
}

/** The names that the code uses and that nobody in it declares, so neither texts nor properties nor comments. */
function impureNames(text: string, loader: "ts" | "tsx" = "ts"): string[] {
  const define = Object.fromEntries(IMPURE.map((name) => [name, `IMPURE_${name.replaceAll(".", "_")}`]));
  const { code } = transformSync(text, { loader, define, legalComments: "none" });
  const clock = /\bnew Date(?:\(\s*\)|(?!\s*\())|(?<!new |\.)\bDate\(/.test(code) ? ["new Date()"] : [];
  const intl = code.match(/\.(?:toLocale\w*String|localeCompare)\b/g) ?? [];
  return [...clock, ...intl, ...(code.match(/IMPURE_\w+/g) ?? [])];
}

/** Names that several files export, with their places. Doors and the two languages' twins are alike on purpose. */
function namesExportedTwice(): string[] {
  const places = new Map<string, Set<string>>();
  for (const { path, exports } of SRC.filter(({ path }) => !DOORS.some((door) => path.startsWith(door))))
    for (const name of exports)
      places.set(name, (places.get(name) ?? new Set()).add(path.replace(/\/(?:en|sv)(?=[/.])/, "/LANGUAGE")));
  return [...places]
    .filter(([, paths]) => paths.size > 1)
    .map(([name, paths]) => `${name}: ${[...paths].join(", ")}`);
}

function filesPerFolder(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { path } of ALL) {
    const folder = path.slice(0, path.lastIndexOf("/"));
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return counts;
}

describe("the checks can fail", () => {
  test.each([
    { from: "src/domain/a.ts", what: "../text/en.ts", may: false },
    { from: "src/domain/a.ts", what: "valibot", may: false },
    { from: "src/domain/a.ts", what: "./b.ts", may: true },
    { from: "src/text/sv/a.ts", what: "../../domain/b.ts", may: true },
    { from: "src/text/sv/a.ts", what: "../../tables/b.ts", may: false },
    { from: "src/tables/a.ts", what: "../google/b.ts", may: false },
    { from: "src/functions/a.ts", what: "../app/b.ts", may: false },
    { from: "src/google/a.ts", what: "../domain/b.ts", may: false },
    { from: "src/sidebar/a.tsx", what: "../app/contract.ts", may: true },
    { from: "src/sidebar/a.tsx", what: "../app/save.ts", may: false },
    { from: "src/sidebar/a.tsx", what: "../domainish/b.ts", may: false },
    { from: "src/sidebar/a.tsx", what: "preact/compat", may: false },
    { from: "src/main.ts", what: "./google/b.ts", may: true },
    { from: "src/other/a.ts", what: "./b.ts", may: false },
  ])("$from may import $what: $may", ({ from, what, may }) => {
    const [one] = parse(from, `import { a } from "${what}";`).imports;
    expect(mayImport(from, one?.from ?? "")).toBe(may);
  });

  test.each([
    { text: 'import { a } from "./a.ts";', is: [{ from: "./a.ts", names: ["a"] }] },
    { text: 'import type {\n  A,\n  B,\n} from "../b.ts";', is: [{ from: "../b.ts", names: ["A", "B"] }] },
    { text: "import a, { type B as C } from './c.ts'", is: [{ from: "./c.ts", names: ["B"] }] },
    { text: 'export * from "./d.ts";', is: [{ from: "./d.ts", names: [] }] },
    { text: 'export type { E } from "./e.ts";', is: [{ from: "./e.ts", names: ["E"] }] },
    { text: 'import "./f.ts";', is: [{ from: "./f.ts", names: [] }] },
    { text: 'const a = await import("./g.ts");', is: [{ from: "./g.ts", names: [] }] },
    { text: 'type A = import("./h.ts").A;', is: [{ from: "./h.ts", names: [] }] },
    { text: 'const say = "a word from me";', is: [] },
  ])("importsOf($text)", ({ text, is }) => {
    expect(importsOf(text)).toEqual(is);
  });

  test.each([
    { text: "const now = Date.now();", is: ["IMPURE_Date_now"] },
    { text: "const now = new Date();", is: ["new Date()"] },
    { text: "const now = new Date;", is: ["new Date()"] },
    { text: "const now = Date();", is: ["new Date()"] },
    { text: "const then = new Date(0), day = Date.UTC(2026, 1, 1);", is: [] },
    { text: "SpreadsheetApp.getActive();", is: ["IMPURE_SpreadsheetApp"] },
    {
      text: "if (window.document) document.title = Intl.name;",
      is: ["IMPURE_window", "IMPURE_document", "IMPURE_Intl"],
    },
    { text: "const x = (1).toLocaleString();", is: [".toLocaleString"] },
    { text: "// document\nconst a = { document: 1 }; a.document = 'window' + `self`;", is: [] },
    { text: "function read(document: string) { return document; }", is: [] },
  ])("impureNames($text) is $is", ({ text, is }) => {
    expect(impureNames(text)).toEqual(is);
  });

  test("exportsOf() finds every way to declare", () => {
    const text =
      "export function a() {}\nexport async function b() {}\nexport const c = 1;\nexport type D = 1;\nexport interface E {}\nexport { f };";
    expect(exportsOf(text)).toEqual(["a", "b", "c", "D", "E"]);
  });

  test("importCircle() finds a circle of types only", () => {
    const a = parse("src/a.ts", 'import type { B } from "./b.ts";\nexport type A = B;');
    const b = parse("src/b.ts", 'import type { A } from "./a.ts";\nexport type B = A;');
    expect(importCircle([a, b])).toEqual(["src/a.ts", "src/b.ts", "src/a.ts"]);
    expect(importCircle([a])).toBeUndefined();
  });

  test("unusedExports() finds what nobody takes, and what only a test keeps alive", () => {
    const file = parse(
      "src/a.ts",
      "export const a = 1;\nexport const b = a;\nexport const c = b;\nexport const d = c;",
    );
    const other = parse("src/b.ts", 'import { a } from "./a.ts";');
    const tested = parse("test/a.test.ts", 'import { b, d } from "../src/a.ts";');
    expect(unusedExports([file], [file, other, tested])).toEqual(["src/a.ts: c", "src/a.ts: d"]);
  });

  test("documentsCited() finds names of documents, not of properties", () => {
    expect(documentsCited("/** See src/google/README.md, and design.md 3. */ file.mdx")).toEqual([
      "src/google/README.md",
      "design.md",
    ]);
  });
});

describe("the import table", () => {
  test("there is something to check", () => {
    expect(SRC.length).toBeGreaterThan(50);
    expect(new Set(SRC.map(({ path }) => layer(path))).size).toBeGreaterThan(6);
  });

  test("every folder of src stands in it", () => {
    expect(SRC.filter(({ path }) => MAY_IMPORT[layer(path)] === undefined)).toEqual([]);
  });

  test.each(SRC)("$path imports only what its folder may", ({ path, imports }) => {
    expect(imports.map(({ from }) => from).filter((from) => !mayImport(path, from))).toEqual([]);
  });

  test("nothing outside the stand-in reaches deeper than its door", () => {
    const inside = (path: string) => path.startsWith("test/standin/");
    const deep = ALL.filter(({ path }) => !inside(path)).flatMap(({ path, imports }) =>
      imports
        .filter(({ from }) => inside(from) && from !== "test/standin/index.ts")
        .map(({ from }) => `${path}: ${from}`),
    );
    expect(deep).toEqual([]);
  });

  test("nobody imports in a circle, types included", () => {
    expect(importCircle(ALL)).toBeUndefined();
  });
});

describe("pure folders", () => {
  test.each(SRC.filter(({ path }) => PURE.includes(layer(path))))(
    "$path names no clock, service or page",
    ({ path, text }) => {
      expect(impureNames(text, path.endsWith("x") ? "tsx" : "ts")).toEqual([]);
    },
  );

  test("type-check without the types of Google, the browser and Node", () => {
    const { stdout, status } = spawnSync("node_modules/.bin/tsc", ["-p", "src/tsconfig.pure.json"], {
      cwd: ROOT,
      encoding: "utf8",
    });
    expect(stdout).toBe("");
    expect(status).toBe(0);
  });
});

describe("the layout", () => {
  test(`no file but data has more than ${LONGEST} lines of code`, () => {
    const long = CODE.filter(({ path }) => layer(path) !== "library").map(({ path, text }) => ({
      path,
      lines: linesOfCode(text),
    }));
    expect(long.filter(({ lines }) => lines > LONGEST)).toEqual([]);
  });

  test(`no folder has more than ${FULLEST} files`, () => {
    expect([...filesPerFolder()].filter(([, count]) => count > FULLEST)).toEqual([]);
  });

  test("nothing is exported that nobody takes", () => {
    const isDoor = (line: string) => DOORS.some((door) => line.startsWith(door));
    expect(unusedExports(CODE, ALL).filter((line) => !isDoor(line))).toEqual([]);
  });

  test("no name is exported twice", () => {
    expect(namesExportedTwice()).toEqual([]);
  });

  test("no comment cites a document that is not here", () => {
    const absent = ALL.flatMap(({ path, text }) =>
      documentsCited(text)
        .filter((name) => !existsSync(name))
        .map((name) => `${path}: ${name}`),
    );
    expect(absent.filter((line) => !line.startsWith("test/architecture.test.ts"))).toEqual([]);
  });
});
