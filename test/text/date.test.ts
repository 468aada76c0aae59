import fc from "fast-check";
import { expect, test } from "vitest";
import { day } from "../../src/domain/calendar.ts";
import { formatDay, parseDay, sayDay, sayDays } from "../../src/text/date.ts";

const anyDay = fc.integer({ min: day(1000, 1, 1), max: day(9999, 12, 31) });

test("parseDay() is the inverse of formatDay()", () => {
  fc.assert(fc.property(anyDay, (of) => parseDay(formatDay(of)) === of));
});

test.each([
  { text: "2026-03-15", of: day(2026, 3, 15), because: "that is the form" },
  { text: " 2026-03-15 ", of: day(2026, 3, 15), because: "spaces around do no harm" },
  { text: "2026-02-30", of: undefined, because: "no calendar has it" },
  { text: "2026-13-01", of: undefined, because: "there is no month 13" },
  { text: "15/3 2026", of: undefined, because: "the order of day and month is anybody's guess" },
  { text: "", of: undefined, because: "nothing is no day" },
])('parseDay() of "$text" is $of: $because', ({ text, of }) => {
  expect(parseDay(text)).toBe(of);
});

test("sayDay() says the month in words", () => {
  expect(sayDay(day(2026, 3, 15), "sv")).toBe("15 mars 2026");
  expect(sayDay(day(2026, 3, 15), "en")).toBe("15 Mar 2026");
});

test("sayDays() says the year once when both ends share it", () => {
  expect(sayDays(day(2026, 10, 1), day(2026, 12, 31), "sv")).toBe("1 okt – 31 dec 2026");
  expect(sayDays(day(2026, 10, 1), day(2027, 3, 31), "en")).toBe("1 Oct 2026 – 31 Mar 2027");
});
