import { afterEach, describe, expect, test } from "vitest";
import { day } from "../../../src/domain/calendar.ts";
import { closeAll, draft, openWorkbook, type Workbook } from "../workbook.ts";

afterEach(closeAll);

const DATES = { startDate: day(2026, 10, 1), dueDate: day(2026, 12, 31) };

/** A goal from 0 to 100 that stood at 10 on 1 October, and was checked in at 40 on 2 November and 70 on the 16th. */
async function openGoal(locale = "sv_SE") {
  let now = new Date("2026-10-01T09:00:00Z");
  const file = await openWorkbook({ locale, userLocale: locale.slice(0, 2), now: () => now });
  const keyResult = draft("key-result", {
    ...DATES,
    title: "Svar",
    unit: "%",
    start: 0,
    target: 1,
    actual: 0.1,
  });
  const other = draft("key-result", { ...DATES, title: "Aldrig avstämt", start: 0, target: 100, actual: 50 });
  await file.done({
    do: "save",
    draft: draft("objective", { ...DATES, title: "Mål" }, [keyResult, other]),
    base: null,
  });
  let base = 0.1;
  for (const [date, value] of [
    ["2026-11-02", 0.4],
    ["2026-11-16", 0.7],
  ] as const) {
    now = new Date(`${date}T09:00:00Z`);
    await file.done({ do: "check-in", answers: [{ id: "KR1", base, value, confidence: null, note: "" }] });
    base = value;
  }
  return file;
}

function shownOf({ standin }: Workbook, name: string): string[][] {
  return standin.dump().find((sheet) => sheet.name === name)?.displayValues ?? [];
}

describe("as of a day", () => {
  test.each([
    {
      on: day(2026, 10, 20),
      name: "Per datum 2026-10-20",
      actual: "10%",
      progress: "10%",
      because: "before the first check-in it was what that replaced",
    },
    {
      on: day(2026, 11, 10),
      name: "Per datum 2026-11-10",
      actual: "40%",
      progress: "40%",
      because: "the last check-in until then",
    },
    {
      on: day(2026, 11, 16),
      name: "Per datum 2026-11-16",
      actual: "70%",
      progress: "70%",
      because: "the day itself counts",
    },
  ])("shows $actual: $because", async ({ on, name, actual, progress }) => {
    const file = await openGoal();
    const before = shownOf(file, "OKR");
    await file.done({ do: "as-of", day: on });
    await file.standin.settle();
    const [header = [], , row = []] = shownOf(file, name);
    const shown = (word: string) => row[header.indexOf(word)];
    expect([shown("Faktiskt värde"), shown("Framsteg"), shown("Status")]).toEqual([
      actual,
      progress,
      expect.any(String),
    ]);
    expect(shownOf(file, "OKR")).toEqual(before);
  });

  test("judges by the day that it shows, and takes a row without check-ins as it stands", async () => {
    const file = await openGoal("en_US");
    await file.done({ do: "as-of", day: day(2026, 10, 1) });
    const [header = [], , first = [], other = []] = await file.values("As of 2026-10-01");
    const of = (row: unknown[], word: string) => row[header.indexOf(word)];
    expect([of(first, "Expected"), of(first, "Status"), of(other, "Actual value")]).toEqual([
      0,
      "On track",
      50,
    ]);
  });

  test("has one sheet, which is filled anew for another day", async () => {
    const file = await openGoal();
    await file.done({ do: "as-of", day: day(2026, 10, 20) });
    await file.done({ do: "as-of", day: day(2026, 11, 10) });
    const names = file.standin.dump().map(({ name }) => name);
    expect(names.filter((name) => name.startsWith("Per datum"))).toEqual(["Per datum 2026-11-10"]);
  });

  test("follows the day that is written into Settings", async () => {
    const file = await openGoal();
    await file.standin.type("Inställningar", "B4", "2026-11-10");
    expect(shownOf(file, "Per datum 2026-11-10")).not.toEqual([]);
    await file.standin.type("Inställningar", "B4", "snart");
    expect(file.standin.dump().map(({ name }) => name)).toContain("Per datum 2026-11-10");
  });

  test("refuses a day that is still to come", async () => {
    const file = await openGoal();
    expect(await file.ask({ do: "as-of", day: day(2026, 12, 1) })).toMatchObject({
      refusal: { code: "not-yet" },
    });
  });
});
