/** Whether something of unknown origin is what it should be. */
export type Check<T> = (value: unknown) => value is T;

export function isText(value: unknown): value is string {
  return typeof value === "string";
}

export function isNumber(value: unknown): value is number {
  return typeof value === "number";
}

export const isNumberOrNull = isNullOr(isNumber);

// By hand and not with valibot, which would be a tenth of the panel.

export const isBoolean = isOneOf([true, false]);

export function isNullOr<T>(is: Check<T>): Check<T | null> {
  return (value): value is T | null => value === null || is(value);
}

export function isOneOf<T>(values: readonly T[]): Check<T> {
  return (value): value is T => values.some((known) => known === value);
}

export function isListOf<T>(is: Check<T>): Check<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(is);
}

/** An object with anything for keys. */
export function isRecordOf<T>(is: Check<T>): Check<Readonly<Record<string, T>>> {
  return (value): value is Readonly<Record<string, T>> =>
    typeof value === "object" && value !== null && Object.values(value).every(is);
}

/** A check for each part. */
export type PartChecks<T> = { readonly [Key in keyof T]-?: Check<T[Key]> };

/** An object with at least these parts. */
export function isObjectOf<T extends object>(parts: PartChecks<T>): Check<T> {
  return (value): value is T => {
    if (typeof value !== "object" || value === null) return false;
    const given = value as Record<string, unknown>;
    return Object.entries<Check<unknown>>(parts).every(([key, is]) => is(given[key]));
  };
}
