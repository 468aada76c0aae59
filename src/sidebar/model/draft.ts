import type { Draft, Fields, Goal, KpiFields } from "../../app/contract.ts";

/** A field that two people have changed, each to something else. */
export interface FieldConflict {
  readonly id: string;
  readonly title: string;
  readonly field: keyof KpiFields;
  readonly mine: KpiFields[keyof KpiFields];
  readonly theirs: KpiFields[keyof KpiFields];
  readonly choice: "mine" | "theirs";
}

interface MergedDraft {
  /** Both sides' changes; where they clash, mine. */
  readonly draft: Draft;
  readonly conflicts: readonly FieldConflict[];
}

interface DraftVersions {
  readonly base: ReadonlyMap<string, Draft>;
  readonly mine: ReadonlyMap<string, Draft>;
}

/**
 * Puts my changes on top of what the sheet has now: a field that only one of us changed is theirs or mine, and
 * what both changed differently is a clash. Rows that they added stay, rows that they deleted go unless I changed
 * them or something below them, rows that I deleted go.
 */
export function mergeDrafts(base: Draft, mine: Draft, theirs: Draft): MergedDraft {
  const versions = { base: draftsById(base), mine: draftsById(mine) };
  const current = draftsById(theirs);
  const conflicts: FieldConflict[] = [];
  function merge(row: Draft): Draft {
    const now = row.id === null ? undefined : current.get(row.id);
    const before = row.id === null ? undefined : versions.base.get(row.id);
    const fields = now && before ? mergeFields({ row, before, now }, conflicts) : row.fields;
    const kept = row.children.filter((child) => staysAfterMerge(child, versions.base, current));
    const children = now && before ? [...kept, ...addedByThem(now, versions)] : kept;
    return { id: now ? row.id : null, type: row.type, fields, children: children.map(merge) };
  }
  return { draft: merge(mine), conflicts };
}

/** The rows that they have put below a row, which I had never seen. */
function addedByThem({ children }: Draft, { base, mine }: DraftVersions): readonly Draft[] {
  return children.filter(({ id }) => id !== null && !base.has(id) && !mine.has(id));
}

/** A row that they have deleted stays, as a new one, only when I have changed it or something below it. */
function staysAfterMerge(
  row: Draft,
  base: ReadonlyMap<string, Draft>,
  current: ReadonlyMap<string, Draft>,
): boolean {
  return (row.id !== null && current.has(row.id)) || isChangedByMe(row, base);
}

function isChangedByMe({ id, fields, children }: Draft, base: ReadonlyMap<string, Draft>): boolean {
  const before = id === null ? undefined : base.get(id);
  if (!before || fieldNames(before).some((field) => before.fields[field] !== fields[field])) return true;
  return children.some((child) => isChangedByMe(child, base));
}

function mergeFields(
  { row, before, now }: Record<"row" | "before" | "now", Draft>,
  conflicts: FieldConflict[],
): Fields {
  const merged = fieldNames(row).map((field) => {
    const [mine, was, theirs] = [row.fields[field], before.fields[field], now.fields[field]];
    if (mine === was || mine === theirs) return [field, theirs] as const;
    if (theirs !== was) {
      conflicts.push({ id: row.id ?? "", title: now.fields.title, field, mine, theirs, choice: "mine" });
    }
    return [field, mine] as const;
  });
  return { ...row.fields, ...Object.fromEntries(merged) };
}

function fieldNames({ fields }: Draft): readonly (keyof Fields)[] {
  return Object.keys(fields) as (keyof Fields)[];
}

/** A goal without what is computed from it: what the form starts from. */
export function draftOfGoal({ id, type, fields, children }: Goal): Draft {
  return { id, type, fields, children: children.map(draftOfGoal) };
}

/** The same tree as new rows: for saving again what somebody else has deleted. */
export function asNewDraft({ type, fields, children }: Draft): Draft {
  return { id: null, type, fields, children: children.map(asNewDraft) };
}

/** The rows of a draft by their id; new rows have none. */
function draftsById(draft: Draft): ReadonlyMap<string, Draft> {
  const rows = [draft, ...descendants(draft)];
  return new Map(rows.flatMap((row) => (row.id === null ? [] : [[row.id, row] as const])));
}

function descendants({ children }: Draft): readonly Draft[] {
  return children.flatMap((child) => [child, ...descendants(child)]);
}
