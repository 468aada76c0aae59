import { describe, expect, test } from "vitest";
import { day } from "../../../src/domain/calendar.ts";
import type { ForecastSummary } from "../../../src/domain/history.ts";
import {
  sayForecastDetails,
  sayHistoryChart,
  sayPastDay,
  sayPastValue,
} from "../../../src/sidebar/say/history.ts";
import { fields, history, keyResult, pastCheckIn, TODAY } from "../samples.ts";

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

test("sayHistoryChart() says the drawing in one sentence", () => {
  const shown = history("KR1", [pastCheckIn(day(2026, 10, 1), 10), pastCheckIn(TODAY, 8.2)], {
    forecast: FORECAST,
  });
  expect(plain(sayHistoryChart(row, shown, "sv"))).toBe(
    "Svarstid: från 10 h (1 okt 2026) till 8,2 h (23 nov 2026), målvärde 6 h, prognos 7,44 h.",
  );
  const short = keyResult("KR1", { title: "Response time", target: null });
  expect(plain(sayHistoryChart(short, history("KR1", [pastCheckIn(TODAY, 8)]), "en"))).toBe(
    "Response time: from 8 h (23 Nov 2026) to 8 h (23 Nov 2026).",
  );
});

describe("sayForecastDetails()", () => {
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
    const shown = history("KR1", [], { forecast: { ...FORECAST, ...forecast } });
    expect(sayForecastDetails(row, shown, "sv").map(plain)).toEqual(is);
  });

  test("of no forecast is nothing", () => {
    expect(sayForecastDetails(row, history("KR1", []), "sv")).toEqual([]);
  });
});

test.each([
  { value: 8.2, measure: null, is: "8,2 h" },
  { value: null, measure: null, is: "tomt" },
  { value: 1, measure: "milestone", is: "Nådd" },
  { value: null, measure: "milestone", is: "Inte nådd ännu" },
] as const)("sayPastValue() of $value as $measure is $is", ({ value, measure, is }) => {
  expect(plain(sayPastValue(value, fields({ measure, unit: "h" }), "sv"))).toBe(is);
});

test.each([
  { on: day(2026, 1, 3), is: "3 jan", because: "this year" },
  { on: day(2025, 12, 3), is: "3 dec 2025", because: "another year" },
])("sayPastDay() is $is: $because", ({ on, is }) => {
  expect(sayPastDay(on, TODAY, "sv")).toBe(is);
});
