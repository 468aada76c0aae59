import type { RowType } from "../../domain/goal.ts";
import type { Result } from "../../domain/result.ts";
import { writeBlock } from "../../google/cells.ts";
import { withLock } from "../../google/lock.ts";
import { safeText } from "../../tables/cell.ts";
import type { Refusal } from "../contract.ts";
import { drawBars } from "../workbook/row-formats.ts";
import type { Table } from "../workbook/table.ts";

/** Ids are a letter for the type and a number, and are never used again, not even after their row is deleted. */
const PREFIXES = {
  objective: "O",
  "key-result": "KR",
  initiative: "I",
  action: "A",
  kpi: "KPI",
} as const satisfies Readonly<Record<RowType | "kpi", string>>;

type IdKind = keyof typeof PREFIXES;

const KEY = "ids";

/** Gives out new ids, one after another. */
export interface IdCounter {
  next(kind: IdKind): string;
  /** Has the sheet remember what was given out; to be called before the rows are written. */
  remember(): void;
}

/** Starts above every id in the table and every id that was ever given out. Only under the document lock. */
export function idCounter(table: Table): IdCounter {
  const last = highestIds(table);
  return {
    next(kind) {
      const prefix = PREFIXES[kind];
      last[prefix] = (last[prefix] ?? 0) + 1;
      return `${prefix}${last[prefix]}`;
    },
    remember: () => table.memory.remember(KEY, last),
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
export function giveMissingIds<Kind extends Table>(
  table: Kind,
  readAgain: () => Result<Kind | undefined, Refusal>,
): Kind {
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
  const withoutId = table.rows.filter(({ item }) => item.id === "");
  if (column === undefined || withoutId.length === 0) return;
  const ids = idCounter(table);
  const given = withoutId.map(({ place, item }) => ({
    row: place,
    id: ids.next(table.role === "kpi" ? "kpi" : item.type),
  }));
  ids.remember();
  for (const { row, id } of given) {
    writeBlock(table.sheet, { row, column }, [[safeText(id)]]);
    drawBars(row, 1, table);
  }
}
