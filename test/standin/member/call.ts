import type { Book } from "../book/book.ts";
import { adopt } from "../script/realm.ts";
import { isService } from "./objects.ts";
import { refusal, ServiceError } from "./refusal.ts";
import { checkSignature } from "./signature.ts";

/**
 * The door between the script and every service: rights, count, faults, signature, and values of the script's realm.
 *
 * Without a running script (a test that acts as another user) none of these apply; neither do they to what a service
 * asks of another service.
 */
export function callMember(
  book: Book,
  className: string,
  name: string,
  args: unknown[],
  act: () => unknown,
): unknown {
  const { run } = book;
  if (!run || run.inService) return act();
  run.inService = true;
  try {
    countCall(book, `${className}.${name}`);
    const reason = refusal(run.mode, className, name);
    if (reason) throw new ServiceError(reason);
    checkSignature(className, name, args);
    return adopt(act(), run.realm.global, isService);
  } catch (error) {
    throw asScriptError(error, book);
  } finally {
    run.inService = false;
  }
}

function countCall(book: Book, name: string): void {
  const { meter } = book;
  meter.calls.set(name, (meter.calls.get(name) ?? 0) + 1);
  if (meter.failIn === undefined) return;
  meter.failIn -= 1;
  if (meter.failIn > 0) return;
  meter.failIn = undefined;
  throw new ServiceError(meter.failMessage);
}

/** A service's error as an Error of the script's own realm, so that `instanceof Error` holds there. */
function asScriptError(error: unknown, { run }: Book): unknown {
  if (!run || !(error instanceof ServiceError)) return error;
  const own = new run.realm.global.Error(error.message);
  own.name = error.name;
  return own;
}
