import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, resolve } from "node:path";
import { transformSync } from "esbuild";
import { describe, expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "..");

/** What each folder of src may import besides itself (design.md 6): folders, single files, packages. */
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

const LONGEST = 300;

const FILES = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => /\.tsx?$/.test(path))
  .sort();

function source(path: string): string {
  return readFileSync(join(ROOT, "src", path), "utf8");
}

function folder(path: string): string {
  return path.split("/")[0] ?? path;
}

/** What a text imports: `import … from`, `export … from`, `import "…"`, `import("…")`, types included. */
function importsOf(text: string): string[] {
  const statements = /^\s*(?:import|export)\b[^"';]*?\bfrom\s*["']([^"']+)["']/gm;
  const others = /\bimport\s*\(?\s*["']([^"']+)["']/g;
  return [...text.matchAll(statements), ...text.matchAll(others)].map(([, path]) => path ?? "");
}

function mayImport(from: string, what: string): boolean {
  const allowed = MAY_IMPORT[folder(from)];
  if (allowed === undefined || allowed === "anything") return allowed !== undefined;
  const target = what.startsWith(".") ? normalize(join(dirname(from), what)) : what;
  return [folder(from), ...allowed].some(
    (one) => target === one || (what.startsWith(".") && !one.includes(".") && target.startsWith(`${one}/`)),
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

describe("the checks can fail", () => {
  test.each([
    { from: "domain/a.ts", what: "../text/en.ts", may: false },
    { from: "domain/a.ts", what: "valibot", may: false },
    { from: "domain/a.ts", what: "./b.ts", may: true },
    { from: "text/sv/a.ts", what: "../../domain/b.ts", may: true },
    { from: "text/sv/a.ts", what: "../../tables/b.ts", may: false },
    { from: "tables/a.ts", what: "../google/b.ts", may: false },
    { from: "functions/a.ts", what: "../app/b.ts", may: false },
    { from: "google/a.ts", what: "../domain/b.ts", may: false },
    { from: "sidebar/a.tsx", what: "../app/contract.ts", may: true },
    { from: "sidebar/a.tsx", what: "../app/save.ts", may: false },
    { from: "sidebar/a.tsx", what: "../domainish/b.ts", may: false },
    { from: "sidebar/a.tsx", what: "preact/compat", may: false },
    { from: "main.ts", what: "./google/b.ts", may: true },
    { from: "other/a.ts", what: "./b.ts", may: false },
  ])("$from may import $what: $may", ({ from, what, may }) => {
    expect(mayImport(from, what)).toBe(may);
  });

  test.each([
    { text: 'import { a } from "./a.ts";', is: ["./a.ts"] },
    { text: 'import type {\n  A,\n  B,\n} from "../b.ts";', is: ["../b.ts"] },
    { text: "import a, { type B } from './c.ts'", is: ["./c.ts"] },
    { text: 'export * from "./d.ts";', is: ["./d.ts"] },
    { text: 'export type { E } from "./e.ts";', is: ["./e.ts"] },
    { text: 'import "./f.ts";', is: ["./f.ts"] },
    { text: 'const a = await import("./g.ts");', is: ["./g.ts"] },
    { text: 'type A = import("./h.ts").A;', is: ["./h.ts"] },
    { text: 'const say = "a word from me";', is: [] },
  ])("importsOf($text) is $is", ({ text, is }) => {
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
});

describe("the import table of design.md 6", () => {
  test("there is something to check", () => {
    expect(FILES.length).toBeGreaterThan(50);
    expect(new Set(FILES.map(folder)).size).toBeGreaterThan(6);
  });

  test("every folder of src stands in it", () => {
    expect(FILES.filter((path) => MAY_IMPORT[folder(path)] === undefined)).toEqual([]);
  });

  test.each(FILES)("%s imports only what its folder may", (path) => {
    expect(importsOf(source(path)).filter((what) => !mayImport(path, what))).toEqual([]);
  });
});

describe("pure folders", () => {
  test.each(FILES.filter((path) => PURE.includes(folder(path))))(
    "%s names no clock, service or page",
    (path) => {
      expect(impureNames(source(path), path.endsWith("x") ? "tsx" : "ts")).toEqual([]);
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

/** Lines that hold code: neither blank nor only a comment. */
function linesOfCode(text: string): number {
  return text.split("\n").filter((line) => !/^\s*($|\/\/|\/?\*)/.test(line)).length;
}

test.each(FILES.filter((path) => folder(path) !== "library"))(
  `%s has at most ${LONGEST} lines of code`,
  (path) => {
    expect(linesOfCode(source(path))).toBeLessThanOrEqual(LONGEST);
  },
);
