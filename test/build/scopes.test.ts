import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import manifest from "../../appsscript.json" with { type: "json" };
import { callsOfEveryAction } from "./every-action.ts";
import { scopesOf } from "./scopes-of.ts";

const LISTED = scopesOf();

/** Methods that the reference leaves out; their objects come from methods that it has. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  "BooleanCondition.getBackground": "deprecated for getBackgroundObject",
};

let called: string[];

beforeAll(async () => {
  called = await callsOfEveryAction();
});

/** The methods that no scope of the manifest is enough for. One scope of each overload's list is enough. */
function refused(methods: readonly string[], scopes: readonly string[]): string[] {
  const enough = (list: readonly string[]) =>
    list.length === 0 || list.some((scope) => scopes.includes(scope));
  return methods.filter((name) => !LISTED.get(name)?.every(enough) && !(name in LEFT_OUT));
}

/** What src calls by a name that a Google service has and no value of the language. */
function namedInSource(): string[] {
  const services = new Set([...LISTED.keys()].map(memberOf));
  const own = [Array, String, Object, Map, RegExp].map(({ prototype }) => prototype as object);
  const texts = ["src/google", "src/app"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => readFileSync(`${folder}/${file}`, "utf8")),
  );
  const names = new Set(
    texts.flatMap((text) => [...text.matchAll(/\.(\w+)\(/g)].map(([, name]) => name ?? "")),
  );
  return [...names].filter((name) => services.has(name) && !own.some((prototype) => name in prototype));
}

function memberOf(method: string): string {
  return method.split(".")[1] ?? "";
}

/** Names in the source that no action reaches. */
function unreached(): string[] {
  const reached = new Set(called.map(memberOf));
  return namedInSource().filter((name) => !reached.has(name));
}

/** The methods that the actions call, and for a name that none reaches, every method of that name. */
function mayBeCalled(): string[] {
  const others = unreached();
  return [...called, ...[...LISTED.keys()].filter((method) => others.includes(memberOf(method)))];
}

test("the actions reach nearly all that the source names", () => {
  expect(unreached().length).toBeLessThan(namedInSource().length / 20);
});

test("the manifest's scopes are enough for every method that may be called", () => {
  expect(refused(mayBeCalled(), manifest.oauthScopes)).toEqual([]);
});

test.each(manifest.oauthScopes)("without %s, some method would be refused", (scope) => {
  const others = manifest.oauthScopes.filter((other) => other !== scope);
  expect(refused(mayBeCalled(), others)).not.toEqual([]);
});

test.each([
  { method: "SpreadsheetApp.openById", because: "currentonly reaches the open spreadsheet only" },
  { method: "MailApp.sendEmail", because: "it needs script.send_mail" },
  { method: "Session.getActiveUser", because: "it needs userinfo.email" },
  { method: "Range.madeUp", because: "the reference does not have it" },
])("$method would be found: $because", ({ method }) => {
  expect(refused([method], manifest.oauthScopes)).toEqual([method]);
});
