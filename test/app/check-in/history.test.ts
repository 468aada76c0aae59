import { afterEach, expect, test } from "vitest";
import { day } from "../../../src/domain/calendar.ts";
import { entry, log, openGoals } from "../check-ins.ts";
import { closeAll } from "../workbook.ts";

afterEach(closeAll);

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
    await file.done({ do: "check-in", answers: [entry("KR1", base, value)] });
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

test("a correction adds a line, counts from then on, and moves the row's value when it was the last one", async () => {
  const file = await openGoals(1);
  await file.done({ do: "check-in", answers: [entry("KR1", 10, 15)] });
  file.pass(7);
  await file.done({ do: "check-in", answers: [entry("KR1", 15, 200)] });
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
