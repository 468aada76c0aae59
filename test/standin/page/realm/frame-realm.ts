import type { Realm, RealmGlobal, RealmInstance } from "../../realm/realm.ts";
import { type BareGlobal, bareGlobal, UNFORGEABLE } from "./bare-global.ts";
import { declaredNames } from "./declared-names.ts";

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
 * platform.md 2.1. Every call runs the whole script again, so nothing of its own lasts from call to call; the
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
