/** Columns side by side that are written with one call. */
export interface ColumnRun<Name extends string> {
  /** From 0. */
  readonly column: number;
  readonly columns: readonly Name[];
}

/** Puts columns together that stand side by side, in the order of the sheet. */
export function columnRuns<Name extends string>(
  columns: readonly Name[],
  places: Readonly<Partial<Record<Name, number>>>,
): ColumnRun<Name>[] {
  const found = columns.flatMap((name) => {
    const column = places[name];
    return column === undefined ? [] : [{ name, column }];
  });
  const runs: { column: number; columns: Name[] }[] = [];
  for (const { name, column } of found.sort((a, b) => a.column - b.column)) {
    const last = runs[runs.length - 1];
    if (last && last.column + last.columns.length === column) last.columns.push(name);
    else runs.push({ column, columns: [name] });
  }
  return runs;
}

/** Numbers that follow each other, as the first one and how many there are; one behind a `stop` begins anew. */
export function consecutive(
  numbers: readonly number[],
  stops: ReadonlySet<number> = new Set(),
): { first: number; count: number }[] {
  const found: { first: number; count: number }[] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last && last.first + last.count === number && !stops.has(number - 1)) last.count += 1;
    else found.push({ first: number, count: 1 });
  }
  return found;
}
