import type { UniverModules } from "./kit.ts";

interface LookupIndex {
  _continueBuildingCache: Map<string, Map<string, Map<number, unknown>>>;
  set(unit: string, sheet: string, column: number, value: unknown, row: number, force?: boolean): void;
}

const patched = new WeakSet<object>();

/**
 * Keeps Univer from indexing results that no lookup has asked for.
 *
 * Its index takes time in the square of the distinct values in a column: 5 000 spilled rows cost 2 seconds.
 */
export function calmLookupIndex({ formula }: UniverModules): void {
  const index = formula.CELL_INVERTED_INDEX_CACHE as unknown as LookupIndex;
  if (patched.has(index)) return;
  patched.add(index);
  const set = index.set.bind(index);
  index.set = (unit, sheet, column, value, row, force) => {
    if (force && !index._continueBuildingCache.get(unit)?.get(sheet)?.has(column)) return;
    set(unit, sheet, column, value, row, force);
  };
}
