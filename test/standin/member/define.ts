import type { Book } from "../book/book.ts";
import { callMember } from "./call.ts";
import { attachState, hiddenOf } from "./objects.ts";

/** A member of a service: its state first, then what the script passed. `never` lets each member name its own types. */
export type Member<S> = (state: S, ...args: never[]) => unknown;

/** The members of a service that the stand-in has, by the names of the real one. */
export type Members<T, S> = { [K in keyof T]?: Member<S> };

/** What a member returns to say "myself", for chaining. */
export const SELF = Symbol("self");

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

function method<S extends { book: Book }>(className: string, name: string, member: Member<S>) {
  return function (this: object, ...args: unknown[]): unknown {
    const state = hiddenOf(this)?.state as S;
    return callMember(state.book, className, name, args, () => {
      const result = member(state, ...(args as never[]));
      return result === SELF ? this : result;
    });
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
