import { readFileSync } from "node:fs";

/** Files of gas-types-detailed: the services that src/google names, and those that it would need a new scope for. */
const FILES = ["base", "spreadsheet", "html", "lock", "properties", "cache", "utilities", "script", "mail"];

/** For each method, as "Range.getValues", the scopes of its overloads. Any one of a list will do; an empty list asks for none. */
export type Listed = ReadonlyMap<string, readonly (readonly string[])[]>;

/**
 * The scopes that Google's reference lists for each method (src/google/README.md, scopes and pushing).
 *
 * gas-types-detailed is that reference as declarations: an interface for a service, and a comment before each method.
 */
export function scopesOf(): Listed {
  const listed = new Map<string, string[][]>();
  for (const file of FILES) {
    const path = `node_modules/gas-types-detailed/google-apps-script.${file}.d.ts`;
    for (const [name, scopes] of methodsIn(readFileSync(path, "utf8")))
      listed.set(name, [...(listed.get(name) ?? []), scopes]);
  }
  return listed;
}

/** The methods of a file of declarations, in order. */
function methodsIn(source: string): [string, string[]][] {
  let owner = "";
  let scopes: string[] = [];
  const found: [string, string[]][] = [];
  for (const line of source.split("\n")) {
    owner = /^ {4}interface (\w+)/.exec(line)?.[1] ?? owner;
    const scope = /^ +\* - (https:\/\/www\.googleapis\.com\/auth\/\S+)/.exec(line)?.[1];
    if (scope) scopes.push(scope);
    const method = /^ {6}(\w+)\(/.exec(line)?.[1];
    if (!method) continue;
    found.push([`${owner}.${method}`, scopes]);
    scopes = [];
  }
  return found;
}
