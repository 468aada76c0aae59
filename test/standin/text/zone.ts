/** A moment as the clock on the wall shows it; month is 1 to 12. */
export interface WallClock {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();

/** Minutes that a zone is ahead of UTC at a moment. Asked often, so it is remembered by the quarter of an hour. */
export function offsetMinutes(zone: string, time: number): number {
  if (Number.isNaN(time)) return Number.NaN;
  const quarter = Math.floor(time / 900_000);
  const key = `${zone} ${quarter}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const found = measureOffset(zone, quarter * 900_000);
  if (offsets.size > 50_000) offsets.clear();
  offsets.set(key, found);
  return found;
}

function measureOffset(zone: string, time: number): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of formatFor(zone).formatToParts(time)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return (utc({ year, month, day, hour, minute, second, millisecond: 0 }) - time) / 60_000;
}

function formatFor(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const numeric = "numeric" as const;
  const fields = {
    year: numeric,
    month: numeric,
    day: numeric,
    hour: numeric,
    minute: numeric,
    second: numeric,
  };
  const made = new Intl.DateTimeFormat("en-US", { timeZone: zone, hourCycle: "h23", ...fields });
  formats.set(zone, made);
  return made;
}

function utc({ year, month, day, hour, minute, second, millisecond }: WallClock): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second, millisecond);
  return date.getTime();
}

/** What a clock in the zone shows at a moment. */
export function wallClock(zone: string, time: number): WallClock {
  const local = new Date(time + offsetMinutes(zone, time) * 60_000);
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    second: local.getUTCSeconds(),
    millisecond: local.getUTCMilliseconds(),
  };
}

/** The moment at which a clock in the zone shows this; an hour that is skipped moves forward, as in JavaScript. */
export function momentOf(zone: string, wall: WallClock): number {
  const local = utc(wall);
  const first = local - offsetMinutes(zone, local) * 60_000;
  return local - offsetMinutes(zone, first) * 60_000;
}
