import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { timeShare } from "../../src/domain/expected.ts";
import { MEASURES } from "../../src/domain/measure.ts";
import { progressOf } from "../../src/domain/progress.ts";
import { rollUp } from "../../src/domain/roll-up.ts";
import { statusOf } from "../../src/domain/status.ts";

const README = readFileSync("src/domain/README.md", "utf8");
const FILES = readdirSync("src/domain").filter((name) => name.endsWith(".ts"));

/** The rows of a table of examples, without its two lines of head. */
function examples(name: string): string[][] {
  const [, table = ""] = README.split(new RegExp(`<!-- /?${name} -->`));
  const rows = table.trim().split("\n").slice(2);
  return rows.map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

function numberOf(cell: string | undefined): number | undefined {
  return cell === "" || cell === "–" || cell === undefined ? undefined : Number(cell);
}

/** As the book prints it: to three decimals, or the code of a problem. */
function printed(
  result: { ok: true; value: number | undefined } | { ok: false; error: { code: string } },
): string {
  if (!result.ok) return result.error.code;
  return result.value === undefined ? "–" : String(Number(result.value.toFixed(3)));
}

describe("the examples of progress", () => {
  test.each(examples("progress"))("%s from %s to %s at %s is %s: %s", (word, start, target, actual, is) => {
    const measure = MEASURES.find((known) => known === word);
    expect(measure ?? "").toBe(word);
    const values = { start: numberOf(start), target: numberOf(target), actual: numberOf(actual) };
    expect(printed(progressOf(values, measure))).toBe(is);
  });
});

describe("the examples of roll-up", () => {
  test.each(examples("roll-up"))("%s is %s: %s", (parts = "", is) => {
    const read = parts.split(",").map((part) => {
      const [progress, weight] = part.split("×").map((cell) => cell.trim());
      return { progress: numberOf(progress), weight: numberOf(weight) };
    });
    expect(printed(rollUp(read))).toBe(is);
  });
});

describe("the examples of expected", () => {
  test.each(examples("expected"))("from %s to %s on %s is %s: %s", (start, due, today, is) => {
    expect(printed(timeShare({ start: Number(start), due: Number(due) }, Number(today)))).toBe(is);
  });
});

describe("the examples of status", () => {
  test.each(examples("status"))("%s, %s expected, %s, is %s: %s", (progress, expected, flags = "", is) => {
    const input = {
      progress: numberOf(progress),
      expected: numberOf(expected),
      limit: flags.includes("limit"),
      provisional: flags.includes("provisional"),
      action: flags.includes("action"),
      dueReached: /\bdue\b/.test(flags),
      overdue: flags.includes("overdue"),
    };
    expect(statusOf(input)).toBe(is);
  });
});

test("there are examples of each", () => {
  const counts = ["progress", "roll-up", "expected", "status"].map((name) => examples(name).length);
  expect(Math.min(...counts)).toBeGreaterThan(4);
});

test("every rule's file is named, and every file that is named is there", () => {
  const named = new Set([...README.matchAll(/`([\w-]+\.ts)`/g)].map(([, name]) => name));
  expect(FILES.filter((name) => !named.has(name))).toEqual([]);
  expect([...named].filter((name) => !FILES.includes(name ?? ""))).toEqual([]);
});

test("the sections that the code cites are there", () => {
  const headings = [...README.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
  const cited = FILES.flatMap((name) => [
    ...readFileSync(`src/domain/${name}`, "utf8").matchAll(/README\.md,?\s+(?:\*\s+)?"([^"]+)"/g),
  ]).map(([, heading]) => heading);
  expect(cited.length).toBeGreaterThan(3);
  expect(cited.filter((heading) => !headings.includes(heading ?? ""))).toEqual([]);
});

test("every code of a hint is in the table of guidance", () => {
  const source = readFileSync("src/domain/guidance.ts", "utf8");
  const [, union = ""] = source.split("export type HintCode =");
  const codes = [...(union.split(";")[0] ?? "").matchAll(/"([\w-]+)"/g)].map(([, code]) => code);
  expect(codes.length).toBeGreaterThan(20);
  expect(codes.filter((code) => !README.includes(`\`${code}\``))).toEqual([]);
});
