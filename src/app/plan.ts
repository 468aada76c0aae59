import type { Written } from "../tables/row.ts";

/** What is to be done to the OKR sheet; rows count from 0, as they are before any of it is done. */
export interface Plan {
  readonly edits: readonly Edit[];
  readonly inserts: readonly Insert[];
  /** Rows that go. */
  readonly deletes: readonly number[];
}

/** New contents for some cells of one row. */
export interface Edit {
  readonly row: number;
  readonly cells: Written;
}

/** New rows, to come after one that is there. */
export interface Insert {
  readonly after: number;
  readonly rows: readonly Written[];
}

export const NOTHING: Plan = { edits: [], inserts: [], deletes: [] };

/** Columns side by side that are written with one call. */
export interface Run<Name extends string> {
  /** From 0. */
  readonly column: number;
  readonly columns: readonly Name[];
}

/** Puts columns together that stand side by side, in the order of the sheet. */
export function runsOf<Name extends string>(
  columns: readonly Name[],
  places: Readonly<Partial<Record<Name, number>>>,
): Run<Name>[] {
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
