import type { Day } from "../domain/day.ts";
import { serialOf } from "../tables/cell.ts";
import { formatFields, formatIdentity, type Written } from "../tables/row.ts";
import type { Insert } from "./change/plan.ts";
import type { Draft } from "./contract.ts";
import type { Saving } from "./saving.ts";
import { rowOf, subtree, type Table } from "./workbook/table.ts";

/** New rows come after the last row of what they hang under, so that an objective stays together in the sheet. */
export function planAdded({ draft, table, ids, today }: Saving): Insert[] {
  const inserts = new Map<number, Written[]>();
  const add = (node: Draft, parent: string, after: number): void => {
    const id = node.id ?? ids.next(node.type);
    const below = node.id === null ? after : lastOf(table, node.id, after);
    if (node.id === null) {
      const row = formatNew(node, id, parent, table, today);
      inserts.set(after, [...(inserts.get(after) ?? []), row]);
    }
    for (const child of node.children) add(child, id, below);
  };
  add(draft, draft.fields.parent, table.filled - 1);
  return [...inserts].map(([after, rows]) => ({ after, rows }));
}

function lastOf(table: Table, id: string, otherwise: number): number {
  const row = rowOf(table, id);
  return row ? Math.max(...subtree(table, row).map(({ place }) => place)) : otherwise;
}

function formatNew(node: Draft, id: string, parent: string, { header }: Table, today: Day): Written {
  const fields = { ...node.fields, parent };
  const updated = node.fields.actual === null ? {} : { updated: serialOf(today) };
  return {
    ...formatFields(fields, node.type, header.language),
    ...formatIdentity(id, node.type, header.language),
    ...updated,
  };
}
