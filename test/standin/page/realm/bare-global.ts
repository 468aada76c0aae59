import type { RealmGlobal } from "../../realm/realm.ts";

/** What ECMAScript itself puts on a global; Apps Script has these, and console (platform.md 2.1). */
const ECMASCRIPT = new Set(
  (
    "globalThis Infinity NaN undefined eval isFinite isNaN parseFloat parseInt decodeURI decodeURIComponent encodeURI " +
    "encodeURIComponent escape unescape AggregateError Array ArrayBuffer Atomics BigInt BigInt64Array BigUint64Array " +
    "Boolean DataView Date Error EvalError FinalizationRegistry Float32Array Float64Array Function Int8Array " +
    "Int16Array Int32Array Intl Iterator JSON Map Math Number Object Promise Proxy RangeError ReferenceError Reflect " +
    "RegExp Set SharedArrayBuffer String Symbol SyntaxError TypeError Uint8Array Uint8ClampedArray Uint16Array " +
    "Uint32Array URIError WeakMap WeakRef WeakSet WebAssembly console"
  ).split(" "),
);

/** Names that no frame's global can lose, and those it has from its prototypes. */
export const UNFORGEABLE =
  "window document location top addEventListener removeEventListener dispatchEvent".split(" ");

export interface BareGlobal {
  readonly global: RealmGlobal;
  /** Runs a script in the global, as a script element would. */
  readonly evaluate: (source: string) => unknown;
  /** Makes the global what it was at first. */
  readonly reset: () => void;
}

/** The global of a new hidden frame with nothing but ECMAScript and console in it. */
export function bareGlobal(): BareGlobal {
  const frame = document.createElement("iframe");
  frame.hidden = true;
  document.body.append(frame);
  const global = frame.contentWindow as unknown as RealmGlobal & { eval: (source: string) => unknown };
  frame.remove();
  global.console = console;
  const strip = (): void => {
    for (const name of Object.getOwnPropertyNames(global))
      if (!ECMASCRIPT.has(name)) Reflect.deleteProperty(global, name);
  };
  strip();
  const first = Object.getOwnPropertyDescriptors(global);
  const reset = (): void => {
    strip();
    for (const name of ECMASCRIPT) restore(global, name, first[name]);
  };
  return { global, evaluate: global.eval, reset };
}

function restore(global: RealmGlobal, name: string, first: PropertyDescriptor | undefined): void {
  if (first?.configurable) Object.defineProperty(global, name, first);
}
