import type { Book } from "../book/book.ts";
import { define, SELF } from "../member/define.ts";
import { enumName, withEnums } from "../member/objects.ts";
import { refuse } from "../member/refusal.ts";
import { formatDate } from "../text/dates.ts";
import { DIGESTS } from "../text/digest.ts";

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

/** console: README §2.1 log, info, warn, error, time, timeEnd. */
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

interface Message {
  to?: string;
  subject?: string;
  body?: string;
  htmlBody?: string;
}

/** README §5.4: recipients per day of a consumer account. */
const DAILY = 100;

/** MailApp: mails are recorded in Standin.ui.mails, none is sent. */
export const mailApp = define<GoogleAppsScript.Mail.MailApp, { book: Book }>("MailApp", {
  sendEmail: ({ book }, ...args: [string | Message, string?, string?, Message?]) => {
    const [first, subject = "", body = "", options = {}] = args;
    const mail = typeof first === "string" ? { to: first, subject, body, ...options } : first;
    book.recorded.mails.push({ to: "", subject: "", body: "", htmlBody: "", ...mail });
  },
  getRemainingDailyQuota: ({ book }) => DAILY - book.recorded.mails.length,
});

/** Utilities, as far as add-ons without network need it. */
const utilitiesObject = define<GoogleAppsScript.Utilities.Utilities, { book: Book }>("Utilities", {
  formatDate: (_, date: Date, zone: string, pattern: string) => formatDate(date.getTime(), zone, pattern),
  formatString: (_, template: string, ...values: unknown[]) => {
    let index = 0;
    return template.replace(/%[sd]/g, () => String(values[index++]));
  },
  getUuid: () => crypto.randomUUID(),
  sleep: () => undefined,
  computeDigest: (_, algorithm: unknown, value: string | readonly number[]) =>
    digest(enumName("DigestAlgorithm", algorithm), value),
  base64Encode: (_, text: string) => btoa(String.fromCharCode(...new TextEncoder().encode(text))),
});

/** Bytes are numbers from -128 to 127, as in Java: reference, utilities#computeDigest. */
function digest(algorithm: string | undefined, value: string | readonly number[]): number[] {
  const compute =
    DIGESTS.get(algorithm ?? "") ?? refuse(`not in the stand-in: Utilities.DigestAlgorithm.${algorithm}`);
  const bytes = typeof value === "string" ? new TextEncoder().encode(value) : Uint8Array.from(value);
  return [...Int8Array.from(compute(bytes))];
}

/** Utilities, with its enums. */
export function utilities(book: Book): object {
  return withEnums(utilitiesObject({ book }), {
    DigestAlgorithm: ["MD2", "MD5", "SHA_1", "SHA_256", "SHA_384", "SHA_512"],
    Charset: ["US_ASCII", "UTF_8"],
  });
}
