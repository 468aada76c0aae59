/**
 * The arguments of a call as they travel: numbers, booleans, strings, null, arrays and plain objects of those; a
 * form only when it stands alone. Throws as google.script.run does for what it cannot send (platform.md 4.2).
 */
export function legalArguments(args: readonly unknown[]): unknown[] {
  const [only] = args;
  if (args.length === 1 && only instanceof HTMLFormElement) return [Object.fromEntries(new FormData(only))];
  return args.map((value, index) => legal(value, String(index), []));
}

function legal(value: unknown, path: string, above: readonly object[]): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value !== "object") {
    if (typeof value === "function" || typeof value === "symbol" || typeof value === "bigint")
      return refuse(path);
    return value;
  }
  if (above.includes(value)) return refuse(path);
  const within = [...above, value];
  if (Array.isArray(value)) return value.map((member, index) => legal(member, `${path}[${index}]`, within));
  if (Object.getPrototypeOf(value) !== Object.prototype) return refuse(path);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members.map(([key, member]) => [key, legal(member, `${path}.${key}`, within)]));
}

function refuse(path: string): never {
  throw new TypeError(`Failed due to illegal value in property: ${path}`);
}
