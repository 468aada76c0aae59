import { momentOf, wallClock } from "./zone.ts";

/** Milliseconds in a day. */
const DAY = 86_400_000;

/** Day 0 of the serial numbers of spreadsheets: 1899-12-30. platform.md 3.1 says so of times without a date. */
const EPOCH = Date.UTC(1899, 11, 30);

/** Days since 1899-12-30 on the zone's clock at a moment. */
export function serialOf(zone: string, time: number): number {
  const { year, month, day, hour, minute, second, millisecond } = wallClock(zone, time);
  return (Date.UTC(year, month - 1, day, hour, minute, second, millisecond) - EPOCH) / DAY;
}

/** The moment at which the zone's clock shows this many days since 1899-12-30. The inverse of {@link serialOf}. */
export function momentOfSerial(zone: string, serial: number): number {
  const local = new Date(Math.round(EPOCH + serial * DAY));
  return momentOf(zone, {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    second: local.getUTCSeconds(),
    millisecond: local.getUTCMilliseconds(),
  });
}
