/** The global object of a realm, as far as the stand-in touches it. */
export interface RealmGlobal {
  Array: ArrayConstructor;
  Date: DateConstructor;
  Error: ErrorConstructor;
  Object: ObjectConstructor;
  [name: string]: unknown;
}

/** A global in which the script has been evaluated. */
export interface RealmInstance {
  global: RealmGlobal;
  /**
   * Calls a top-level function; "menu.item1" names a method of a top-level object.
   *
   * A realm that can stops it after so many milliseconds, with the words of README §1.5.
   */
  call(name: string, args: readonly unknown[], milliseconds?: number): unknown;
  /** The names of the top-level functions. */
  names(): string[];
}

/**
 * Evaluates a script in a fresh global that has ECMAScript and the given globals, and nothing else.
 *
 * `prepare` sees the global before the script does.
 */
export type Realm = (
  source: string,
  globals: Record<string, unknown>,
  prepare: (global: RealmGlobal) => void,
) => RealmInstance;

/**
 * A value as the given realm would have made it: arrays, Dates and plain objects of its own kind.
 *
 * README §1.3: a script may test `instanceof Date`, which fails across realms.
 */
export function adopt(value: unknown, global: RealmGlobal, isService: (value: object) => boolean): unknown {
  if (typeof value !== "object" || value === null || isService(value)) return value;
  if (isDate(value)) return new global.Date(value.getTime());
  if (Array.isArray(value)) return adoptArray(value, global, isService);
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  const copy = new global.Object() as Record<string, unknown>;
  for (const [key, member] of Object.entries(value)) copy[key] = adopt(member, global, isService);
  return copy;
}

function adoptArray(values: readonly unknown[], global: RealmGlobal, isService: (value: object) => boolean) {
  const copy = new global.Array(values.length);
  for (let index = 0; index < values.length; index++) copy[index] = adopt(values[index], global, isService);
  return copy;
}

/** Whether a value is a Date of any realm. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}
