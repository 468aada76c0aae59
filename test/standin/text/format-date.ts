import { offsetMinutes, wallClock } from "./zone.ts";

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
