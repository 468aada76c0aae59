import type { Draft, Fields, Goal, KpiFields } from "../../app/contract.ts";

/** A field that two people have changed, each to something else. */
export interface Clash {
  readonly id: string;
  readonly title: string;
  readonly field: keyof KpiFields;
  readonly mine: KpiFields[keyof KpiFields];
  readonly theirs: KpiFields[keyof KpiFields];
  readonly keep: "mine" | "theirs";
}

interface Rebased {
  /** Both sides' changes; where they clash, mine. */
  readonly draft: Draft;
  readonly clashes: readonly Clash[];
}

interface Versions {
  readonly base: ReadonlyMap<string, Draft>;
  readonly mine: ReadonlyMap<string, Draft>;
}

/**
 * Puts my changes on top of what the sheet has now: a field that only one of us changed is theirs or mine, and
 * what both changed differently is a clash. Rows that they added stay, rows that they deleted go unless I changed
 * them or something below them, rows that I deleted go.
 */
export function rebase(base: Draft, mine: Draft, theirs: Draft): Rebased {
  const versions = { base: rowsById(base), mine: rowsById(mine) };
  const current = rowsById(theirs);
  const clashes: Clash[] = [];
  function merge(row: Draft): Draft {
    const now = row.id === null ? undefined : current.get(row.id);
    const before = row.id === null ? undefined : versions.base.get(row.id);
    const fields = now && before ? mergeFields({ row, before, now }, clashes) : row.fields;
    const kept = row.children.filter((child) => stays(child, versions.base, current));
    const children = now && before ? [...kept, ...addedTo(now, versions)] : kept;
    return { id: now ? row.id : null, type: row.type, fields, children: children.map(merge) };
  }
  return { draft: merge(mine), clashes };
}

/** The rows that they have put below a row, which I had never seen. */
function addedTo({ children }: Draft, { base, mine }: Versions): readonly Draft[] {
  return children.filter(({ id }) => id !== null && !base.has(id) && !mine.has(id));
}

/** A row that they have deleted stays, as a new one, only when I have changed it or something below it. */
function stays(row: Draft, base: ReadonlyMap<string, Draft>, current: ReadonlyMap<string, Draft>): boolean {
  return (row.id !== null && current.has(row.id)) || isMine(row, base);
}

function isMine({ id, fields, children }: Draft, base: ReadonlyMap<string, Draft>): boolean {
  const before = id === null ? undefined : base.get(id);
  if (!before || fieldsOf(before).some((field) => before.fields[field] !== fields[field])) return true;
  return children.some((child) => isMine(child, base));
}

function mergeFields(
  { row, before, now }: Record<"row" | "before" | "now", Draft>,
  clashes: Clash[],
): Fields {
  const merged = fieldsOf(row).map((field) => {
    const [mine, was, theirs] = [row.fields[field], before.fields[field], now.fields[field]];
    if (mine === was || mine === theirs) return [field, theirs] as const;
    if (theirs !== was) {
      clashes.push({ id: row.id ?? "", title: now.fields.title, field, mine, theirs, keep: "mine" });
    }
    return [field, mine] as const;
  });
  return { ...row.fields, ...Object.fromEntries(merged) };
}

function fieldsOf({ fields }: Draft): readonly (keyof Fields)[] {
  return Object.keys(fields) as (keyof Fields)[];
}

/** A goal without what is computed from it: what the form starts from. */
export function draftOf({ id, type, fields, children }: Goal): Draft {
  return { id, type, fields, children: children.map(draftOf) };
}

/** The same tree as new rows: for saving again what somebody else has deleted. */
export function asNew({ type, fields, children }: Draft): Draft {
  return { id: null, type, fields, children: children.map(asNew) };
}

/** The rows of a draft by their id; new rows have none. */
function rowsById(draft: Draft): ReadonlyMap<string, Draft> {
  const rows = [draft, ...everyRowBelow(draft)];
  return new Map(rows.flatMap((row) => (row.id === null ? [] : [[row.id, row] as const])));
}

function everyRowBelow({ children }: Draft): readonly Draft[] {
  return children.flatMap((child) => [child, ...everyRowBelow(child)]);
}
