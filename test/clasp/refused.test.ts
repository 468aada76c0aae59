import { cpSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Checkout, checkOut, login } from "./checkout.ts";
import { type GoogleServer, startGoogle } from "./google.ts";
import { BASE_MANIFEST, type Refused } from "./google-answers.ts";

/** As Google words it: https://github.com/google/clasp/issues/256 and 973. */
const API_OFF =
  "User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.";

/** `npm run deploy` after its build: that is made once for all. */
const DEPLOY = ["src/build/clasp.mjs", "deploy"];

/** Somebody who has made a script, and has pushed nothing yet. */
interface Person {
  readonly google: GoogleServer;
  readonly copy: Checkout;
  /** Whether anything has been pushed. */
  pushed(): boolean;
}

let built: Checkout;
const people: Person[] = [];

beforeAll(async () => {
  built = checkOut("http://127.0.0.1/");
  await built.npm("build");
});

afterAll(() => {
  built.remove();
  for (const { google, copy } of people) {
    google.close();
    copy.remove();
  }
});

async function somebody(): Promise<Person> {
  const google = await startGoogle();
  google.scripts.push({ made: {}, files: [BASE_MANIFEST] });
  const copy = checkOut(google.url);
  cpSync(join(built.path, "dist"), join(copy.path, "dist"), { recursive: true });
  copy.write(".clasp.local.json", '{"scriptId": "script-1"}');
  const person = { google, copy, pushed: () => google.scripts[0]?.files.length !== 1 };
  people.push(person);
  return person;
}

function refusal(call: string, status: number, message: string): Refused {
  return { call, status, message };
}

test.concurrent("deploy pushes dist/ when a script's id is all that .clasp.local.json says", async () => {
  const { google, copy } = await somebody();
  expect(await copy.run("node", DEPLOY)).toMatchObject({ code: 0 });
  expect(google.scripts[0]?.files.map(({ name }) => name)).toEqual(["appsscript", "Code", "Sidebar"]);
});

test.concurrent.each([
  { refuse: refusal("GET", 401, "Request had invalid authentication credentials."), act: "npx clasp login" },
  { refuse: refusal("PUT", 403, API_OFF), act: "Turn the Apps Script API on at https://script.google.com" },
  { refuse: refusal("GET", 403, "The caller does not have permission"), act: "who may edit it" },
  { refuse: refusal("GET", 404, "Requested entity was not found."), act: "still exists" },
  { refuse: refusal("PUT", 500, "Internal error encountered."), act: "try again in a few minutes" },
])("deploy fails when Google answers $refuse.call with $refuse.status: $act", async ({ refuse, act }) => {
  const { google, copy, pushed } = await somebody();
  google.refuse = refuse;
  const { code, said } = await copy.run("node", DEPLOY);
  expect({ code, pushed: pushed() }).toEqual({ code: 1, pushed: false });
  expect(said).toMatch(/^Nothing was pushed\./m);
  expect(said).toContain(refuse.message);
  expect(said).toContain(act);
});

const RUN_OUT = JSON.stringify(login(1));

test.concurrent.each([
  { file: "login.json", text: "{}", act: "Log in with `npx clasp login`", because: "nobody has logged in" },
  { file: "login.json", text: RUN_OUT, act: "no longer holds", because: "the login has run out" },
  { file: ".clasp.local.json", text: "{}", act: "run `npm run create`", because: "there is no script" },
  { file: ".clasp.local.json", text: "{", act: "cannot be read", because: "the settings are no JSON" },
])("deploy fails when $because: $act", async ({ file, text, act }) => {
  const { copy, pushed } = await somebody();
  copy.write(file, text);
  const { code, said } = await copy.run("node", DEPLOY);
  expect({ code, pushed: pushed() }).toEqual({ code: 1, pushed: false });
  expect(said).toContain("Nothing was pushed");
  expect(said).toContain(act);
});

test.concurrent("deploy fails when clasp skips the push and ends well, and npm passes that on", async () => {
  const { copy, pushed } = await somebody();
  const { code, said } = await copy.npm("deploy", { DROP_FORCE: "1" });
  expect({ code, pushed: pushed() }).toEqual({ code: 1, pushed: false });
  expect(said).toContain("Nothing was pushed: clasp skipped it.");
});

test.concurrent("deploy fails when clasp leaves a file out", async () => {
  const { copy } = await somebody();
  copy.write(".claspignore", "Sidebar.html");
  const { code, said } = await copy.run("node", DEPLOY);
  expect(code).toBe(1);
  expect(said).toContain("clasp left out dist/Sidebar.html");
});

test.concurrent("create fails when Google makes no script, and leaves nothing in the way of another try", async () => {
  const { google, copy } = await somebody();
  copy.write(".clasp.local.json", "{}");
  google.refuse = refusal("POST /v1/projects", 403, API_OFF);
  const { code, said } = await copy.run("node", ["src/build/clasp.mjs", "create"]);
  expect(code).toBe(1);
  expect(said).toMatch(/^No script was made.*Turn the Apps Script API on/m);
  expect(JSON.parse(copy.read(".clasp.local.json"))).toEqual({ rootDir: "dist" });
});
