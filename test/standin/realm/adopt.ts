import type { RealmGlobal } from "./realm.ts";

/**
 * A value as the given realm would have made it: arrays, Dates and plain objects of its own kind.
 *
 * platform.md 1.3: a script may test `instanceof Date`, which fails across realms.
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
