import type { Freshness, Goal, Panel } from "../../app/contract.ts";
import {
  type CheckInEntry,
  type CheckInScope,
  type DraftCheckIn,
  NO_DRAFT_CHECK_IN,
} from "../../domain/check-in.ts";
import type { FieldConflict } from "./draft.ts";
import { everyGoal, goalById } from "./goals.ts";

/** A check-in that is going on: one row after another, then a look over all answers. */
export interface CheckInSession extends DraftCheckIn {
  /** Ids, in the order in which they are asked about. */
  readonly queue: readonly string[];
  /** The place in the queue; behind its end all answers are looked over. */
  readonly place: number;
  /** Going on was tried: from now on a mistake in the value is marked. */
  readonly tried: boolean;
  /** The value makes the status worse and a note has been asked for; the next time it goes on without. */
  readonly noteAsked: boolean;
  /** A save was refused because the sheet has changed: what it has now is on its way. */
  readonly saveRefused: boolean;
  /** What somebody else has checked in meanwhile; null when there is nothing to choose. */
  readonly conflicts: readonly FieldConflict[] | null;
}

/** A check-in from its first row, or from where it was left. */
export function openCheckIn(panel: Panel, left: CheckInSession | null): CheckInSession {
  const checkIn = left ?? sessionFromDraft(panel) ?? NEW_SESSION;
  return withScope(checkIn, panel, checkIn.scope ?? (panel.me ? "mine-due" : "all-due"));
}

/** A check-in of one row, beside what is answered already. */
export function openCheckInAt(panel: Panel, left: CheckInSession | null, id: string): CheckInSession {
  const checkIn = left ?? sessionFromDraft(panel) ?? NEW_SESSION;
  const queue = checkIn.queue.includes(id) ? checkIn.queue : [...checkIn.queue, id];
  return atPlace({ ...checkIn, queue }, queue.indexOf(id));
}

/** What was left when the panel was closed, as far as its rows are still there. */
export function sessionFromDraft(panel: Panel): CheckInSession | undefined {
  const answers = panel.kept.answers.filter(({ id }) => goalById(panel, id));
  if (answers.length === 0 && Object.keys(panel.kept.entries).length === 0) return undefined;
  return { ...NEW_SESSION, ...panel.kept, answers, queue: answers.map(({ id }) => id) };
}

const NEW_SESSION: CheckInSession = {
  ...NO_DRAFT_CHECK_IN,
  queue: [],
  place: 0,
  tried: false,
  noteAsked: false,
  saveRefused: false,
  conflicts: null,
};

/** The rows of a scope with those that are answered already, at the first without an answer. */
export function withScope(checkIn: CheckInSession, panel: Panel, scope: CheckInScope): CheckInSession {
  const answered = checkIn.answers.map(({ id }) => id);
  const rows = rowsInScope(panel, scope).map(({ id }) => id);
  const queue = [...answered.filter((id) => !rows.includes(id)), ...rows];
  const first = queue.findIndex((id) => !answered.includes(id));
  return atPlace({ ...checkIn, scope, queue }, first < 0 ? queue.length : first);
}

/** At another place of the queue. */
export function atPlace(checkIn: CheckInSession, place: number): CheckInSession {
  const within = Math.min(checkIn.queue.length, Math.max(0, place));
  return { ...checkIn, place: within, tried: false, noteAsked: false };
}

/** The id of the row that is asked about; undefined when all answers are looked over. */
export function currentId({ queue, place }: CheckInSession): string | undefined {
  return queue[place];
}

/** With an answer; a row has one only, the newest. */
export function withEntry(checkIn: CheckInSession, answer: CheckInEntry): CheckInSession {
  const known = checkIn.answers.some(({ id }) => id === answer.id);
  const answers = known
    ? checkIn.answers.map((other) => (other.id === answer.id ? answer : other))
    : [...checkIn.answers, answer];
  const { [answer.id]: _, ...entries } = checkIn.entries;
  return { ...checkIn, answers, entries };
}

/** The check-in on top of what the sheet has now: the values that differ are to be chosen between. */
export function mergeCheckIn(checkIn: CheckInSession, panel: Panel): CheckInSession {
  const answers = checkIn.answers.flatMap((answer) => mergeEntry(answer, panel));
  const queue = checkIn.queue.filter((id) => goalById(panel, id));
  const conflicts = answers.flatMap((answer) => conflictOf(answer, panel));
  const chosen = conflicts.length > 0 ? conflicts : null;
  return { ...checkIn, answers, queue, place: queue.length, saveRefused: false, conflicts: chosen };
}

/** A row that is gone needs no answer; the same value as the sheet's is no conflict. */
function mergeEntry(answer: CheckInEntry, panel: Panel): readonly CheckInEntry[] {
  const goal = goalById(panel, answer.id);
  if (!goal) return [];
  const { actual } = goal.fields;
  const linked = goal.linked.includes("actual");
  return [linked || answer.value === actual ? { ...answer, value: actual, base: actual } : answer];
}

function conflictOf({ id, value, base }: CheckInEntry, panel: Panel): readonly FieldConflict[] {
  const goal = goalById(panel, id);
  if (!goal || goal.fields.actual === base) return [];
  const { title, actual } = goal.fields;
  // Whoever said that nothing has changed did not know of their value.
  const choice = value === base ? "theirs" : "mine";
  return [{ id, title, field: "actual", mine: value, theirs: actual, choice }];
}

/** The answers as they were chosen; what is left of one whose value is theirs is its note. */
export function resolvedEntries({ answers, conflicts }: CheckInSession): readonly CheckInEntry[] {
  return answers.flatMap((answer) => {
    const conflict = conflicts?.find(({ id }) => id === answer.id);
    if (!conflict) return [answer];
    const base = conflict.theirs as number | null;
    if (conflict.choice === "mine") return [{ ...answer, base }];
    return answer.note ? [{ ...answer, value: base, base }] : [];
  });
}

/** A row that is checked in: one with a value of its own. */
export interface CheckInRow extends Goal {
  readonly freshness: Freshness;
}

/** Every row that is checked in; those without a check-in for too long first, longest first. */
export function checkInRows(panel: Panel): readonly CheckInRow[] {
  const rows = everyGoal(panel).filter(isCheckInRow);
  const late = rows.filter(({ freshness }) => freshness.stale);
  const others = rows.filter(({ freshness }) => !freshness.stale);
  return [...late.sort((a, b) => daysSinceCheckIn(b) - daysSinceCheckIn(a)), ...others];
}

/** Action items are ticked instead. */
function isCheckInRow(goal: Goal): goal is CheckInRow {
  return goal.freshness !== null && goal.type !== "action";
}

function daysSinceCheckIn({ freshness }: CheckInRow): number {
  return freshness.days ?? 0;
}

export function rowsInScope(panel: Panel, scope: CheckInScope): readonly CheckInRow[] {
  const mine = scope === "mine" || scope === "mine-due";
  const due = scope === "mine-due" || scope === "all-due";
  return checkInRows(panel).filter(
    (row) => (!mine || isOwnedBy(row, panel.me)) && (!due || row.freshness.due || row.freshness.stale),
  );
}

/** The rows without a check-in for longer than their rhythm allows, longest first. */
export function lateRows(panel: Panel): readonly CheckInRow[] {
  return checkInRows(panel).filter(({ freshness }) => freshness.stale);
}

/** Who has not checked in, and how many rows each; the most first. */
export function lateOwners(panel: Panel): readonly (readonly [owner: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { fields } of lateRows(panel)) {
    const owner = fields.owner.trim();
    counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}

function isOwnedBy({ fields }: Goal, me: string): boolean {
  return fields.owner.trim().toLowerCase() === me.trim().toLowerCase();
}
