import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { day } from "../../../src/domain/calendar.ts";
import { LISTS } from "../../../src/tables/dashboard/board-layout.ts";
import type { Language } from "../../../src/text/language.ts";
import type { SheetDump } from "../../standin/index.ts";
import { BOARD_STEPS, boardNames, buildBoard, choose, errorsOf, seenOn, sheetNamed } from "../board.ts";
import { halfAYear } from "../half-a-year.ts";
import { kpi } from "../kpi-builders.ts";
import { closeAll, draft, openFile, openWorkbook, type Workbook } from "../workbook.ts";

/** The dashboard as a reader meets it, and what may happen to it and around it. */

const NOW = new Date("2026-11-25T09:00:00Z");
const PERIOD = { startDate: day(2026, 10, 1), dueDate: day(2026, 12, 30) };

/** Univer remembers what names stand for as long as a workbook is open, also for other workbooks. */
const closeAfterwards = () => afterAll(closeAll);

const LOCALES = [
  { language: "sv", locale: "sv_SE" },
  { language: "en", locale: "en_US" },
] as const satisfies { language: Language; locale: string }[];

async function withExample(language: Language = "sv", more: Record<string, string> = {}): Promise<Workbook> {
  const locale = language === "sv" ? "sv_SE" : "en_US";
  const file = await openWorkbook({ locale, userLocale: language, now: () => NOW, more });
  await file.done({ do: "insert-example" });
  for (const title of ["NPS", "Churn", "eNPS"]) {
    const draft = kpi({ title, start: 20, target: 45, actual: 30, ...PERIOD });
    await file.done({ do: "save-kpi", draft, base: null });
  }
  await file.standin.settle();
  return file;
}

function dumpOf({ standin }: Workbook, name: string): SheetDump {
  const found = standin.dump().find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

/** What people have in the file besides the dashboard. */
function others({ standin }: Workbook): unknown {
  const ours: string[] = ["Instrumentpanel", "Underlag"];
  return standin
    .dump()
    .filter(({ name }) => !ours.includes(name))
    .map(({ name, values, formulas }) => ({ name, values, formulas }));
}

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

  closeAfterwards();

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

  closeAfterwards();

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

/** What a person could have put on the sheet by hand. */
const OWN = `function own() {
  const sheet = SpreadsheetApp.getActive().getSheetByName("Instrumentpanel");
  sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.AREA).addRange(sheet.getRange("AB1:AB3")).setPosition(45, 1, 0, 0).build());
  const rule = SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo("min egen").setBackground("#ff00ff")
    .setRanges([sheet.getRange("B8:B20")]).build();
  sheet.setConditionalFormatRules([rule].concat(sheet.getConditionalFormatRules()));
}
function move() {
  const sheet = SpreadsheetApp.getActive().getSheetByName("OKR");
  const area = sheet.getRange("F1:F60").getValues();
  sheet.deleteColumn(6);
  sheet.insertColumnAfter(3);
  sheet.getRange("D1:D60").setValues(area);
}`;

/** Univer writes formulas with names anew when a name is set again, without quotes that a sheet's name can do without. */
function unquoted(formulas: string[][]): string[][] {
  return formulas.map((cells) => cells.map((formula) => formula.replaceAll("'", "")));
}

describe("made anew", () => {
  const board = "Instrumentpanel";
  let file: Workbook;
  let before: ReturnType<typeof seenOn>;
  let id: number;

  closeAfterwards();

  beforeAll(async () => {
    file = await withExample("sv", { "Own.js": OWN });
    await buildBoard(file);
    await file.standin.call("own");
    await choose(file, board, "owner", "Erik Lind");
    await file.standin.type(board, "B37", "eNPS");
    before = seenOn(await file.values(board));
    id = sheetNamed(file, board).getSheetId();
    await file.standin.call("move");
    sheetNamed(file, "OKR").setName("Bo's mål");
    await buildBoard(file);
  });

  test("after a column was moved and the sheet renamed, it tells the same and has no error", async () => {
    expect(seenOn(await file.values(board))).toEqual(before);
    expect(before).toMatchObject({ count: 1, keyResults: 3 });
    expect(errorsOf(file.standin.dump(), "sv")).toEqual([]);
    expect(sheetNamed(file, board).getSheetId()).toBe(id);
  });

  test("it keeps filters and headline KPIs", () => {
    const sheet = sheetNamed(file, board);
    expect(["K1", "Q1", "W1"].map((cell) => sheet.getRange(cell).getValue())).toEqual([
      "Alla",
      "Erik Lind",
      "Alla",
    ]);
    expect([sheet.getRange("B37").getValue(), sheet.getRange("B37").getFormula()]).toEqual(["eNPS", ""]);
  });

  test("it leaves the user's own chart and conditional format, and makes none of ours twice", () => {
    const { charts, conditionalFormats } = dumpOf(file, board);
    expect(charts.map(({ type }) => type).sort()).toEqual(["AREA", "BAR", "LINE", "PIE"]);
    const rules = conditionalFormats as { values?: unknown[] }[];
    expect(rules.filter(({ values }) => values?.[0] === "min egen")).toHaveLength(1);
    expect(rules.filter(({ values }) => values?.[0] === "Försenad")).toHaveLength(1);
  });

  test("labels changed in Settings show without making it anew", async () => {
    file.standin.spreadsheet.getRangeByName("OKR_RULES")?.getCell(4, 2).setValue("Släpar");
    await file.done({ do: "apply-rules" });
    const texts = (await file.values(board)).slice(0, LISTS.timeline.title).flat();
    expect([texts.includes("Släpar"), texts.includes("Försenad")]).toEqual([true, false]);
    expect(seenOn(await file.values(board)).standings).toEqual(before.standings);
  });

  test("cancelled, it stays as it was", async () => {
    const { formulas, charts } = dumpOf(file, board);
    const seen = seenOn(await file.values(board));
    for (const step of [0, 1]) expect(await file.ask({ do: "dashboard", step })).toMatchObject({ ok: true });
    await file.done({ do: "cancel-dashboard" });
    expect(seenOn(await file.values(board))).toEqual(seen);
    const now = dumpOf(file, board);
    expect(unquoted(now.formulas)).toEqual(unquoted(formulas));
    expect(now.charts).toEqual(charts);
  });

  test("a header that was renamed is named, and nothing is changed", async () => {
    sheetNamed(file, "Bo's mål").getRange("C1").setValue("Rubrik");
    await file.standin.settle();
    const seen = file.standin.dump();
    expect(await file.ask({ do: "dashboard", step: 0 })).toMatchObject({
      ok: false,
      refusal: { code: "missing-header", sheet: "Bo's mål", headers: ["Titel"] },
    });
    expect(file.standin.dump()).toEqual(seen);
  });
});

describe("a dashboard that is not finished", () => {
  closeAfterwards();

  test("goes when it is cancelled, and everything else stays", async () => {
    const file = await withExample();
    expect(await file.ask({ do: "dashboard", step: 0 })).toMatchObject({ ok: true });
    await file.standin.settle();
    const before = others(file);
    for (const step of [1, 2]) expect(await file.ask({ do: "dashboard", step })).toMatchObject({ ok: true });
    await file.done({ do: "cancel-dashboard" });
    await file.standin.settle();
    const names = file.standin.dump().map(({ name }) => name);
    expect(names.filter((name) => /Instrumentpanel|Underlag/.test(name))).toEqual([]);
    expect(others(file)).toEqual(before);
  });

  test("of which somebody deletes the data is refused, harms nothing, and can be made again", async () => {
    const file = await withExample();
    for (const step of [0, 1]) expect(await file.ask({ do: "dashboard", step })).toMatchObject({ ok: true });
    file.standin.spreadsheet.deleteSheet(sheetNamed(file, "Underlag"));
    await file.standin.settle();
    const before = others(file);
    expect(await file.ask({ do: "dashboard", step: 2 })).toMatchObject({
      ok: false,
      refusal: { code: "gone" },
    });
    expect(others(file)).toEqual(before);
    await buildBoard(file);
    expect(errorsOf(file.standin.dump(), "sv")).toEqual([]);
    expect(seenOn(await file.values("Instrumentpanel"))).toMatchObject({ count: 3, keyResults: 9, kpis: 3 });
  });

  test("is refused in a file that is not set up", async () => {
    const file = await openFile({ now: () => NOW });
    expect(await file.ask({ do: "dashboard", step: 0 })).toMatchObject({
      ok: false,
      refusal: { code: "not-set-up" },
    });
  });
});

closeAfterwards();

/** The service calls of each step. */
async function stepCalls(file: Workbook): Promise<Record<string, number>[]> {
  const calls: Record<string, number>[] = [];
  for (let step = 0; step < BOARD_STEPS; step++) {
    await file.standin.settle();
    file.standin.resetCalls();
    expect(await file.ask({ do: "dashboard", step })).toMatchObject({ ok: true });
    calls.push(file.standin.calls());
  }
  return calls;
}

test("each step makes as many service calls for 200 objectives as for 3", async () => {
  const [few, many] = [await openWorkbook({ now: () => NOW }), await openWorkbook({ now: () => NOW })];
  for (const [file, count] of [
    [few, 3],
    [many, 200],
  ] as const) {
    const rows = Array.from({ length: count }, (_, at) => [`O${at + 1}`, "Mål", `Rad ${at + 1}`]);
    sheetNamed(file, "OKR").getRange(2, 1, count, 3).setValues(rows);
  }
  expect(await stepCalls(many)).toEqual(await stepCalls(few));
});

/** Each seventh call is enough to meet every kind of them, as the steps make the same ones over and over. */
const EVERY = 17;

/** Lets a step fail at some of its calls; each time it is told. */
async function failing(
  file: Workbook,
  step: number,
  calls: Record<string, number>,
  afterwards = async () => {},
): Promise<void> {
  const count = Object.values(calls).reduce((sum, times) => sum + times, 0);
  for (let n = 1; n <= count; n += EVERY) {
    file.standin.failAt(n);
    const told = await file.ask({ do: "dashboard", step });
    file.standin.failAt(undefined);
    expect({ step, n, told: told.ok }).toEqual({ step, n, told: false });
    await afterwards();
  }
}

test("a service that fails leaves the other sheets alone, and made again the dashboard is whole", async () => {
  const file = await withExample();
  const { standin } = file;
  const before = others(file);
  const [first] = await stepCalls(file);
  await buildBoard(file);
  const whole = dumpOf(file, "Instrumentpanel");
  const again = await stepCalls(file);
  for (const [step, calls] of again.entries()) {
    await failing(file, step, calls);
    expect(others(file), `step ${step}`).toEqual(before);
  }
  for (const name of ["Instrumentpanel", "Underlag"]) standin.spreadsheet.deleteSheet(sheetNamed(file, name));
  await failing(file, 0, first ?? {}, () => file.done({ do: "cancel-dashboard" }));
  expect(others(file)).toEqual(before);
  await buildBoard(file);
  const made = dumpOf(file, "Instrumentpanel");
  expect(made.values).toEqual(whole.values);
  expect(made.formulas).toEqual(whole.formulas);
  expect(made.charts.map(({ type, position }) => [type, position])).toEqual(
    whole.charts.map(({ type, position }) => [type, position]),
  );
  expect(others(file)).toEqual(before);
});
