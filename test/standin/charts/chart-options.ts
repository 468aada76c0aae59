type Options = Record<string, unknown>;

/** Sets an option as the last word on it: a later one counts for more when both say something of the same part. */
export function setOption(options: Options, name: string, value: unknown): void {
  delete options[name];
  options[name] = value === undefined ? null : JSON.parse(JSON.stringify(value));
}

/** All options as one tree: "legend.position" is the position in the legend. */
export function optionTree(options: Options): Options {
  const tree: Options = {};
  for (const [name, value] of Object.entries(options)) {
    const path = name.split(".");
    const last = path.pop() ?? name;
    const parent = path.reduce<Options>((at, part) => childOf(at, part), tree);
    parent[last] = structuredClone(value);
  }
  return tree;
}

/** What a tree of options has at a name with dots; undefined when it has nothing there. */
export function optionAt(tree: Options, name: string): unknown {
  return name.split(".").reduce<unknown>((at, part) => (isOptions(at) ? at[part] : undefined), tree);
}

function childOf(parent: Options, part: string): Options {
  const known = parent[part];
  if (isOptions(known)) return known;
  const made: Options = {};
  parent[part] = made;
  return made;
}

function isOptions(value: unknown): value is Options {
  return typeof value === "object" && value !== null;
}
