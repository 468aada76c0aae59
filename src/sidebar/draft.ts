import type { Draft, Goal } from "../app/contract.ts";

/** A goal without what is computed from it: what the form starts from. */
export function draftOf({ id, type, fields, children }: Goal): Draft {
  return { id, type, fields, children: children.map(draftOf) };
}

/** The same tree as new rows: for saving again what somebody else has deleted. */
export function asNew({ type, fields, children }: Draft): Draft {
  return { id: null, type, fields, children: children.map(asNew) };
}

/** The rows of a draft by their id; new rows have none. */
export function rowsById(draft: Draft): ReadonlyMap<string, Draft> {
  const rows = [draft, ...everyRowBelow(draft)];
  return new Map(rows.flatMap((row) => (row.id === null ? [] : [[row.id, row] as const])));
}

function everyRowBelow({ children }: Draft): readonly Draft[] {
  return children.flatMap((child) => [child, ...everyRowBelow(child)]);
}
