import { expect, test } from "vitest";
import { formatDate, momentOfSerial, serialOf } from "../../text/dates.ts";

test.each([
  ["Europe/Stockholm", "2026-01-05T00:00:00+01:00", 46_027],
  ["Europe/Stockholm", "2026-07-01T12:00:00+02:00", 46_204.5],
  ["America/New_York", "2026-01-05T00:00:00-05:00", 46_027],
  ["UTC", "1899-12-30T00:00:00Z", 0],
])("in %s, %s is day %d, and back", (zone, moment, serial) => {
  const time = Date.parse(moment);
  expect(serialOf(zone, time)).toBe(serial);
  expect(momentOfSerial(zone, serial)).toBe(time);
});

test("an hour that summer time skips moves forward", () => {
  const skipped = 46_110 + 2.5 / 24;
  expect(new Date(momentOfSerial("Europe/Stockholm", skipped)).toISOString()).toBe(
    "2026-03-29T01:30:00.000Z",
  );
});

test.each([
  ["yyyy-MM-dd", "2026-01-06"],
  ["d MMM yyyy", "6 Jan 2026"],
  ["EEEE d MMMM", "Tuesday 6 January"],
  ["HH:mm:ss.SSS", "00:30:00.000"],
  ["h:mm a", "12:30 AM"],
  ["'week' w", "week 2"],
  ["yyyy-MM-dd'T'HH:mmXXX", "2026-01-06T00:30+01:00"],
])("formatDate() with %s is %s", (pattern, shown) => {
  expect(formatDate(Date.parse("2026-01-05T23:30:00Z"), "Europe/Stockholm", pattern)).toBe(shown);
});
