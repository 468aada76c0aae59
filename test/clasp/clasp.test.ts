import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { arrived, sent } from "./arrived.ts";
import { type Checkout, checkOut } from "./checkout.ts";
import { type GoogleServer, startGoogle } from "./google.ts";

/**
 * The installed clasp, run by our own commands, against Google on a port of our own (src/google/README.md, scopes and pushing).
 *
 * `npm run deploy` pushes and makes no version and no deployment: a script that is bound to a spreadsheet runs what was
 * pushed last, and an add-on is published by a version number in the Marketplace SDK, by hand (https://developers.google.com/workspace/add-ons/how-tos/publish-add-on-overview).
 */
let google: GoogleServer;
let copy: Checkout;

const CONTENT = "/v1/projects/script-1/content";

beforeAll(async () => {
  google = await startGoogle();
  copy = checkOut(google.url);
});

afterAll(() => {
  google.close();
  copy.remove();
});

function filesAtGoogle() {
  return arrived(google.scripts[0]?.files);
}

/** The requests since this was asked last. */
function requests(): string[] {
  return google.requests.splice(0);
}

describe("npm run create", () => {
  test("makes a spreadsheet with the script bound to it, though the repository has a .clasp.json", async () => {
    const { code, said } = await copy.npm("create");
    expect({ code, said }).toMatchObject({ code: 0 });
    expect(said).toContain("https://drive.google.com/open?id=spreadsheet-1");
    const mimeType = "application/vnd.google-apps.spreadsheet";
    expect(google.spreadsheets).toEqual([{ name: "Framsteg", mimeType }]);
    expect(google.scripts.map(({ made }) => made)).toEqual([
      { title: "Framsteg", parentId: "spreadsheet-1" },
    ]);
    const made = ["POST /drive/v3/files", "POST /v1/projects"];
    expect(requests()).toEqual([...made, `GET ${CONTENT}`, `GET ${CONTENT}`, `PUT ${CONTENT}`]);
  });

  test("pushes exactly the files of dist/, byte for byte", () => {
    expect(filesAtGoogle()).toEqual(sent(copy.path));
    const names = filesAtGoogle().map(({ name, type }) => `${name} ${type}`);
    expect(names).toEqual(["Code SERVER_JS", "Sidebar HTML", "appsscript JSON"]);
  });

  test("leaves our manifest in dist/ and not the one that clasp has pulled", () => {
    expect(copy.read("dist/appsscript.json")).toBe(copy.read("appsscript.json"));
  });

  test("keeps the script's id where git does not look", async () => {
    expect(JSON.parse(copy.read(".clasp.local.json"))).toMatchObject({
      scriptId: "script-1",
      rootDir: "dist",
    });
    await copy.run("git", ["init", "--quiet"]);
    const { said } = await copy.run("git", ["status", "--porcelain", "--untracked-files=all"]);
    const added = said.split("\n").flatMap((line) => (line.startsWith("?? ") ? [line.slice(3)] : []));
    expect(added).toContain(".clasp.json");
    expect(added.filter((file) => file !== "node_modules" && copy.read(file).includes("script-1"))).toEqual(
      [],
    );
  });

  test("makes no second script", async () => {
    const { code, said } = await copy.run("node", ["src/build/clasp.mjs", "create"]);
    expect({ code, requests: requests() }).toEqual({ code: 1, requests: [] });
    expect(said).toContain(".clasp.local.json names a script: `npm run deploy` pushes to it.");
  });
});

describe("npm run deploy", () => {
  test("fails when nothing has changed, because nothing is pushed then", async () => {
    const { code, said } = await copy.npm("deploy");
    expect({ code, requests: requests() }).toEqual({ code: 1, requests: [`GET ${CONTENT}`] });
    expect(said).toContain("Nothing was pushed: your script at Google has all of dist/ already.");
  });

  test("clasp by itself would skip a changed manifest and end well", async () => {
    copy.write("appsscript.json", copy.read("appsscript.json").replace("Stockholm", "Helsinki"));
    copy.write("dist/appsscript.json", copy.read("appsscript.json"));
    const program = "node_modules/@google/clasp/build/src/index.js";
    const { code, said } = await copy.run("node", [program, "-P", ".clasp.local.json", "push"]);
    expect({ code, requests: requests() }).toEqual({ code: 0, requests: [`GET ${CONTENT}`] });
    expect(said).toContain("Skipping push.");
  });

  test("pushes a changed manifest, and makes no version and no deployment", async () => {
    const { code, said } = await copy.npm("deploy");
    expect({ code, said }).toMatchObject({ code: 0 });
    expect(said).toContain("Pushed dist/Code.js, dist/Sidebar.html, dist/appsscript.json.");
    expect(requests()).toEqual([`GET ${CONTENT}`, `PUT ${CONTENT}`]);
    expect(filesAtGoogle()).toEqual(sent(copy.path));
    expect(google.scripts[0]?.files.find(({ type }) => type === "JSON")?.source).toContain("Helsinki");
  });
});
