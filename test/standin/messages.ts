import { isDate } from "./realm/adopt.ts";

/**
 * What google.script.run sends: a copy in which undefined array items are null.
 *
 * platform.md 4.2: legal are numbers, booleans, strings, null and arrays and plain objects of these; Dates,
 * functions and circles fail, also nested.
 */
export function message(value: unknown, above: readonly object[] = []): unknown {
  if (value === null || ["string", "number", "boolean", "undefined"].includes(typeof value)) return value;
  if (typeof value !== "object" || isDate(value) || above.includes(value))
    throw new Error(`google.script.run: a ${kindOf(value)} cannot be sent.`);
  const path = [...above, value];
  if (Array.isArray(value)) return value.map((item) => message(item, path) ?? null);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([key, member]) => [key, message(member, path)]),
  );
}

function kindOf(value: unknown): string {
  if (isDate(value)) return "Date";
  return typeof value === "object" ? "circular object" : typeof value;
}
