import type { Book } from "./book.ts";
import { calculateAll } from "./engine/settle.ts";
import { execute } from "./execution.ts";
import type { TriggerRecord } from "./interface.ts";
import { enumOf } from "./service/enums.ts";
import { refuse } from "./service/errors.ts";
import { formatDate } from "./text/format-date.ts";

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
 * platform.md 5.3; https://developers.google.com/apps-script/guides/triggers/events#time-driven-events
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
