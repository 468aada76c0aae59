import type { Book, Run } from "../book/book.ts";
import { asStep } from "../book/history.ts";
import type { Fault } from "../interface.ts";
import { isDate } from "../script/realm.ts";
import { countTrip } from "./meter.ts";
import { isService } from "./objects.ts";
import { ServiceError } from "./refusal.ts";

/** What Google says when it does not say more. */
const FAILED = "Service Spreadsheets failed while accessing document with id stand-in.";

/** What somebody else is told of a script that was stopped. */
const STOPPED = "Exceeded maximum execution time";

/** Lets a write wait. One at which a fault is due takes its batch along when that is sent. */
export function addPending(run: Run, name: string, act: () => void, fault: Fault | undefined): void {
  if (fault) run.sending ??= { done: doneOf(fault, run.pending.length), message: messageOf(fault) };
  run.pending.push({ name, act });
}

/**
 * Sends the writes that wait, as one batch: README §6.1.
 *
 * A fault lets the first of them be done, as many as it says, and throws; so does one of them that Google refuses. What
 * comes after it in the batch is lost.
 */
export function sendPending(book: Book, run: Run): void {
  const { pending, sending } = run;
  run.pending = [];
  run.sending = undefined;
  if (pending.length > 0)
    asStep(book, () => {
      for (const { act } of pending.slice(0, sending?.done)) act();
    });
  if (sending) throw new ServiceError(sending.message);
}

/** Fails a call that needs the spreadsheet's answer: the writes before it may have been done. */
export function failSending(book: Book, run: Run, fault: Fault): never {
  run.sending ??= { done: doneOf(fault, run.pending.length), message: messageOf(fault) };
  sendPending(book, run);
  throw new ServiceError(messageOf(fault));
}

/** Stops the script: from here on no service answers it, and what it still does has no effect. */
export function stop(book: Book, run: Run, fault: Fault): never {
  run.stopped = new ServiceError(fault.message ?? STOPPED);
  run.sending = { done: doneOf(fault, run.pending.length), message: run.stopped.message };
  try {
    sendPending(book, run);
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
  }
  throw run.stopped;
}

/** Sends what a run that ends has left. When the script has failed already, that counts. */
export function sendLast(book: Book, run: Run, failed: boolean): void {
  if (run.pending.length === 0) return;
  countTrip(book, "end");
  run.inService = true;
  try {
    sendPending(book, run);
  } catch (error) {
    if (!failed) throw error;
  } finally {
    run.inService = false;
  }
}

export function messageOf({ message }: Fault): string {
  return message ?? FAILED;
}

function doneOf({ leaves }: Fault, before: number): number {
  if (leaves === "all") return Number.POSITIVE_INFINITY;
  return leaves === "none" ? 0 : (leaves ?? before);
}

/** A write's arguments as they are when it is called: the script may change its arrays before they are sent. */
export function copyArgument(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyArgument);
  if (isDate(value)) return new Date(value.getTime());
  if (typeof value !== "object" || value === null || isService(value)) return value;
  return { ...value };
}
