import type { Book } from "../book/book.ts";
import { settle } from "../engine/settle.ts";
import { isService } from "../member/objects.ts";
import { adopt, isDate } from "./realm.ts";
import { type Rights, withScript } from "./run.ts";

/** What a menu item, google.script.run or the editor may: everything. */
export const FULL: Rights = { mode: "FULL" };

/** README §5.3: a simple trigger may run for 30 seconds, without authorisation. */
export const SIMPLE_TRIGGER: Rights = { mode: "LIMITED", milliseconds: 30_000 };

/** Runs a top-level function of the script and waits until its formulas are calculated. */
export async function execute(
  book: Book,
  rights: Rights,
  name: string,
  args: readonly unknown[],
): Promise<unknown> {
  try {
    return await withScript(book, rights, (realm) =>
      realm.call(
        name,
        args.map((arg) => adopt(arg, realm.global, isService)),
        rights.milliseconds,
      ),
    );
  } finally {
    await settle(book.kit);
    if (!book.run) await tellEdits(book);
  }
}

/** Tells the script of what was edited while it was at work. What it throws then, only the log tells. */
export async function tellEdits(book: Book): Promise<void> {
  for (let tell = book.waitingEdits.shift(); tell; tell = book.waitingEdits.shift())
    await tell().catch((error: unknown) => void book.log.push(String(error)));
}

/**
 * Runs a function as google.script.run does.
 *
 * README §4.2: names that end in `_` and functions that are not top-level are invisible; what cannot be sent
 * fails on the way in, and is null on the way out [MEM].
 */
export async function executeForPage(book: Book, name: string, args: readonly unknown[]): Promise<unknown> {
  const sent = args.map((arg) => toMessage(arg));
  if (name.endsWith("_") || name.includes("."))
    throw new Error(`google.script.run.${name} is not a function`);
  const visible = withScript(book, FULL, (realm) => realm.names().includes(name));
  if (!visible) throw new Error(`google.script.run.${name} is not a function`);
  const result = await execute(book, FULL, name, sent);
  try {
    return toMessage(result);
  } catch {
    return null;
  }
}

/**
 * What google.script.run sends: a copy in which undefined array items are null.
 *
 * README §4.2: legal are numbers, booleans, strings, null and arrays and plain objects of these; Dates,
 * functions and circles fail, also nested.
 */
function toMessage(value: unknown, above: readonly object[] = []): unknown {
  if (value === null || ["string", "number", "boolean", "undefined"].includes(typeof value)) return value;
  if (typeof value !== "object" || isDate(value) || above.includes(value))
    throw new Error(`google.script.run: a ${kindOf(value)} cannot be sent.`);
  const path = [...above, value];
  if (Array.isArray(value)) return value.map((item) => toMessage(item, path) ?? null);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([key, member]) => [key, toMessage(member, path)]),
  );
}

function kindOf(value: unknown): string {
  if (isDate(value)) return "Date";
  return typeof value === "object" ? "circular object" : typeof value;
}
