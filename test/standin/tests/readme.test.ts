import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";

const ROOT = "test/standin";
const README = readFileSync(`${ROOT}/README.md`, "utf8");
const ALL = readdirSync(ROOT, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => relative(ROOT, join(parentPath, name)).replaceAll("\\", "/"));
const FILES = ALL.filter((path) => path.endsWith(".ts"));

test("every section that a comment cites stands in the README", () => {
  const cited = FILES.flatMap((path) => [
    ...readFileSync(`${ROOT}/${path}`, "utf8").matchAll(/README §(\d\.\d)/g),
  ]).map(([, section = ""]) => section);
  expect(cited.length).toBeGreaterThan(50);
  expect([...new Set(cited)].filter((section) => !README.includes(`| ${section} |`))).toEqual([]);
});

test("the map of the README has every folder and file of the root, and no other", () => {
  const map = README.slice(README.indexOf("## Where is what"), README.indexOf("## To add a member"));
  const named = [...map.matchAll(/^\|(.*?)\|/gm)].flatMap(([, cell = ""]) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name.replace(/\/$/, "")),
  );
  const entries = new Set(ALL.map((path) => path.split("/")[0]).filter((name) => name !== "README.md"));
  expect(named.sort()).toEqual([...entries].sort());
});

test("a folder has at most 30 files, a file at most 300 lines", () => {
  const sizes = new Map<string, number>();
  for (const folder of ALL.map(dirname)) sizes.set(folder, (sizes.get(folder) ?? 0) + 1);
  const crowded = [...sizes].filter(([, size]) => size > 30);
  const long = FILES.filter((path) => readFileSync(`${ROOT}/${path}`, "utf8").split("\n").length > 301);
  expect({ crowded, long }).toEqual({ crowded: [], long: [] });
});
