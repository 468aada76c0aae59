import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { definedMembers } from "../../member/define.ts";
import { openStandin } from "../open-standin.ts";

/** All tests of the stand-in, as text. */
const TESTS = readdirSync("test/standin", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".test.ts"))
  .map((file) => readFileSync(`test/standin/${file}`, "utf8"))
  .join("\n");

test("each member of the stand-in is called in a test of the stand-in", () => {
  const untested = [...definedMembers()].flatMap(([name, members]) =>
    members
      .filter((member) => !new RegExp(`\\b${member}\\b`).test(TESTS))
      .map((member) => `${name}.${member}`),
  );
  expect(untested.join(" ")).toBe("");
});

/** The global names that Google's types declare for services; advanced services have to be turned on and are not there. */
const SERVICES = readdirSync("node_modules/@types/google-apps-script", { encoding: "utf8" })
  .filter((file) => file.endsWith(".d.ts"))
  .flatMap((file) => [
    ...readFileSync(`node_modules/@types/google-apps-script/${file}`, "utf8").matchAll(
      /^declare (?:var|const) (\w+)/gm,
    ),
  ])
  .map(([, name = ""]) => name)
  .filter((name) => /(App|Service|^Browser|^Charts|^Jdbc|^Maps|^Session|^Utilities|^Logger)$/.test(name));

test("a script finds every service; one that is not built says so by its name", async () => {
  const standin = await openStandin(`
    function missing(names) { return names.filter((name) => !(name in globalThis)); }
    function groups() { GroupsApp.getGroupByEmail("a@b.se"); }
    function menu() { SpreadsheetApp.getActive().addMenu("x", []); }
  `);
  expect(SERVICES.length).toBeGreaterThan(25);
  expect(await standin.call("missing", SERVICES)).toEqual([]);
  await expect(standin.call("groups")).rejects.toThrow("not in the stand-in: GroupsApp.getGroupByEmail");
  await expect(standin.call("menu")).rejects.toThrow("not in the stand-in: Spreadsheet.addMenu");
});
