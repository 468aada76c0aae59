import type { Book } from "../book.ts";
import { define, SELF } from "../service/define.ts";

interface LoggerState {
  book: Book;
}

/** Logger: lines go to Standin.log(). */
export const logger = define<GoogleAppsScript.Base.Logger, LoggerState>("Logger", {
  log: ({ book }, format: unknown, ...values: unknown[]) => {
    let index = 0;
    const text = String(format).replace(/%[sdifj]/g, (sign) =>
      index < values.length ? String(values[index++]) : sign,
    );
    book.log.push(text);
    return SELF;
  },
  getLog: ({ book }) => book.log.join("\n"),
  clear: ({ book }) => {
    book.log.length = 0;
  },
});

/** console: platform.md 2.1 log, info, warn, error, time, timeEnd. */
export function consoleObject(book: Book): Record<string, (...values: unknown[]) => void> {
  const write = (...values: unknown[]) => void book.log.push(values.map(text).join(" "));
  const quiet = () => undefined;
  return Object.freeze({
    log: write,
    info: write,
    warn: write,
    error: write,
    debug: write,
    time: quiet,
    timeEnd: quiet,
  });
}

function text(value: unknown): string {
  if (typeof value === "string") return value;
  const { message, name } = (value ?? {}) as { message?: string; name?: string };
  if (message !== undefined && name !== undefined) return `${name}: ${message}`;
  return JSON.stringify(value) ?? String(value);
}
