import { readFileSync } from "node:fs";
import vm from "node:vm";
import { type Comment, type FunctionDeclaration, parse } from "acorn";
import { expect, test } from "vitest";
import { CATALOGUE } from "../../src/functions/catalogue.ts";
import { helpFor } from "../../src/functions/help.ts";

/** dist/Code.js, as `npm run build` has made it and clasp pushes it. */
const SOURCE = readFileSync("dist/Code.js", "utf8");

const DOORS = [
  "applyRules",
  "buildDashboard",
  "insertExample",
  "onEdit",
  "onInstall",
  "onOpen",
  "openSidebar",
  "runDaily",
  "serve",
  "setUpWorkbook",
  "showHelp",
  "speakEnglish",
  "speakSwedish",
  "useInThisFile",
];

const CELL_FUNCTIONS = CATALOGUE.flatMap((cellFunction) => [
  helpFor(cellFunction, "en"),
  ...(cellFunction.alias ? [helpFor(cellFunction, "sv")] : []),
]);

/** acorn knows what came after ES2020 (class fields, private members, static blocks) and refuses it here. */
function parsed() {
  const comments: Comment[] = [];
  const program = parse(SOURCE, { ecmaVersion: 2020, sourceType: "script", onComment: comments });
  const functions = program.body.filter(
    (node): node is FunctionDeclaration => node.type === "FunctionDeclaration",
  );
  return { program, comments, functions };
}

test("Code.js is an ES2020 script without class fields and private members", () => {
  expect(parsed().program.body.length).toBeGreaterThan(10);
});

test("a class field or a private member would be found", () => {
  for (const source of [
    "class A { static count = 0 }",
    "class A { #p; }",
    "class A { x = 1 }",
    "export {}",
  ]) {
    expect(() => parse(source, { ecmaVersion: 2020, sourceType: "script" })).toThrow();
  }
});

test("every function at the top level is a door or a cell function, and nothing else can be called", () => {
  const names = parsed().functions.map(({ id }) => id.name);
  expect(names.sort()).toEqual([...DOORS, ...CELL_FUNCTIONS.map(({ name }) => name)].sort());
});

test.each(CELL_FUNCTIONS)("$name has its help where Sheets looks for it", (help) => {
  const { functions, comments } = parsed();
  const declared = functions.find(({ id }) => id.name === help.name);
  const comment =
    comments.find(({ end }) => declared && SOURCE.slice(end, declared.start).trim() === "")?.value ?? "";
  expect(comment).toContain("@customfunction");
  expect(comment).toContain(help.summary);
  const parameters = declared?.params.map((node) => (node.type === "Identifier" ? node.name : node.type));
  expect(parameters).toEqual(help.parameters.map((parameter) => parameter.name));
  for (const { name: parameter, text } of help.parameters) expect(comment).toContain(`${parameter} ${text}`);
});

/** A global of which nothing may be read while the script loads. */
function untouchable(service: string): object {
  const touched = () => {
    throw new Error(`${service} was used while loading`);
  };
  return new Proxy(() => {}, { get: touched, apply: touched, construct: touched, has: touched });
}

const SERVICES = [
  "SpreadsheetApp",
  "HtmlService",
  "PropertiesService",
  "LockService",
  "CacheService",
  "Session",
  "ScriptApp",
  "Utilities",
  "Logger",
  "MailApp",
  "UrlFetchApp",
  "Intl",
];

function loadWith(source: string): object {
  const context = vm.createContext(
    Object.fromEntries(SERVICES.map((service) => [service, untouchable(service)])),
  );
  vm.runInContext(source, context);
  return context;
}

test("nothing but definitions runs while Code.js loads: no service, no Intl", () => {
  expect(Object.keys(loadWith(SOURCE))).toEqual(expect.arrayContaining(["onOpen", "OKR_TRACK"]));
  expect(() => loadWith(`${SOURCE}; Session.getActiveUserLocale()`)).toThrow("while loading");
});

test("Sidebar.html asks for nothing from anywhere", () => {
  const page = readFileSync("dist/Sidebar.html", "utf8");
  expect(page).not.toMatch(/<link|@import|url\(\s*["']?https?:|<script[^>]+src|<img[^>]+src=["']http/i);
});

test("the manifest asks for the open spreadsheet, windows and a daily run, and for nothing more", () => {
  const manifest = JSON.parse(readFileSync("dist/appsscript.json", "utf8"));
  expect(manifest.runtimeVersion).toBe("V8");
  expect(manifest.oauthScopes).toEqual([
    "https://www.googleapis.com/auth/spreadsheets.currentonly",
    "https://www.googleapis.com/auth/script.container.ui",
    "https://www.googleapis.com/auth/script.scriptapp",
  ]);
});
