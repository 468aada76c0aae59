import type { Book, Run } from "../book/book.ts";
import { asStep } from "../book/history.ts";
import type { Fault } from "../interface.ts";
import { adopt } from "../script/realm.ts";
import { isAnsweredWrite, type Kind, kindOf, resultOfWrite } from "./kinds.ts";
import { countCall, countTrip } from "./meter.ts";
import { isService, SELF } from "./objects.ts";
import { addPending, copyArgument, failSending, messageOf, sendPending, stop } from "./pending-writes.ts";
import { refusal, ServiceError } from "./refusal.ts";
import { checkSignature } from "./signature.ts";

/** A call of a service's member. */
interface Call {
  className: string;
  member: string;
  args: unknown[];
  /** Refuses what is wrong with the arguments: a write does that when it is called. */
  check(args: unknown[]): void;
  act(args: unknown[]): unknown;
}

/**
 * The door between the script and every service: rights, count, faults, signature, and values of the script's realm.
 *
 * Without a running script (a test that acts as another user) none of these apply; neither do they to what a service
 * asks of another service.
 */
export function callMember(book: Book, call: Call): unknown {
  const { run } = book;
  if (!run || run.inService) return call.act(call.args);
  run.inService = true;
  try {
    if (run.stopped) throw run.stopped;
    const kind = kindOf(call.className, call.member);
    const fault = countCall(book, `${call.className}.${call.member}`, kind === "write");
    const reason = refusal(run.mode, call.className, call.member);
    if (reason) throw new ServiceError(reason);
    checkSignature(call.className, call.member, call.args);
    if (fault?.how === "cut-off") stop(book, run, fault);
    return adopt(serve(book, run, call, kind, fault), run.realm.global, isService);
  } catch (error) {
    throw asScriptError(error, book);
  } finally {
    run.inService = false;
  }
}

/** Does what a member does, or lets it wait, and counts the round trips. */
function serve(book: Book, run: Run, call: Call, kind: Kind, fault: Fault | undefined): unknown {
  if (kind === "write") return wait(book, run, call, fault);
  if (kind === "local" || (kind === "held" && !isChanged(run, call.className))) {
    if (fault) throw new ServiceError(messageOf(fault));
    return afterPending(book, run, () => call.act(call.args));
  }
  countTrip(book, kind === "held" ? "read" : kind);
  if (kind === "read" || kind === "held" || kind === "flush") {
    if (fault) failSending(book, run, fault);
    sendPending(book, run);
  } else if (fault) throw new ServiceError(messageOf(fault));
  return isAnsweredWrite(call.className, call.member)
    ? asStep(book, () => call.act(call.args))
    : call.act(call.args);
}

function wait(book: Book, run: Run, call: Call, fault: Fault | undefined): unknown {
  const args = call.args.map(copyArgument);
  afterPending(book, run, () => call.check(args));
  const name = `${call.className}.${call.member}`;
  const result = { itself: SELF, nothing: undefined, argument: args[0] }[
    resultOfWrite(call.className, call.member)
  ];
  const act = (): void => {
    if (call.act(args) !== result) throw new Error(`${name} gives something else than member/kinds.ts says.`);
  };
  addPending(run, name, act, fault);
  return result;
}

function isChanged({ pending }: Run, className: string): boolean {
  return pending.some(({ name }) => name.startsWith(`${className}.`));
}

/** What is refused because writes wait, such as a range in rows that are not inserted yet, is tried again after them. */
function afterPending<T>(book: Book, run: Run, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof ServiceError) || run.pending.length === 0) throw error;
    countTrip(book, "read");
    sendPending(book, run);
    return act();
  }
}

/** A service's error as an Error of the script's own realm, so that `instanceof Error` holds there. */
function asScriptError(error: unknown, { run }: Book): unknown {
  if (!run || !(error instanceof ServiceError)) return error;
  const own = new run.realm.global.Error(error.message);
  own.name = error.name;
  return own;
}
