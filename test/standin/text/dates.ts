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

/** Milliseconds in a day. */
const DAY = 86_400_000;

/** Day 0 of the serial numbers of spreadsheets: 1899-12-30. README §3.1 says so of times without a date. */
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

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** A moment by a pattern of Java's SimpleDateFormat, as Utilities.formatDate takes it; names are English. */
export function formatDate(time: number, zone: string, pattern: string): string {
  return pattern.replace(/'([^']*)'|([A-Za-z])\2*/g, (token, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === "" ? "'" : quoted;
    return part(token, time, zone);
  });
}

function part(token: string, time: number, zone: string): string {
  const { year, month, day, hour, minute, second, millisecond } = wallClock(zone, time);
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  const padded = (value: number) => String(value).padStart(token.length, "0");
  const name = (names: string[], index: number) =>
    (token.length > 3 ? names[index] : names[index]?.slice(0, 3)) ?? "";
  switch (token[0]) {
    case "y":
      return token.length === 2 ? String(year % 100).padStart(2, "0") : padded(year);
    case "M":
      return token.length > 2 ? name(MONTHS, month - 1) : padded(month);
    case "d":
      return padded(day);
    case "E":
      return name(DAYS, weekday);
    case "u":
      return padded(weekday || 7);
    case "H":
      return padded(hour);
    case "h":
      return padded(hour % 12 || 12);
    case "a":
      return hour < 12 ? "AM" : "PM";
    case "m":
      return padded(minute);
    case "s":
      return padded(second);
    case "S":
      return padded(millisecond);
    case "w":
      return padded(isoWeek(year, month, day));
    case "Z":
    case "X":
      return offset(offsetMinutes(zone, time), token);
    default:
      return token;
  }
}

function isoWeek(year: number, month: number, day: number): number {
  const date = new Date(Date.UTC(year, month - 1, day));
  date.setUTCDate(date.getUTCDate() + 4 - (date.getUTCDay() || 7));
  return Math.ceil(((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / 86_400_000 + 1) / 7);
}

function offset(minutes: number, token: string): string {
  const size = Math.abs(minutes);
  const hours = String(Math.floor(size / 60)).padStart(2, "0");
  const rest = String(size % 60).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${hours}${token === "XXX" ? ":" : ""}${rest}`;
}
