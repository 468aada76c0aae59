import type { FrameAnswer, FrameMessage } from "./html-frame.ts";

/** google.script.host: what a frame may do with its own box. */
const host = {
  origin: window.parent.location.origin,
  close: (): void => tell({ kind: "close" }),
  setHeight: (height: number): void => tell({ kind: "size", height }),
  setWidth: (width: number): void => tell({ kind: "size", width }),
  editor: { focus: (): void => tell({ kind: "focus-editor" }) },
};

function tell(message: FrameMessage): void {
  window.parent.postMessage(message, "*");
}

/**
 * The arguments of a call as they travel: numbers, booleans, strings, null, arrays and plain objects of those; a
 * form only when it stands alone. Throws as google.script.run does for what it cannot send (README §4.2).
 */
function legalArguments(args: readonly unknown[]): unknown[] {
  const [only] = args;
  if (args.length === 1 && only instanceof HTMLFormElement) return [Object.fromEntries(new FormData(only))];
  return args.map((value, index) => legalValue(value, String(index), []));
}

function legalValue(value: unknown, path: string, above: readonly object[]): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value !== "object") {
    if (typeof value === "function" || typeof value === "symbol" || typeof value === "bigint")
      return refuse(path);
    return value;
  }
  if (above.includes(value)) return refuse(path);
  const within = [...above, value];
  if (Array.isArray(value))
    return value.map((member, index) => legalValue(member, `${path}[${index}]`, within));
  if (Object.getPrototypeOf(value) !== Object.prototype) return refuse(path);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(
    members.map(([key, member]) => [key, legalValue(member, `${path}.${key}`, within)]),
  );
}

function refuse(path: string): never {
  throw new TypeError(`Failed due to illegal value in property: ${path}`);
}

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
function runner(names: readonly string[], handlers: Handlers = {}): Record<string, unknown> {
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
function answerCall({ id, result }: FrameAnswer): void {
  const { success, failure, userObject } = waiting.get(id) ?? {};
  waiting.delete(id);
  if (result.ok) success?.(result.value, userObject);
  else if (failure) failure(new Error(result.message), userObject);
  else if (failure === undefined) console.error(result.message);
}

/**
 * Runs inside each of the add-on's frames before its own scripts, and gives them `google.script`.
 *
 * README §4.2. The page puts the names of the server's functions on this script's element.
 */
function install(): void {
  const names = document.currentScript?.dataset.functions?.split(",") ?? [];
  Object.assign(window, { google: { script: { run: runner(names), host } } });
  window.addEventListener("message", ({ source, data }: MessageEvent<FrameAnswer>) => {
    if (source === window.parent && data.kind === "answer") answerCall(data);
  });
}

install();
