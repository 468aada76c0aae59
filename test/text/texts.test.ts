import { expect, test } from "vitest";
import { LANGUAGES } from "../../src/text/language.ts";
import { panelTexts, texts } from "../../src/text/texts.ts";

/** Every text by its path: the text, or for one with parts the code that puts it together. */
function flat(value: unknown, path = ""): [path: string, text: string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") return [[path, String(value)]];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    flat(inner, path ? `${path}.${key}` : key),
  );
}

/** What is the same in both languages, and why. */
const SAME: Readonly<Record<string, string>> = {
  OKR: "the method's name",
  ID: "the same word",
  Status: "the same word",
  Period: "the same word",
  Cell: "the same word",
  Trend: "the same word",
  Definition: "the same word",
  Framsteg: "the product's name",
  OKR_STATUS: "a function has one name; there is no Swedish alias",
  OKR_TRACK: "a function has one name; there is no Swedish alias",
};

/** The words of a text, and of one with parts what stands around the parts. */
function wordsOf(text: string): string {
  const isCode = /=>|^function/.test(text);
  const said = isCode
    ? [...text.matchAll(/"([^"]*)"|`([^`]*)`/g)].map(([, one, other]) => one ?? other)
    : [text];
  return said.join(" ").replace(/\$\{[^}]*\}/g, "");
}

const en = new Map(flat({ ...texts("en"), ...panelTexts("en") }));
const sv = new Map(flat({ ...texts("sv"), ...panelTexts("sv") }));

test("both languages have the same texts", () => {
  expect([...sv.keys()].sort()).toEqual([...en.keys()].sort());
  expect(en.size).toBeGreaterThan(90);
});

test.each([...sv])("%s is not English by neglect", (path, text) => {
  const english = en.get(path);
  const excused = english !== undefined && (english in SAME || !/\p{L}/u.test(wordsOf(english)));
  if (!excused) expect(text).not.toBe(english);
});

test("no excuse is left over", () => {
  const needed = [...sv].filter(([path, text]) => en.get(path) === text).map(([, text]) => text);
  expect(Object.keys(SAME).filter((word) => !needed.includes(word))).toEqual([]);
});

test.each([
  { text: "On track", is: "On track" },
  { text: String(() => "on plan"), is: "on plan" },
  { text: String((count: number) => `${count} left`), is: " left" },
  { text: String((field: string, where: string) => (where ? `${field} – ${where}` : field)), is: " – " },
])("wordsOf($text) is '$is'", ({ text, is }) => {
  expect(wordsOf(text)).toBe(is);
});

test.each([...en, ...sv])("%s has something to say", (_, text) => {
  expect(text.trim()).not.toBe("");
});

test.each(LANGUAGES)("no two headers in %s look the same", (language) => {
  const { headers, computed, bar } = texts(language).sheet;
  const all = [...Object.values(headers), ...Object.values(computed), bar].map((word) => word.toLowerCase());
  expect(new Set(all).size).toBe(all.length);
});

test.each(["words.types", "words.measures", "words.statuses", "sheet.headers", "sheet.rules"])(
  "no word of %s means two things, in whatever language it is read",
  (set) => {
    const meanings = new Map<string, string>();
    for (const [path, text] of [...en, ...sv].filter(([path]) => path.startsWith(`${set}.`))) {
      for (const word of [text, path.slice(set.length + 1)].map((word) => word.toLowerCase())) {
        expect(`${word} = ${meanings.get(word) ?? path}`).toBe(`${word} = ${path}`);
        meanings.set(word, path);
      }
    }
  },
);
