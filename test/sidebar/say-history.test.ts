import { describe, expect, test } from "vitest";
import type { ForecastSummary, Undoable } from "../../src/app/contract.ts";
import { day } from "../../src/domain/calendar.ts";
import { sayChart, sayOutlook, sayPast, sayPastDay } from "../../src/sidebar/say/history.ts";
import { sayUndo } from "../../src/sidebar/say/messages.ts";
import { sayChange, sayFromTo } from "../../src/sidebar/say/values.ts";
import { fields, history, keyResult, past, TODAY } from "./samples.ts";

const plain = (text: string) => text.replaceAll("\u00a0", " ");
const FORECAST: ForecastSummary = {
  value: 7.4444,
  low: 6.91,
  high: 7.98,
  from: 10,
  arrival: day(2026, 12, 12),
  chance: 0.723,
};
const row = keyResult("KR1", { title: "Svarstid" });

test("sayChart() says the drawing in one sentence", () => {
  const told = history("KR1", [past(day(2026, 10, 1), 10), past(TODAY, 8.2)], { forecast: FORECAST });
  expect(plain(sayChart(row, told, "sv"))).toBe(
    "Svarstid: från 10 h (1 okt 2026) till 8,2 h (23 nov 2026), målvärde 6 h, prognos 7,44 h.",
  );
  const short = keyResult("KR1", { title: "Response time", target: null });
  expect(plain(sayChart(short, history("KR1", [past(TODAY, 8)]), "en"))).toBe(
    "Response time: from 8 h (23 Nov 2026) to 8 h (23 Nov 2026).",
  );
});

describe("sayOutlook()", () => {
  test.each<{ forecast: Partial<ForecastSummary>; is: string[]; because: string }>([
    {
      forecast: {},
      is: ["6,91 till 7,98 h", "Når målvärdet omkring 12 dec 2026", "72 % chans att nå målvärdet"],
      because: "all there is",
    },
    { forecast: { arrival: null, chance: null }, is: ["6,91 till 7,98 h"], because: "nothing to reach" },
    {
      forecast: { arrival: null, chance: 1 },
      is: ["6,91 till 7,98 h", "99 % chans att nå målvärdet"],
      because: "nothing is certain",
    },
    {
      forecast: { arrival: null, chance: 0 },
      is: ["6,91 till 7,98 h", "1 % chans att nå målvärdet"],
      because: "nothing is impossible",
    },
  ])("of $forecast is $is: $because", ({ forecast, is }) => {
    const told = history("KR1", [], { forecast: { ...FORECAST, ...forecast } });
    expect(sayOutlook(row, told, "sv").map(plain)).toEqual(is);
  });

  test("of no forecast is nothing", () => {
    expect(sayOutlook(row, history("KR1", []), "sv")).toEqual([]);
  });
});

test.each([
  { value: 8.2, measure: null, is: "8,2 h" },
  { value: null, measure: null, is: "tomt" },
  { value: 1, measure: "milestone", is: "Nådd" },
  { value: null, measure: "milestone", is: "Inte nådd ännu" },
] as const)("sayPast() of $value as $measure is $is", ({ value, measure, is }) => {
  expect(plain(sayPast(value, fields({ measure, unit: "h" }), "sv"))).toBe(is);
});

test.each([
  { on: day(2026, 1, 3), is: "3 jan", because: "this year" },
  { on: day(2025, 12, 3), is: "3 dec 2025", because: "another year" },
])("sayPastDay() is $is: $because", ({ on, is }) => {
  expect(sayPastDay(on, TODAY, "sv")).toBe(is);
});

test.each([
  { from: 8, to: 8.5, is: "+0,5 h" },
  { from: 8, to: 7, is: "−1 h" },
  { from: 0.1, to: 0.3, is: "+0,2 h" },
])("sayChange() from $from to $to is $is", ({ from, to, is }) => {
  expect(plain(sayChange(from, to, "h", "sv"))).toBe(is);
});

test.each([
  { from: 8, to: 7.5, is: "8 → 7,5 h" },
  { from: 8, to: 8, is: "8 h" },
  { from: null, to: 8, is: "8 h" },
  { from: 8, to: null, is: "8 → tomt" },
])("sayFromTo() from $from to $to is $is", ({ from, to, is }) => {
  expect(plain(sayFromTo(from, to, fields({ unit: "h" }), "sv"))).toBe(is);
});

test.each<{ undo: Undoable; is: string }>([
  { undo: { action: "save", title: "Svarstid", count: 1 }, is: "Ångra: sparade ”Svarstid”" },
  { undo: { action: "check-in", title: "Svarstid", count: 8 }, is: "Ångra: stämde av ”Svarstid” och 7 till" },
  { undo: { action: "delete", title: "", count: 1 }, is: "Ångra: tog bort ”Utan titel”" },
])("sayUndo() is $is", ({ undo, is }) => {
  expect(sayUndo(undo, "sv")).toBe(is);
});
