import { afterEach, describe, expect, test } from "vitest";
import { day } from "../../../src/domain/calendar.ts";
import { entry, log, openGoals } from "../check-ins.ts";
import { closeAll } from "../workbook.ts";

afterEach(closeAll);

describe("a check-in", () => {
  test("writes the log line and the row's actual value, confidence and day together", async () => {
    const file = await openGoals();
    file.pass(7);
    await file.done({ do: "choose-me", me: "Anna" });
    await file.done({
      do: "check-in",
      answers: [entry("KR1", 10, 45, { confidence: 4, note: "=Bra vecka" }), entry("KR3", 30, 30)],
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

  test("of fifty rows costs one write a sheet and no more calls than of five", async () => {
    async function callsFor(count: number): Promise<Record<string, number>> {
      const file = await openGoals(50);
      const answers = Array.from({ length: count }, (_, at) => entry(`KR${at + 1}`, 10 * (at + 1), 1));
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
    const answers = [entry("KR1", 10, 51), entry("KR2", 20, 52), entry("KR4", 40, 54), entry("KR6", 60, 56)];
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
    const mine = [entry("KR1", 10, 45), entry("KR2", 20, 21)];
    expect(await file.ask({ do: "check-in", answers: mine })).toMatchObject({
      ok: false,
      refusal: { code: "changed", conflicts: [{ title: "Nyckelresultat 1", yours: 45, theirs: 12 }] },
    });
    expect(await log(file)).toEqual([]);
    await file.done({ do: "check-in", answers: [entry("KR1", 12, 45), entry("KR2", 20, 21)] });
    expect((await log(file)).map((line) => [line.Värde, line.Tidigare])).toEqual([
      [45, 12],
      [21, 20],
    ]);
  });

  test("of a linked value notes confidence, and never overwrites the formula", async () => {
    const file = await openGoals();
    file.standin.spreadsheet.getSheetByName("OKR")?.getRange("M3").setFormula("=5*3");
    await file.standin.settle();
    expect(await file.ask({ do: "check-in", answers: [entry("KR1", 15, 20)] })).toMatchObject({
      refusal: { code: "linked" },
    });
    await file.done({ do: "check-in", answers: [entry("KR1", 15, 15, { confidence: 2 })] });
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

test("a draft comes again with the panel, and goes with the save", async () => {
  const file = await openGoals();
  const answers = [entry("KR1", 10, 45, { note: "å".repeat(9000) }), entry("KR2", 20, 21)];
  const typed = {
    scope: "all",
    answers,
    entries: { KR3: { value: "4", confidence: 2, note: "=a" } },
  } as const;
  await file.done({ do: "keep", kept: typed });
  expect((await file.panel()).kept).toEqual(typed);
  await file.done({ do: "check-in", answers });
  expect((await file.panel()).kept.answers).toEqual([]);
});
