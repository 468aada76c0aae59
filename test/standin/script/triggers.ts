import type { Book } from "../book/book.ts";
import { calculateAll } from "../engine/settle.ts";
import type { TriggerRecord } from "../interface.ts";
import { enumOf } from "../member/objects.ts";
import { refuse } from "../member/refusal.ts";
import { userOf } from "../services/session.ts";
import type { Box } from "../text/a1.ts";
import { formatDate } from "../text/dates.ts";
import { scriptFunctions } from "./custom-functions.ts";
import { execute, SIMPLE_TRIGGER } from "./execute.ts";

/** What an edit of a single cell tells: its new and its old value. */
interface SingleEdit {
  value: string | undefined;
  oldValue: string | undefined;
}

/**
 * Fires the simple trigger onEdit for one edit of a person.
 *
 * README §5.3: a script's own writing never fires it. The range is the whole block, however many cells it has;
 * value and oldValue come "only if the edited range is a single cell", oldValue not when the cell was empty.
 * https://developers.google.com/apps-script/guides/triggers/events
 *
 * Google queues two events at most and drops others; here each arrives.
 */
export async function fireOnEdit(book: Book, sheetId: string, box: Box, single?: SingleEdit): Promise<void> {
  if (!scriptFunctions(book).includes("onEdit")) return;
  const event = {
    authMode: enumOf("AuthMode", "LIMITED"),
    range: book.make.range(sheetId, box),
    source: book.make.spreadsheet(),
    user: userOf(book),
    ...single,
  };
  await execute(book, SIMPLE_TRIGGER, "onEdit", [event]);
}

/** The zone of a clock event's numbers. The documentation's example says UTC. */
const ZONE = "UTC";

/**
 * Lets the clock triggers run, or those of one function, after TODAY() and NOW() have been calculated anew. Each runs
 * whether or not another fails; the first failure is thrown.
 */
export async function fireClock(book: Book, handler: string | undefined): Promise<void> {
  await calculateAll(book.kit);
  const due = book.triggers.filter(
    (one) => one.event === "CLOCK" && (handler === undefined || one.handler === handler),
  );
  const failures: unknown[] = [];
  for (const trigger of due) await fire(book, trigger).catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw failures[0];
}

export async function fireTrigger(book: Book, id: string): Promise<void> {
  await fire(book, book.triggers.find((one) => one.id === id) ?? refuse(`There is no trigger ${id}.`));
}

/**
 * Runs a clock trigger's function: with full rights, as the user who made it, with the event that says when.
 *
 * README §5.3; https://developers.google.com/apps-script/guides/triggers/events#time-driven-events
 */
async function fire(book: Book, { id, handler, user }: TriggerRecord): Promise<void> {
  const now = book.options.now?.() ?? new Date();
  const event = { authMode: enumOf("AuthMode", "FULL"), triggerUid: id, timezone: ZONE, ...parts(now) };
  await execute(book, { mode: "FULL", user }, handler, [event]);
}

function parts(now: Date) {
  const part = (pattern: string): number => Number(formatDate(now.getTime(), ZONE, pattern));
  return {
    year: part("yyyy"),
    month: part("M"),
    "day-of-month": part("d"),
    "day-of-week": part("u"),
    "week-of-year": part("w"),
    hour: part("H"),
    minute: part("m"),
    second: part("s"),
  };
}
