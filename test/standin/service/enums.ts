import { hide, stateOf } from "./hidden.ts";

/** A value of an enum: one object per name, so that `===` holds; JSON and text are the name. platform.md 2.1. */
export interface EnumValue {
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
  hide(made, { className: "enum", state: key });
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
