import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("git ignores .clasp.local.json, where the id of your script stands", () => {
  expect(spawnSync("git", ["check-ignore", "--quiet", ".clasp.local.json"]).status).toBe(0);
  expect(spawnSync("git", ["check-ignore", "--quiet", ".clasp.json"]).status).toBe(1);
});

test(".clasp.json names the folder that is pushed and nobody's script", () => {
  expect(JSON.parse(readFileSync(".clasp.json", "utf8"))).toEqual({ rootDir: "dist" });
});
