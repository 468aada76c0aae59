import vm from "node:vm";
import type { Realm, RealmGlobal, RealmInstance } from "./realm.ts";

/** Compiled scripts by source: a fresh context for every call should not cost a compilation. */
const compiled = new Map<string, vm.Script>();

/**
 * A realm in a V8 context of its own: ECMAScript and the services, no setTimeout, fetch, URL or process.
 *
 * README §2.1: "Absent: setTimeout … process. Present: console, Logger, Utilities, ECMAScript built-ins,
 * all services as globals on the same global object".
 */
export const nodeRealm: Realm = (source, globals, prepare) => {
  const context = vm.createContext({});
  const global = vm.runInContext("globalThis", context) as RealmGlobal;
  prepare(global);
  Object.assign(global, globals);
  const before = new Set(Object.getOwnPropertyNames(global));
  script(source).runInContext(context);
  return instance(context, global, before);
};

function script(source: string): vm.Script {
  const known = compiled.get(source);
  if (known) return known;
  const made = new vm.Script(source, { filename: "Code.gs" });
  compiled.set(source, made);
  return made;
}

function instance(context: vm.Context, global: RealmGlobal, before: Set<string>): RealmInstance {
  return {
    global,
    names: () =>
      Object.getOwnPropertyNames(global).filter(
        (name) => !before.has(name) && typeof global[name] === "function",
      ),
    call(name, args, milliseconds) {
      if (!/^[\p{ID_Start}$_][\p{ID_Continue}$]*(\.[\p{ID_Start}$_][\p{ID_Continue}$]*)*$/u.test(name))
        throw new Error(`Script function not found: ${name}`);
      const target: unknown = vm.runInContext(`typeof ${name} === "function" ? ${name} : undefined`, context);
      if (typeof target !== "function") throw new Error(`Script function not found: ${name}`);
      return milliseconds === undefined
        ? target(...args)
        : limited(context, () => target(...args), milliseconds);
    },
  };
}

const RUN = new vm.Script("run()");

/** V8 stops only what it runs as a script, so the call is made from one. */
function limited(context: vm.Context, act: () => unknown, milliseconds: number): unknown {
  context.run = act;
  try {
    return RUN.runInContext(context, { timeout: milliseconds });
  } catch (error) {
    if ((error as { code?: string }).code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
    throw new Error("Exceeded maximum execution time (line 0).");
  } finally {
    delete context.run;
  }
}
