import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { boardNames, buildBoard, errorsOf, seenOn, sheetNamed } from "../board.ts";
import { dumpOf, LOCALES, NOW } from "../dashboards.ts";
import { halfAYear } from "../half-a-year.ts";
import { closeAll, draft, openWorkbook, type Workbook } from "../workbook.ts";

/** The dashboard as a reader meets it. */

describe.each(LOCALES)("after half a year in a file in $locale", ({ language }) => {
  const { board, data } = boardNames(language);
  const words = {
    sv: {
      period: ["Period", "2026-01-01 – 2026-12-31", "36 dagar kvar"],
      progress: "förväntat 70 %",
      stale: "av 9 nyckelresultat",
      first: ["Avspårad", "Intressentnöjdhet", "gränsen hålls inte", "Anna Berg"],
      objective: ["Effektivare projektleveranser", "Anna Berg", "På rätt spår"],
      value: "12 %",
      titles: ["Mål efter status", "Periodens framsteg"],
    },
    en: {
      period: ["Period", "2026-01-01 – 2026-12-31", "36 days left"],
      progress: "expected 70 %",
      stale: "of 9 key results",
      first: ["Off track", "Stakeholder satisfaction", "the limit is not met", "Anna Berg"],
      objective: ["More efficient project delivery", "Anna Berg", "On track"],
      value: "12 %",
      titles: ["Objectives by status", "Burn-up of the period"],
    },
  }[language];
  let file: Workbook;
  let shown: string[][];

  afterAll(closeAll);

  beforeAll(async () => {
    file = await halfAYear(language, NOW);
    await buildBoard(file);
    shown = dumpOf(file, board).displayValues;
  });

  const at = (row: number, ...columns: number[]) => columns.map((column) => shown[row - 1]?.[column - 1]);

  test("no cell shows an error", () => {
    expect(errorsOf(file.standin.dump(), language)).toEqual([]);
  });

  test("the widgets tell period, time, progress, objectives, stale items and KPIs", () => {
    expect([3, 4, 5].map((row) => at(row, 2)[0])).toEqual(words.period);
    expect([4, 5].map((row) => at(row, 10)[0])).toEqual(["67%", words.progress]);
    expect([4, 5].map((row) => at(row, 15)[0])).toEqual(["3", expect.stringContaining("● 2   ▲ 1   ✖ 0")]);
    expect([4, 5].map((row) => at(row, 19)[0])).toEqual(["0", words.stale]);
    expect(at(4, 23)).toEqual(["5"]);
  });

  test("what is off track stands first, with its reason and owner", () => {
    expect(at(8, 2, 4, 8, 12)).toEqual(words.first);
  });

  test("objectives have owner, share and status, and a bar of four parts that make a whole", () => {
    expect(at(17, 2, 6, 12)).toEqual(words.objective);
    const bar = file.standin.sparklines(board).find(({ row, column }) => row === 17 && column === 8);
    expect(bar?.options).toMatchObject({ charttype: "bar", max: 1 });
    expect(
      bar?.data
        .flat()
        .map(Number)
        .reduce((sum, part) => sum + part, 0),
    ).toBeCloseTo(1, 9);
  });

  test("the timeline ends with what is left, and has today's stroke in the span that today is in", () => {
    for (const row of [27, 28, 29, 30, 31, 32]) expect(at(row, 26, 27)).toEqual(["│", "░"]);
  });

  test("KPIs have value, target, change, trend and status", () => {
    expect(at(36, 5, 7)).toEqual([
      language === "sv" ? expect.stringMatching(/^8[.,]6 %$/) : "8.6 %",
      words.value,
    ]);
    expect(at(36, 9)[0]).toMatch(/^↑ /);
    const trend = file.standin.sparklines(board).find(({ row, column }) => row === 36 && column === 10);
    expect(trend?.data.flat().length).toBeGreaterThan(2);
  });

  test("the heat map has a number from 1 to 5 for each of eight weeks, the lowest first", () => {
    const rows = [36, 37, 38, 39, 40, 41].map((row) => at(row, 20, 21, 22, 23, 24, 25, 26, 27).map(Number));
    for (const cell of rows.flat()) expect([1, 2, 3, 4, 5]).toContain(cell);
    const latest = rows.map((row) => row[7]);
    expect([...latest].sort()).toEqual(latest);
  });

  test("pie, bars and burn-up are native charts over the hidden sheet", () => {
    const { charts } = dumpOf(file, board);
    expect(charts.map(({ type }) => type)).toEqual(["PIE", "BAR", "LINE"]);
    expect(charts.map(({ ranges }) => ranges.every((range) => range.includes(data)))).toEqual([
      true,
      true,
      true,
    ]);
    expect(sheetNamed(file, data).isSheetHidden()).toBe(true);
    for (const title of words.titles)
      expect(
        shown.flat().some((text) => text.startsWith(title)),
        title,
      ).toBe(true);
  });
});

describe.each(LOCALES)("with nothing in a file in $locale", ({ language, locale }) => {
  const { board } = boardNames(language);
  const hints = {
    sv: ["Visa mål", "Visa mål", "Ange start- och slutdatum", "Nyckeltal", "Den frågas efter"],
    en: ["Show goals", "Show goals", "Give start and due dates", "then KPIs", "It is asked for"],
  }[language];
  let file: Workbook;

  afterAll(closeAll);

  beforeAll(async () => {
    file = await openWorkbook({ locale, userLocale: language, now: () => NOW });
    await buildBoard(file);
  });

  test("no cell shows an error, and empty lists say what to do", () => {
    expect(errorsOf(file.standin.dump(), language)).toEqual([]);
    const texts = dumpOf(file, board).displayValues.flat();
    for (const hint of hints)
      expect(
        texts.some((text) => text.includes(hint)),
        hint,
      ).toBe(true);
  });

  test("nor with an objective without dates, values and key results, nor with a key result that has none", async () => {
    await file.done({ do: "save", draft: draft("objective", { title: "Solo" }), base: null });
    const child = draft("key-result", { title: "Bare", target: 5 });
    await file.done({ do: "save", draft: draft("objective", { title: "Duo" }, [child]), base: null });
    const values = await file.values(board);
    expect(errorsOf(file.standin.dump(), language)).toEqual([]);
    expect(seenOn(values)).toMatchObject({
      count: 2,
      progress: "",
      standings: [0, 0, 0, 0, 2, 0],
      keyResults: 1,
    });
  });
});
