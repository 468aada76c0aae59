import type { RowType } from "../../domain/goal.ts";
import type { Result } from "../../domain/result.ts";
import { writeBlock } from "../../google/cells.ts";
import { withLock } from "../../google/lock.ts";
import { safeText } from "../../tables/cell.ts";
import type { Refusal } from "../contract.ts";
import { drawRows } from "../workbook/looks.ts";
import type { Table } from "../workbook/table.ts";

/** Ids are a letter for the type and a number, and are never used again, not even after their row is deleted. */
const PREFIXES = {
  objective: "O",
  "key-result": "KR",
  initiative: "I",
  action: "A",
  kpi: "KPI",
} as const satisfies Readonly<Record<RowType | "kpi", string>>;

/** What an id is given to. */
type Named = keyof typeof PREFIXES;

const KEY = "ids";

/** Gives out new ids, one after another. */
export interface IdGiver {
  next(type: Named): string;
  /** Remembers what was given out; to be called before the rows are written. */
  keep(): void;
}

/** Starts above every id in the table and every id that was ever given out. Only under the document lock. */
export function idGiver(table: Table): IdGiver {
  const last = highestIds(table);
  return {
    next(type) {
      const prefix = PREFIXES[type];
      last[prefix] = (last[prefix] ?? 0) + 1;
      return `${prefix}${last[prefix]}`;
    },
    keep: () => table.memory.remember(KEY, last),
  };
}

function highestIds({ rows, memory }: Table): Record<string, number> {
  const last = { ...(memory.recall(KEY) as Record<string, number> | undefined) };
  for (const { item } of rows) {
    const [, prefix, digits] = /^([A-Z]+)(\d{1,9})$/.exec(item.id.toUpperCase()) ?? [];
    if (prefix) last[prefix] = Math.max(last[prefix] ?? 0, Number(digits));
  }
  return last;
}

/** Rows that were typed into a sheet by hand get their ids, and their bars, when the panel first sees them. */
export function giveMissingIds<Read extends Table>(
  table: Read,
  readAgain: () => Result<Read | undefined, Refusal>,
): Read {
  if (table.rows.every(({ item }) => item.id !== "")) return table;
  const written = withLock(() => {
    const fresh = readAgain();
    if (!fresh.ok || !fresh.value) return undefined;
    writeIds(fresh.value);
    return readAgain();
  });
  return (written?.ok && written.value) || table;
}

function writeIds(table: Table): void {
  const column = table.header.places.id;
  const nameless = table.rows.filter(({ item }) => item.id === "");
  if (column === undefined || nameless.length === 0) return;
  const ids = idGiver(table);
  const given = nameless.map(({ place, item }) => ({
    row: place,
    id: ids.next(table.role === "kpi" ? "kpi" : item.type),
  }));
  ids.keep();
  for (const { row, id } of given) {
    writeBlock(table.sheet, { row, column }, [[safeText(id)]]);
    drawRows(row, 1, table);
  }
}
