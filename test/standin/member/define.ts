import type { Book } from "../book/book.ts";
import { callMember } from "./call.ts";
import { attachState, hiddenOf, SELF } from "./objects.ts";

export { SELF } from "./objects.ts";

/** A member of a service: its state first, then what the script passed. `never` lets each member name its own types. */
export type Member<S> = (state: S, ...args: never[]) => unknown;

/** The members of a service that the stand-in has, by the names of the real one. */
export type Members<T, S> = { [K in keyof T]?: Member<S> };

const defined = new Map<string, readonly string[]>();

/** The members that the stand-in has, by class: what a test must know of. */
export function definedMembers(): ReadonlyMap<string, readonly string[]> {
  return defined;
}

/**
 * Makes objects of one service class from tables of members.
 *
 * A member that no table has throws "not in the stand-in: Range.foo". The names are checked against
 * @types/google-apps-script, so they cannot drift from the real ones.
 */
export function define<T, S extends { book: Book }>(
  className: string,
  ...tables: Members<T, S>[]
): (state: S) => T {
  const prototype = Object.create(missing(className));
  for (const table of tables)
    for (const [name, member] of Object.entries(table))
      prototype[name] = method(className, name, member as Member<S>);
  defined.set(className, Object.keys(prototype));
  if (!Object.hasOwn(prototype, "toString")) prototype.toString = () => className;
  Object.freeze(prototype);
  return (state) => {
    const made = Object.create(prototype);
    attachState(made, { className, state });
    return made as T;
  };
}

/** What is looked at when a write is called, although it is done later: its arguments. */
const checks = new WeakMap<object, Member<never>>();

/** A write that refuses wrong arguments at once: first `check`, then, when the write is sent, `check` and `act`. */
export function checked<S, A extends unknown[]>(
  check: Member<S>,
  act: (state: S, ...args: A) => unknown,
): (state: S, ...args: A) => unknown {
  const member = (state: S, ...args: A): unknown => {
    check(state, ...(args as unknown[] as never[]));
    return act(state, ...args);
  };
  checks.set(member, check as Member<never>);
  return member;
}

function method<S extends { book: Book }>(className: string, name: string, member: Member<S>) {
  const check = checks.get(member) as Member<S> | undefined;
  return function (this: object, ...given: unknown[]): unknown {
    const state = hiddenOf(this)?.state as S;
    const result = callMember(state.book, {
      className,
      member: name,
      args: given,
      check: (args) => void check?.(state, ...(args as never[])),
      act: (args) => member(state, ...(args as never[])),
    });
    return result === SELF ? this : result;
  };
}

/** Names that JavaScript itself asks every object for. */
const ASKED_BY_LANGUAGE = new Set<PropertyKey>([
  "then",
  "toJSON",
  "constructor",
  "valueOf",
  "nodeType",
  "tagName",
]);

/** The end of the prototype chain: a name that is not found anywhere comes here. */
function missing(className: string): object {
  return new Proxy(Object.create(null), {
    get(_, name) {
      if (
        typeof name === "symbol" ||
        ASKED_BY_LANGUAGE.has(name) ||
        name.startsWith("@@") ||
        name.startsWith("$$")
      )
        return undefined;
      throw new Error(`not in the stand-in: ${className}.${name}`);
    },
  });
}
