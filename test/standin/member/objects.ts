/** The class and the state behind a service's object; scripts cannot reach them. */
interface Hidden {
  className: string;
  state: unknown;
}

const hidden = new WeakMap<object, Hidden>();

export function attachState(made: object, behind: Hidden): void {
  hidden.set(made, behind);
}

/** What is behind an object, or behind the service that an object with enums is made from. */
export function hiddenOf(value: object): Hidden | undefined {
  return hidden.get(value) ?? hidden.get(Object.getPrototypeOf(value) ?? value);
}

/** Whether an object is a service's, not a value. */
export function isService(value: object): boolean {
  return hidden.has(value);
}

/** The state behind a service's object; undefined when it is something else. */
export function stateOf<S>(value: unknown, className: string): S | undefined {
  const found = typeof value === "object" && value !== null ? hidden.get(value) : undefined;
  return found && found.className === className ? (found.state as S) : undefined;
}

/** The class of a service's object, for error texts. */
export function classOf(value: object): string | undefined {
  return hidden.get(value)?.className;
}

/** A value of an enum: one object per name, so that `===` holds; JSON and text are the name. README §2.1. */
interface EnumValue {
  name(): string;
  toString(): string;
  toJSON(): string;
  compareTo(other: EnumValue): number;
  ordinal(): number;
}

const values = new Map<string, EnumValue>();

export function enumOf(group: string, name: string): EnumValue {
  const key = `${group}.${name}`;
  const known = values.get(key);
  if (known) return known;
  const made: EnumValue = Object.freeze({
    name: () => name,
    toString: () => name,
    toJSON: () => name,
    ordinal: () => 0,
    compareTo: (other: EnumValue) => name.localeCompare(other.name()),
  });
  values.set(key, made);
  attachState(made, { className: "enum", state: key });
  return made;
}

/** The name of an enum's value, or undefined when the value is of no such enum. */
export function enumName(group: string, value: unknown): string | undefined {
  const key = stateOf<string>(value, "enum");
  return key?.startsWith(`${group}.`) ? key.slice(group.length + 1) : undefined;
}

/** A service's object that also carries enums: `SpreadsheetApp.BorderStyle.SOLID`. */
export function withEnums(service: object, groups: Record<string, readonly string[]>): object {
  const constants = Object.entries(groups).map(([group, members]) => [
    group,
    Object.freeze(Object.fromEntries(members.map((name) => [name, enumOf(group, name)]))),
  ]);
  return Object.freeze(Object.assign(Object.create(service), Object.fromEntries(constants)));
}

/** What a member returns to say "myself", for chaining. */
export const SELF = Symbol("self");
