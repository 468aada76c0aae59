import type { Book } from "../book/book.ts";
import { momentOf, offsetMinutes, type WallClock, wallClock } from "../text/dates.ts";
import type { RealmGlobal } from "./realm.ts";

type Field = keyof WallClock;

/** Date's local getters and setters, and the fields that a setter's arguments fill in order. */
const PARTS: Record<string, Field[]> = {
  FullYear: ["year", "month", "day"],
  Month: ["month", "day"],
  Date: ["day"],
  Hours: ["hour", "minute", "second", "millisecond"],
  Minutes: ["minute", "second", "millisecond"],
  Seconds: ["second", "millisecond"],
  Milliseconds: ["millisecond"],
};

/** Text that Date.parse reads as local time. */
const LOCAL_TEXT = /^(?!\d{4}(-\d\d){0,2}$)(?!.*(Z|GMT|UTC|[+-]\d\d:?\d\d)\b)/;

/**
 * Gives a realm's Date the script's time zone and, when asked, a clock of its own.
 *
 * Apps Script runs in the zone of its manifest, whatever the machine's: README §1.3, "if spreadsheet tz ≠ script tz".
 */
export function installZone(global: RealmGlobal, zone: string, now: (() => Date) | undefined): void {
  const Real = global.Date;
  const clock = () => (now ? now().getTime() : Real.now());
  const make = (args: unknown[]): Date => {
    if (args.length === 0) return new Real(clock());
    if (args.length > 1) return new Real(momentOf(zone, fromArguments(args)));
    const [only] = args;
    return typeof only === "string" ? new Real(parse(Real, zone, only)) : new Real(only as number);
  };
  installMethods(Real, zone);
  global.Date = new Proxy(Real, {
    construct: (_, args, target) => Object.setPrototypeOf(make(args), target.prototype),
    apply: () => make([]).toString(),
    get: (target, name) => {
      if (name === "now") return clock;
      if (name === "parse") return (text: string) => parse(Real, zone, text);
      return Reflect.get(target, name);
    },
  });
  Real.prototype.constructor = global.Date;
}

function fromArguments(args: unknown[]): WallClock {
  const [year = 0, month = 0, day = 1, hour = 0, minute = 0, second = 0, millisecond = 0] = args.map(Number);
  return { year: year < 100 ? 1900 + year : year, month: month + 1, day, hour, minute, second, millisecond };
}

/** A text without zone is a local time; the machine's zone read it, so its clock is taken over. */
function parse(Real: DateConstructor, zone: string, text: string): number {
  const time = Real.parse(text);
  if (Number.isNaN(time) || !LOCAL_TEXT.test(text.trim())) return time;
  const machine = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return momentOf(zone, wallClock(machine, time));
}

function installMethods(Real: DateConstructor, zone: string): void {
  const own = Real.prototype as unknown as Record<string, (this: Date, ...args: never[]) => unknown>;
  const { setTime } = Real.prototype;
  for (const [name, fields] of Object.entries(PARTS)) {
    const [first = "year"] = fields;
    own[`get${name}`] = function () {
      const value = local(zone, this)[first];
      return first === "month" ? value - 1 : value;
    };
    own[`set${name}`] = function (...args: number[]) {
      const wall = local(zone, this);
      args.forEach((value, index) => {
        const field = fields[index];
        if (field) wall[field] = field === "month" ? value + 1 : value;
      });
      return setTime.call(this, momentOf(zone, wall));
    };
  }
  own.getDay = function () {
    return new Date(this.getTime() + offsetMinutes(zone, this.getTime()) * 60_000).getUTCDay();
  };
  own.getTimezoneOffset = function () {
    return -offsetMinutes(zone, this.getTime());
  };
  installTexts(own, zone);
}

function local(zone: string, date: Date): WallClock {
  return wallClock(zone, date.getTime());
}

/** toString and its kin, and the locale ones with the script's zone unless the caller names one. */
function installTexts(own: Record<string, (this: Date, ...args: never[]) => unknown>, zone: string): void {
  for (const name of ["toLocaleString", "toLocaleDateString", "toLocaleTimeString"]) {
    const real = own[name] as (this: Date, locales?: string, options?: object) => string;
    own[name] = function (locales?: string, options?: object) {
      return real.call(this, locales, { timeZone: zone, ...options });
    };
  }
  own.toDateString = function () {
    return shifted(this, zone)
      .slice(0, 16)
      .replace(",", "")
      .replace(/(\w+) (\d+) (\w+) (\d+)/, "$1 $3 $2 $4")
      .trim();
  };
  own.toTimeString = function () {
    const minutes = offsetMinutes(zone, this.getTime());
    const size = Math.abs(minutes);
    const digits = `${Math.floor(size / 60)}`.padStart(2, "0") + `${size % 60}`.padStart(2, "0");
    return `${shifted(this, zone).slice(17, 25)} GMT${minutes < 0 ? "-" : "+"}${digits}`;
  };
  own[String("toString")] = function () {
    return Number.isNaN(this.getTime()) ? "Invalid Date" : `${this.toDateString()} ${this.toTimeString()}`;
  };
}

/** "Mon, 05 Jan 2026 00:00:00 GMT" of the clock on the wall. */
function shifted(date: Date, zone: string): string {
  return new Date(date.getTime() + offsetMinutes(zone, date.getTime()) * 60_000).toUTCString();
}

/** The time zone of the script: its manifest's, else the spreadsheet's. */
export function scriptZone({ options, timeZone }: Book): string {
  try {
    return JSON.parse(options.files["appsscript.json"] ?? "{}").timeZone ?? timeZone;
  } catch {
    return timeZone;
  }
}
