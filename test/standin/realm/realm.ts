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
   * A realm that can stops it after so many milliseconds, with the words of platform.md 1.5.
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
