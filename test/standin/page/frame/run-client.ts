import { tell } from "./host-client.ts";
import { legalArguments } from "./legal-arguments.ts";
import type { FrameAnswer } from "./messages.ts";

type Success = (value: unknown, userObject: unknown) => void;
type Failure = ((error: Error, userObject: unknown) => void) | null;

interface Handlers {
  readonly success?: Success;
  readonly failure?: Failure;
  readonly userObject?: unknown;
}

const waiting = new Map<number, Handlers>();
let lastId = 0;

/** google.script.run: every with… gives a new runner, so a shared one never gets another call's handlers. */
export function runner(names: readonly string[], handlers: Handlers = {}): Record<string, unknown> {
  const withHandlers = (more: Handlers): unknown => runner(names, { ...handlers, ...more });
  const builders = {
    withSuccessHandler: (success: Success) => withHandlers({ success }),
    withFailureHandler: (failure: Failure) => withHandlers({ failure }),
    withUserObject: (userObject: unknown) => withHandlers({ userObject }),
  };
  const calls = names.map((name) => [name, (...args: unknown[]) => call(name, args, handlers)] as const);
  return Object.freeze({ ...Object.fromEntries(calls), ...builders });
}

function call(name: string, args: readonly unknown[], handlers: Handlers): void {
  const id = ++lastId;
  const legal = legalArguments(args);
  waiting.set(id, handlers);
  tell({ kind: "call", id, name, args: legal });
}

/** Hands the server's answer to the handlers of its call; without a failure handler the console gets the error. */
export function answerCall({ id, result }: FrameAnswer): void {
  const { success, failure, userObject } = waiting.get(id) ?? {};
  waiting.delete(id);
  if (result.ok) success?.(result.value, userObject);
  else if (failure) failure(new Error(result.message), userObject);
  else if (failure === undefined) console.error(result.message);
}
