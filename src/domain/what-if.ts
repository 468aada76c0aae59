import type { Day } from "./calendar.ts";
import { type Draft, type Item, itemOf, type RowFields } from "./goal.ts";
import { followPhases, type Phase } from "./phases.ts";
import { reaches } from "./progress.ts";
import { noChildren, rowProgressOf } from "./roll-up.ts";
import { STATUSES, type Status, type StatusThresholds } from "./status.ts";
import { assess, type Criteria, type Tracked, track } from "./track.ts";

/** A row with its phased targets; only KPIs have some. */
interface PhasedRow extends RowFields {
  readonly phases?: readonly Phase[] | undefined;
}

/** Where a row would stand with another actual value; null for none. The same rules as in the sheet, before it is asked. */
export function whatIf(
  row: PhasedRow,
  actual: number | null,
  today: Day,
  thresholds: StatusThresholds,
): Tracked {
  const item = followPhases(itemOf({ ...row, fields: { ...row.fields, actual } }), row.phases ?? [], today);
  const period = { start: item.start, due: item.due };
  return assess(
    { item, rowProgress: rowProgressOf(item, noChildren()), period, placeProblem: undefined },
    { today, thresholds },
  );
}

/** Whether a status is further down the scale; having no data is the worst. */
export function isWorse(status: Status, than: Status): boolean {
  return STATUSES.indexOf(status) > STATUSES.indexOf(than);
}

/** A row of the sheet with the rows below it. */
export interface StoredRow extends RowFields {
  readonly id: string;
  readonly children: readonly StoredRow[];
  /** Its first column whose cell cannot be read; such a row has no progress. "" when all can. */
  readonly unread: string;
}

/** Where an objective stands before and after something is saved. */
interface Effect {
  /** Null for an objective that is not in the sheet yet. */
  readonly id: string | null;
  /** Undefined for an objective that is not in the sheet yet. */
  readonly before: Tracked | undefined;
  readonly after: Tracked;
}

/** One objective, or one row that hangs under nothing, and all rows below it; itself first. */
type Subtree = readonly [Item, ...Item[]];

/**
 * What saving a draft would do to every objective, by the same rules as in the sheet, before it is asked.
 *
 * `rows` are all objectives, and the rows that hang under nothing. Only objectives whose progress or status changes are
 * among the effects: the draft's own first, then those above it from near to far, then those that were above it.
 */
export function draftEffects(
  rows: readonly StoredRow[],
  draft: Draft,
  criteria: Criteria,
): readonly Effect[] {
  const at = draft.id === null ? rows.length : rows.findIndex(({ id }) => id === draft.id);
  if (at < 0) return [];
  const now = rows.map(storedSubtree);
  const then = [...now.slice(0, at), draftSubtree(draft, rows[at]), ...now.slice(at + 1)];
  const [was, is] = [trackSubtrees(now, criteria), trackSubtrees(then, criteria)];
  const order = new Set([...ancestorsOf(then, at), ...ancestorsOf(now, at), ...then.keys()]);
  return [...order].flatMap((place) => {
    const [before, after] = [was[place], is[place]];
    if (then[place]?.[0].type !== "objective" || !after || isUnchanged(before, after)) return [];
    return [{ id: rows[place]?.id ?? null, before, after }];
  });
}

function storedSubtree(top: StoredRow): Subtree {
  const below = (row: StoredRow): readonly Item[] =>
    row.children.flatMap((child) => [storedItem(child, row.id), ...below(child)]);
  return [storedItem(top, top.fields.parent), ...below(top)];
}

function storedItem(row: StoredRow, parent: string): Item {
  return { ...itemOf(row), id: row.id, parent, problem: unreadableProblem(row.unread) };
}

/** The rows of a draft as they will stand in the sheet; new ones under ids that no cell holds. */
function draftSubtree(draft: Draft, now: StoredRow | undefined): Subtree {
  const stored = new Map(now && withDescendants(now).map((row) => [row.id, row]));
  let added = 0;
  const item = (row: Draft, parent: string): Item => {
    const was = row.id === null ? undefined : stored.get(row.id);
    return {
      ...itemOf(row),
      id: row.id ?? `\u0000${added++}`,
      parent,
      problem: was && unreadableProblem(stillUnreadable(row, was)),
    };
  };
  const below = (row: Draft, { id }: Item): readonly Item[] =>
    row.children.flatMap((child) => {
      const next = item(child, id);
      return [next, ...below(child, next)];
    });
  const top = item(draft, draft.fields.parent);
  return [top, ...below(draft, top)];
}

function withDescendants(row: StoredRow): readonly StoredRow[] {
  return [row, ...row.children.flatMap(withDescendants)];
}

/** A cell that is written can be read again; the others are left as they are. */
function stillUnreadable({ fields }: Draft, was: StoredRow): string {
  const written = Object.entries(fields).some(
    ([field, value]) => field === was.unread && value !== was.fields[field as keyof Draft["fields"]],
  );
  return written ? "" : was.unread;
}

/** Which problem it is matters to nobody here: it takes the progress away. */
function unreadableProblem(field: string): Item["problem"] {
  return field === "" ? undefined : { code: "no-actual" };
}

/** Where the first row of each subtree stands. */
function trackSubtrees(
  subtrees: readonly Subtree[],
  { today, thresholds }: Criteria,
): readonly (Tracked | undefined)[] {
  const tracked = track(subtrees.flat(), today, thresholds);
  let place = 0;
  return subtrees.map(({ length }) => {
    place += length;
    return tracked[place - length];
  });
}

/** The subtrees from one upwards, itself first, until there is nothing above or a circle closes. */
function ancestorsOf(subtrees: readonly Subtree[], from: number): readonly number[] {
  const holders = new Map<string, number>();
  subtrees.forEach((subtree, place) => {
    for (const { id } of subtree) if (!holders.has(id.toUpperCase())) holders.set(id.toUpperCase(), place);
  });
  const passed = new Set<number>();
  let place: number | undefined = subtrees[from] && from;
  while (place !== undefined && !passed.has(place)) {
    passed.add(place);
    place = holders.get(subtrees[place]?.[0].parent.toUpperCase() ?? "");
  }
  return [...passed];
}

/** An objective that is not there yet has no data. */
function isUnchanged(before: Tracked | undefined, after: Tracked): boolean {
  if ((before?.status ?? "no-data") !== after.status) return false;
  const [was, is] = [before?.progress, after.progress];
  if (was === undefined || is === undefined) return was === is;
  return reaches(was, is) && reaches(is, was);
}
