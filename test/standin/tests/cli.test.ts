import { execFile } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { readArguments } from "../cli.ts";

const run = promisify(execFile);
const cli = fileURLToPath(new URL("../cli.mjs", import.meta.url));

test("the command line names files, calls, cells and a locale, in any order", () => {
  expect(
    readArguments([
      "a.js",
      "--cell",
      "A1=SUM(1;2)",
      "b.gs",
      "--call",
      "go",
      "--cell",
      "Blad!B2==X()",
      "--locale",
      "sv_SE",
    ]),
  ).toEqual({
    files: ["a.js", "b.gs"],
    locale: "sv_SE",
    steps: [
      { sheet: undefined, cell: "A1", formula: "=SUM(1;2)" },
      { call: "go" },
      { sheet: "Blad", cell: "B2", formula: "=X()" },
    ],
  });
});

test.each([[["--cell", "A1"]], [["--call"]], [["--what", "x"]]])("%j is refused", (argv) => {
  expect(() => readArguments(argv)).toThrow();
});

test("the command runs a script and prints one JSON object", async () => {
  const file = join(mkdtempSync(join(tmpdir(), "standin-")), "Code.gs");
  writeFileSync(
    file,
    `function TWICE(x) { return x * 2; }
     function fill() { SpreadsheetApp.getActiveSheet().getRange("A1").setValue("2,5").setNote("n"); console.log("filled"); return { ok: true }; }
     function fail() { throw new Error("no"); }`,
  );
  const argv = [cli, file, "--locale", "sv_SE", "--call", "fill", "--cell", "B1=TWICE(A1)", "--call", "fail"];
  const { stdout } = await run("node", argv).catch((error: { stdout: string }) => error);
  const report = JSON.parse(stdout);
  expect(report.results).toEqual([
    { call: "fill", value: { ok: true } },
    { call: "fail", error: "Error: no" },
  ]);
  expect(report.cells).toEqual([{ cell: "B1", sheet: "Sheet1", value: 5, displayValue: "5" }]);
  expect(report.sheets[0]).toMatchObject({
    name: "Sheet1",
    values: [[2.5, 5]],
    displayValues: [["2,5", "5"]],
    formulas: [["", "=TWICE(A1)"]],
    notes: [["n", ""]],
    backgrounds: [["#ffffff", "#ffffff"]],
    conditionalFormats: [],
    dataValidations: [],
  });
  expect(report.log).toEqual(["filled"]);
  expect(report.calls["Range.setValue"]).toBe(1);
});
