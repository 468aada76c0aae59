import { describe, expect, test } from "vitest";
import { CATALOGUE } from "../../src/functions/catalogue.ts";
import { helpFor } from "../../src/functions/help.ts";
import { measureOf } from "../../src/tables/row.ts";
import { LANGUAGES } from "../../src/text/language.ts";
import { panelTexts, texts } from "../../src/text/texts.ts";

const HELPS = CATALOGUE.flatMap((cellFunction) =>
  LANGUAGES.map((language) => ({ language, help: helpFor(cellFunction, language) })),
);

test.each(HELPS)("$help.name in $language names its parameters as a script can", ({ help }) => {
  const names = help.parameters.map(({ name }) => name);
  expect(names.filter((name) => !/^\p{L}[\p{L}_]*$/u.test(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});

test.each(HELPS)("$help.name in $language calls itself with no more than it takes", ({ help }) => {
  const [, name, args = ""] = /^=(\w+)\((.+)\)$/.exec(help.example) ?? [];
  expect(name).toBe(help.name);
  expect(args.split(";").length).toBeLessThanOrEqual(help.parameters.length);
});

test.each(CATALOGUE)("$name takes the same in both languages", (cellFunction) => {
  const [one, other] = [helpFor(cellFunction, "en"), helpFor(cellFunction, "sv")];
  expect(other.parameters.length).toBe(one.parameters.length);
});

describe.each(LANGUAGES)("in %s", (language) => {
  const progress = CATALOGUE.find(({ name }) => name === "OKR_PROGRESS");
  const help = progress && helpFor(progress, language);

  test("the measures that the help names are understood, and are all but tasks", () => {
    const words = help?.parameters[3]?.text.match(/"[^"]+"/g)?.map((word) => word.slice(1, -1)) ?? [];
    expect(words.map(measureOf)).toEqual([
      "increase",
      "decrease",
      "at-least",
      "at-most",
      "between",
      "milestone",
    ]);
  });

  test("an example word is one of them", () => {
    expect(help?.example).toContain(`"${texts(language).words.measures.decrease}"`);
  });

  test("what the panel lists are functions of that name", () => {
    const names = CATALOGUE.map((cellFunction) => helpFor(cellFunction, language).name);
    const listed = panelTexts(language).help.list.map(([name]) => name);
    expect(listed.filter((name) => !names.some((known) => known === name))).toEqual([]);
  });
});
