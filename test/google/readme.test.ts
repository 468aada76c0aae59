import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const README = readFileSync("src/google/README.md", "utf8");

const SECTIONS = [...README.matchAll(/^## (.+)$/gm)].map(([, title = ""]) => title.toLowerCase());

/** How sure a fact can be; the text of the README says what each means. */
const SURE = ["doc", "live", "reported", "local", "unverified"];

interface Fact {
  readonly fact: string;
  readonly places: string;
  readonly source: string;
  readonly sure: string;
}

const FACTS: Fact[] = README.split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| fact |"))
  .map((line) => {
    const [, fact = "", places = "", source = "", sure = ""] = line.split("|").map((cell) => cell.trim());
    return { fact, places, source, sure };
  });

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
    .filter((path) => /\.(tsx?|mjs)$/.test(path));
}

/** The sections that comments name: "src/google/README.md, charts". A comment may break the line anywhere. */
function cited(text: string): string[] {
  const flat = text.replace(/\n\s*(?:\*|\/\/)\s*/g, " ");
  return [...flat.matchAll(/src\/google\/README\.md, ([a-z -]+?)(?=[):;])/gi)].map(([, title = ""]) =>
    title.toLowerCase(),
  );
}

test("every file of src/google is named where a fact is relied on", () => {
  const named = FACTS.map(({ places }) => places).join();
  expect(filesOf("src/google").filter((path) => !named.includes(path))).toEqual([]);
});

test.each(FACTS)("$fact: its places are there", ({ places }) => {
  const paths = [...places.matchAll(/`([^`]+)`/g)].map(([, path = ""]) => path);
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  expect(places).not.toBe("");
});

test.each(FACTS)(
  "$fact: it says how sure it is, and from where unless nobody has shown it",
  ({ source, sure }) => {
    const degrees = sure.replace(/;.*unverified$/, "").split(", ");
    expect(SURE).toEqual(expect.arrayContaining(degrees));
    if (!degrees.includes("unverified")) expect(source).not.toBe("");
  },
);

describe("comments name sections that are there", () => {
  test("the search finds what it should", () => {
    expect(cited("(src/google/README.md, number\n * formats).")).toEqual(["number formats"]);
    expect(cited("see src/google/README.md")).toEqual([]);
  });

  const FILES = [...filesOf("src"), ...filesOf("test")].filter(
    (path) => path !== "test/google/readme.test.ts",
  );

  test.each(
    FILES.map((path) => ({ path, titles: cited(readFileSync(path, "utf8")) })).filter(
      ({ titles }) => titles.length > 0,
    ),
  )("$path: $titles", ({ titles }) => {
    expect(titles.filter((title) => !SECTIONS.includes(title))).toEqual([]);
  });
});
