import type { Realm, RealmGlobal, RealmInstance } from "../script/realm.ts";

const DECLARATION = /^(?:async )?(?:function\*?|var|class) +([\p{ID_Start}$_][\p{ID_Continue}$]*)/gmu;

/**
 * The names that a script declares at its top level, in order.
 *
 * Read from the line beginnings: built files and tidy Apps Script keep only the top level there.
 */
export function declaredNames(source: string): string[] {
  return [...new Set([...source.matchAll(DECLARATION)].map(([, name = ""]) => name))];
}

/** What ECMAScript itself puts on a global; Apps Script has these, and console (README §2.1). */
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
const UNFORGEABLE = "window document location top addEventListener removeEventListener dispatchEvent".split(
  " ",
);

interface BareGlobal {
  readonly global: RealmGlobal;
  /** Runs a script in the global, as a script element would. */
  readonly evaluate: (source: string) => unknown;
  /** Makes the global what it was at first. */
  readonly reset: () => void;
}

/** The global of a new hidden frame with nothing but ECMAScript and console in it. */
function bareGlobal(): BareGlobal {
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

const NAME = /^[\p{ID_Start}$_][\p{ID_Continue}$]*(\.[\p{ID_Start}$_][\p{ID_Continue}$]*)*$/u;

/** What the script's own scope knows by a name. */
type Lookup = (expression: string) => unknown;

interface Loaded {
  readonly source: string;
  readonly bare: BareGlobal;
  readonly script: (this: RealmGlobal) => Lookup;
  readonly declared: readonly string[];
}

let loaded: Loaded | undefined;

/**
 * A realm in the global of a hidden frame, stripped of what browsers have and Apps Script has not.
 *
 * README §2.1. Every call runs the whole script again, so nothing of its own lasts from call to call; the
 * frame is kept and put right between them, as a new one takes 20 ms and every cell with a function needs one.
 * (In Node, each call has a context of its own.)
 */
export const frameRealm: Realm = (source, globals, prepare) => {
  if (loaded?.source !== source) loaded = load(source);
  const { bare, script, declared } = loaded;
  bare.reset();
  prepare(bare.global);
  Object.assign(bare.global, globals);
  const lookup = script.call(bare.global);
  for (const name of declared) bare.global[name] = lookup(name);
  return instance(bare.global, declared, lookup);
};

/**
 * Compiles the script as a function: its parameters hide what no frame can lose, such as window. It starts on
 * line 1, so the line numbers of errors stay right; what it declares becomes a property of the global afterwards.
 */
function load(source: string): Loaded {
  const bare = bareGlobal();
  const lookup = "return function(){return eval(arguments[0])}";
  const text = `(function(${UNFORGEABLE.join()}){${source}\n;${lookup}})\n//# sourceURL=Code.gs`;
  return { source, bare, script: bare.evaluate(text) as Loaded["script"], declared: declaredNames(source) };
}

function instance(global: RealmGlobal, declared: readonly string[], lookup: Lookup): RealmInstance {
  return {
    global,
    names: () => declared.filter((name) => typeof global[name] === "function"),
    call(name, args) {
      const target = NAME.test(name) ? lookup(`typeof ${name}==="function"?${name}:undefined`) : undefined;
      if (typeof target !== "function") throw new Error(`Script function not found: ${name}`);
      return target(...args);
    },
  };
}
