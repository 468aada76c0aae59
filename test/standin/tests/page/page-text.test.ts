import { describe, expect, test } from "vitest";
import { declaredNames } from "../../page/frame-realm.ts";
import { customFunctions } from "../../page/grid/custom-functions.ts";
import { pastedTexts } from "../../page/grid/untyped-edits.ts";
import { parseParameters } from "../../page/parameters.ts";
import { callQueue } from "../../page/script.ts";

describe("pastedTexts()", () => {
  test.each([
    { text: "a\tb\nc", rows: [["a", "b"], ["c"]], because: "tabs part columns, line ends rows" },
    { text: "a\r\n", rows: [["a"]], because: "the last line end begins no row" },
    { text: '"two\nlines"\t"say ""hi"""', rows: [["two\nlines", 'say "hi"']], because: "quotes hold" },
    { text: "a\t\tb", rows: [["a", "", "b"]], because: "an empty cell is a cell" },
  ])("reads $text: $because", ({ text, rows }) => {
    expect(pastedTexts(text)).toEqual(rows);
  });
});

describe("declaredNames()", () => {
  test("finds what stands at the beginning of a line, and nothing inside", () => {
    const source =
      "var Main = 1;\nfunction one() {\n  function inner() {}\n}\nasync function two() {}\nclass Three {}";
    expect(declaredNames(source)).toEqual(["Main", "one", "two", "Three"]);
  });

  test("knows the letters that JavaScript knows", () => {
    expect(declaredNames("function måtta() {}")).toEqual(["måtta"]);
  });
});

describe("customFunctions()", () => {
  test("reads name, help, parameters and examples, and leaves out what is not tagged", () => {
    const source = `/**
 * The share that is
 * reached.
 *
 * @param {45} actual The value today.
 * @param target The value to reach.
 * @return a share
 * @customfunction
 */
function SHARE(actual, target) {}

/** Not for cells. */
function other() {}`;
    expect(customFunctions(source)).toEqual([
      {
        name: "SHARE",
        help: "The share that is reached.",
        parameters: [
          { name: "actual", help: "The value today.", example: "45" },
          { name: "target", help: "The value to reach.", example: "" },
        ],
      },
    ]);
  });
});

test("callQueue() lets ten calls run at a time; the eleventh waits (README §4.2)", async () => {
  const queued = callQueue(0);
  const ends: (() => void)[] = [];
  const calls = Array.from({ length: 11 }, () =>
    queued(() => new Promise<void>((resolve) => void ends.push(resolve))),
  );
  await expect.poll(() => ends.length).toBe(10);
  ends[0]?.();
  await expect.poll(() => ends.length).toBe(11);
  for (const end of ends) end();
  await Promise.all(calls);
});

test.each([
  { query: "", file: "framsteg", language: "sv", locale: undefined },
  { query: "?file=x&lang=en&locale=en_US", file: "x", language: "en", locale: "en_US" },
  { query: "?lang=fi&locale=fi_FI", file: "framsteg", language: "sv", locale: undefined },
])("parseParameters() reads $query", ({ query, ...expected }) => {
  expect(parseParameters(query)).toMatchObject(expected);
});
