type Options = Readonly<Record<string, unknown>>;

/** What a tree of options has at a path; undefined when it has nothing there. */
export function option(options: Options, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (at, part) => (typeof at === "object" && at !== null ? (at as Options)[part] : undefined),
    options,
  );
}

export function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

export function number(value: unknown): number | undefined {
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

/** The colours that Google Sheets gives series and slices, in turn. [MEM] */
const PALETTE = ["#4285f4", "#ea4335", "#fbbc04", "#34a853", "#ff6d01", "#46bdc6"];

/** The colour of a series or a slice: its own, else the chart's at its place. */
export function colorAt(options: Options, part: "series" | "slices", index: number): string {
  const own = text(option(options, part, index, "color"));
  return own ?? text(option(options, "colors", index)) ?? PALETTE[index % PALETTE.length] ?? "#4285f4";
}

/** Google's `legend` is "none", or a tree with a position; a pie's and most others' stand on the right. */
export function legendPosition(options: Options): string {
  const { legend } = options;
  return text(legend) ?? text(option(options, "legend", "position")) ?? "right";
}
