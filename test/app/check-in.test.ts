import { afterEach, describe, expect, test } from "vitest";
import type { CheckInEntry, Draft } from "../../src/app/contract.ts";
import { day } from "../../src/domain/calendar.ts";
import { closeAll, draft, openWorkbook, type Workbook } from "./workbook.ts";

afterEach(closeAll);

const QUARTER = { startDate: day(2026, 10, 1), dueDate: day(2026, 12, 31) };
const START = new Date("2026-11-02T09:00:00Z");

/** An objective with key results from 0 to 100, the first at 10, the second at 20 … */
function goals(count: number): Draft {
  const keyResults = Array.from({ length: count }, (_, at) =>
    draft("key-result", {
      ...QUARTER,
      title: `Nyckelresultat ${at + 1}`,
      owner: at % 2 ? "Erik" : "Anna",
      start: 0,
      target: 100,
      actual: 10 * (at + 1),
    }),
  );
  return draft("objective", { ...QUARTER, title: "Nöjdare kunder" }, keyResults);
}

interface Clocked extends Workbook {
  /** Lets days go by. */
  pass(days: number): void;
}

async function openGoals(count = 3, locale = "sv_SE"): Promise<Clocked> {
  let now = START;
  const language = locale === "sv_SE" ? "sv" : "en";
  const file = await openWorkbook({ locale, userLocale: language, now: () => now });
  await file.done({ do: "save", draft: goals(count), base: null });
  const pass = (days: number) => {
    now = new Date(now.getTime() + days * 86_400_000);
  };
  return { ...file, pass };
}

function answer(id: string, base: number | null, value: number | null, more: Partial<CheckInEntry> = {}) {
  return { id, base, value, confidence: null, note: "", ...more };
}

/** The lines of the log without its header, by their columns. */
async function log(file: Workbook): Promise<Record<string, unknown>[]> {
  const [header = [], ...rows] = await file.values("Avstämningar");
  return rows
    .filter((row) => row.some((cell) => cell !== ""))
    .map((row) => Object.fromEntries(header.map((name, at) => [String(name), row[at]])));
}

describe("a check-in", () => {
  test("writes the log line and the row's actual value, confidence and day together", async () => {
    const file = await openGoals();
    file.pass(7);
    await file.done({ do: "choose-me", me: "Anna" });
    await file.done({
      do: "check-in",
      answers: [answer("KR1", 10, 45, { confidence: 4, note: "=Bra vecka" }), answer("KR3", 30, 30)],
    });
    expect(await log(file)).toEqual([
      expect.objectContaining({
        ID: "KR1",
        Titel: "Nyckelresultat 1",
        Värde: 45,
        Tidigare: 10,
        Tilltro: 4,
        Status: "På rätt spår",
        Anteckning: "=Bra vecka",
        Av: "Anna",
        Källa: "Sidopanel",
      }),
      expect.objectContaining({ ID: "KR3", Värde: 30, Tidigare: 30, Status: "Försenad", Tilltro: "" }),
    ]);
    const [goal] = (await file.panel()).objectives;
    expect(goal?.children.map(({ fields, freshness }) => [fields.actual, freshness])).toEqual([
      [45, { updated: day(2026, 11, 9), confidence: 4, days: 0, due: false, stale: false }],
      [20, { updated: day(2026, 11, 2), confidence: null, days: 7, due: true, stale: false }],
      [30, { updated: day(2026, 11, 9), confidence: null, days: 0, due: false, stale: false }],
    ]);
  });

  test("of fifty rows costs one write a sheet and no more calls than of five (design.md 9)", async () => {
    async function callsFor(count: number): Promise<Record<string, number>> {
      const file = await openGoals(50);
      const answers = Array.from({ length: count }, (_, at) => answer(`KR${at + 1}`, 10 * (at + 1), 1));
      await file.standin.settle();
      file.standin.resetCalls();
      await file.done({ do: "check-in", answers });
      return file.standin.calls();
    }
    const many = await callsFor(50);
    expect(many).toEqual(await callsFor(5));
    expect(many["Range.setValues"]).toBe(2);
  });

  test("keeps formulas and texts that lie between the rows that it writes", async () => {
    const file = await openGoals(6);
    const sheet = file.standin.spreadsheet.getSheetByName("OKR");
    sheet?.getRange("N4").setFormula("=1+1");
    sheet?.getRange("M5").setFormula("=40*1");
    sheet?.getRange("P6").setValue("0,72");
    await file.standin.settle();
    const answers = [
      answer("KR1", 10, 51),
      answer("KR2", 20, 52),
      answer("KR4", 40, 54),
      answer("KR6", 60, 56),
    ];
    await file.done({ do: "check-in", answers });
    const okr = file.standin.dump().find(({ name }) => name === "OKR");
    expect([
      okr?.formulas[3]?.[13],
      okr?.formulas[4]?.[12],
      okr?.values[5]?.[15],
      okr?.values[2]?.[12],
    ]).toEqual(["=1+1", "=40*1", "0,72", 51]);
  });

  test("refuses as a whole what somebody else has changed meanwhile, and takes it on top of theirs", async () => {
    const file = await openGoals();
    file.standin.spreadsheet.getSheetByName("OKR")?.getRange("M3").setValue(12);
    const mine = [answer("KR1", 10, 45), answer("KR2", 20, 21)];
    expect(await file.ask({ do: "check-in", answers: mine })).toMatchObject({
      ok: false,
      refusal: { code: "changed", conflicts: [{ title: "Nyckelresultat 1", yours: 45, theirs: 12 }] },
    });
    expect(await log(file)).toEqual([]);
    await file.done({ do: "check-in", answers: [answer("KR1", 12, 45), answer("KR2", 20, 21)] });
    expect((await log(file)).map((line) => [line.Värde, line.Tidigare])).toEqual([
      [45, 12],
      [21, 20],
    ]);
  });

  test("of a linked value notes confidence, and never overwrites the formula", async () => {
    const file = await openGoals();
    file.standin.spreadsheet.getSheetByName("OKR")?.getRange("M3").setFormula("=5*3");
    await file.standin.settle();
    expect(await file.ask({ do: "check-in", answers: [answer("KR1", 15, 20)] })).toMatchObject({
      refusal: { code: "linked" },
    });
    await file.done({ do: "check-in", answers: [answer("KR1", 15, 15, { confidence: 2 })] });
    const okr = file.standin.dump().find(({ name }) => name === "OKR");
    expect([okr?.formulas[2]?.[12], okr?.values[2]?.[14]]).toEqual(["=5*3", 2]);
  });

  test("says what is stale: in the reason, after longer than the cadence in Settings", async () => {
    const file = await openGoals();
    file.pass(16);
    await file.panel();
    expect((await file.column("Orsak"))[1]).toBe(
      "43 procentenheter efter plan; ingen avstämning på 16 dagar",
    );
    file.standin.spreadsheet.getSheetByName("Inställningar")?.getRange("B3").setValue("Månadsvis");
    expect((await file.column("Orsak"))[1]).not.toContain("avstämning");
    expect((await file.panel()).objectives[0]?.children[0]?.freshness).toMatchObject({
      due: false,
      stale: false,
    });
  });
});

describe("what is kept until it is saved", () => {
  test("comes again with the panel, and goes with the save", async () => {
    const file = await openGoals();
    const answers = [answer("KR1", 10, 45, { note: "å".repeat(9000) }), answer("KR2", 20, 21)];
    const kept = {
      scope: "all",
      answers,
      entries: { KR3: { value: "4", confidence: 2, note: "=a" } },
    } as const;
    await file.done({ do: "keep", kept });
    expect((await file.panel()).kept).toEqual(kept);
    await file.done({ do: "check-in", answers });
    expect((await file.panel()).kept.answers).toEqual([]);
  });
});

describe("an actual value typed in its cell", () => {
  test("is a check-in, with the value before it", async () => {
    const file = await openGoals();
    file.pass(3);
    await file.standin.type("OKR", "M3", "12,5");
    expect(await log(file)).toEqual([
      expect.objectContaining({ ID: "KR1", Värde: 12.5, Tidigare: 10, Källa: "Cell" }),
    ]);
    expect((await file.panel()).objectives[0]?.children[0]?.freshness?.updated).toBe(day(2026, 11, 5));
  });

  test("by a paste of many rows is one check-in each, with what the log knew", async () => {
    const file = await openGoals();
    await file.standin.type("OKR", "M3", "12");
    await file.standin.paste("OKR", "M3", [["30"], ["text"], ["31"]]);
    expect((await log(file)).map((line) => [line.ID, line.Värde, line.Tidigare])).toEqual([
      ["KR1", 12, 10],
      ["KR1", 30, 12],
      ["KR3", 31, ""],
    ]);
  });

  test("that was cleared is a line without a value; other cells and formulas are none", async () => {
    const file = await openGoals();
    await file.standin.type("OKR", "C3", "Ny titel");
    await file.standin.type("OKR", "M4", "=2*2");
    await file.standin.clear("OKR", "M3");
    expect((await log(file)).map((line) => [line.ID, line.Värde])).toEqual([["KR1", ""]]);
  });
});

describe("the daily run", () => {
  test("logs values with which rows came in, and formulas when their value has changed", async () => {
    const file = await openGoals(2);
    const sheet = file.standin.spreadsheet.getSheetByName("OKR");
    sheet?.getRange("Z1").setValue(7);
    sheet?.getRange("M4").setFormula("=Z1*2");
    await file.done({ do: "daily", on: true });
    expect((await file.panel()).daily).toBe(true);
    for (const value of [7, 7, 9]) {
      file.pass(1);
      sheet?.getRange("Z1").setValue(value);
      await file.standin.settle();
      await file.standin.fireClock();
    }
    expect((await log(file)).map((line) => [line.ID, line.Värde, line.Tidigare, line.Källa])).toEqual([
      ["KR1", 10, "", "Cell"],
      ["KR2", 14, "", "Länk"],
      ["KR2", 18, 14, "Länk"],
    ]);
    await file.done({ do: "daily", on: false });
    expect(file.standin.triggers()).toEqual([]);
  });
});

describe("a correction", () => {
  test("adds a line, counts from then on, and moves the row's value when it was the last one", async () => {
    const file = await openGoals(1);
    await file.done({ do: "check-in", answers: [answer("KR1", 10, 15)] });
    file.pass(7);
    await file.done({ do: "check-in", answers: [answer("KR1", 15, 200)] });
    await file.done({ do: "correct", id: "KR1", day: day(2026, 11, 9), value: 20, note: "Skrivfel" });
    await file.done({ do: "correct", id: "KR1", day: day(2026, 11, 2), value: 16, note: "" });
    const answered = await file.ask({ do: "history", ids: ["KR1"] });
    expect(answered).toMatchObject({
      ok: true,
      histories: [
        {
          id: "KR1",
          checkIns: [
            { day: day(2026, 11, 2), value: 16 },
            { day: day(2026, 11, 9), value: 20 },
          ],
        },
      ],
    });
    expect(await log(file)).toHaveLength(4);
    expect((await file.panel()).objectives[0]?.children[0]?.fields.actual).toBe(20);
    expect(
      await file.ask({ do: "correct", id: "KR1", day: day(2026, 11, 3), value: 1, note: "" }),
    ).toMatchObject({
      refusal: { code: "gone" },
    });
  });
});

test("a history leads to a forecast, or says why it does not", async () => {
  const file = await openGoals(1);
  const forecastOf = async () => {
    const answered = await file.ask({ do: "history", ids: ["KR1"] });
    return answered.ok && "histories" in answered ? answered.histories[0] : undefined;
  };
  expect(await forecastOf()).toMatchObject({
    forecast: null,
    whyNone: expect.stringContaining("minst 3 dagar"),
  });
  let base = 10;
  for (const value of [20, 30, 40]) {
    await file.done({ do: "check-in", answers: [answer("KR1", base, value)] });
    base = value;
    file.pass(7);
  }
  const found = await forecastOf();
  // 10 in a week from 2 November on: 40 on the 16th, 59 days before the due date less 45 … 20 + 59 / 7 · 10.
  expect(found?.forecast?.value).toBeCloseTo(20 + (59 / 7) * 10, 9);
  expect(found?.forecast).toMatchObject({
    from: expect.closeTo(20, 9),
    chance: 1,
    arrival: day(2026, 12, 28),
  });
});
