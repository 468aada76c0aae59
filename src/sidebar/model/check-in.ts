import type { CheckInEntry, DraftCheckIn, Freshness, Goal, Panel } from "../../app/contract.ts";
import { type CheckInScope, NO_DRAFT_CHECK_IN } from "../../domain/check-in.ts";
import { everyGoal, goalById } from "./goals.ts";
import type { Clash } from "./rebase.ts";

/** A check-in that is going on: one row after another, then a look over all answers. */
export interface CheckIn extends DraftCheckIn {
  /** Ids, in the order in which they are asked about. */
  readonly queue: readonly string[];
  /** The place in the queue; behind its end all answers are looked over. */
  readonly place: number;
  /** Going on was tried: from now on a mistake in the value is marked. */
  readonly tried: boolean;
  /** The value makes the status worse and a note has been asked for; the next time it goes on without. */
  readonly noteAsked: boolean;
  /** A save was refused because the sheet has changed: what it has now is on its way. */
  readonly stale: boolean;
  /** What somebody else has checked in meanwhile; null when there is nothing to choose. */
  readonly clashes: readonly Clash[] | null;
}

/** A check-in from its first row, or from where it was left. */
export function openCheckIn(panel: Panel, left: CheckIn | null): CheckIn {
  const checkIn = left ?? keptCheckIn(panel) ?? BLANK;
  return withScope(checkIn, panel, checkIn.scope ?? (panel.me ? "mine-due" : "all-due"));
}

/** A check-in of one row, beside what is answered already. */
export function openAtRow(panel: Panel, left: CheckIn | null, id: string): CheckIn {
  const checkIn = left ?? keptCheckIn(panel) ?? BLANK;
  const queue = checkIn.queue.includes(id) ? checkIn.queue : [...checkIn.queue, id];
  return goTo({ ...checkIn, queue }, queue.indexOf(id));
}

/** What was left when the panel was closed, as far as its rows are still there. */
export function keptCheckIn(panel: Panel): CheckIn | undefined {
  const answers = panel.kept.answers.filter(({ id }) => goalById(panel, id));
  if (answers.length === 0 && Object.keys(panel.kept.entries).length === 0) return undefined;
  return { ...BLANK, ...panel.kept, answers, queue: answers.map(({ id }) => id) };
}

const BLANK: CheckIn = {
  ...NO_DRAFT_CHECK_IN,
  queue: [],
  place: 0,
  tried: false,
  noteAsked: false,
  stale: false,
  clashes: null,
};

/** The rows of a scope with those that are answered already, at the first without an answer. */
export function withScope(checkIn: CheckIn, panel: Panel, scope: CheckInScope): CheckIn {
  const answered = checkIn.answers.map(({ id }) => id);
  const rows = rowsIn(panel, scope).map(({ id }) => id);
  const queue = [...answered.filter((id) => !rows.includes(id)), ...rows];
  const first = queue.findIndex((id) => !answered.includes(id));
  return goTo({ ...checkIn, scope, queue }, first < 0 ? queue.length : first);
}

/** At another place of the queue. */
export function goTo(checkIn: CheckIn, place: number): CheckIn {
  const within = Math.min(checkIn.queue.length, Math.max(0, place));
  return { ...checkIn, place: within, tried: false, noteAsked: false };
}

/** The id of the row that is asked about; undefined when all answers are looked over. */
export function currentId({ queue, place }: CheckIn): string | undefined {
  return queue[place];
}

/** With an answer; a row has one only, the newest. */
export function withAnswer(checkIn: CheckIn, answer: CheckInEntry): CheckIn {
  const known = checkIn.answers.some(({ id }) => id === answer.id);
  const answers = known
    ? checkIn.answers.map((other) => (other.id === answer.id ? answer : other))
    : [...checkIn.answers, answer];
  const { [answer.id]: _, ...entries } = checkIn.entries;
  return { ...checkIn, answers, entries };
}

/** The check-in on top of what the sheet has now: the values that differ are to be chosen between. */
export function reconcile(checkIn: CheckIn, panel: Panel): CheckIn {
  const answers = checkIn.answers.flatMap((answer) => rebasedOn(answer, panel));
  const queue = checkIn.queue.filter((id) => goalById(panel, id));
  const clashes = answers.flatMap((answer) => clashOf(answer, panel));
  const chosen = clashes.length > 0 ? clashes : null;
  return { ...checkIn, answers, queue, place: queue.length, stale: false, clashes: chosen };
}

/** A row that is gone needs no answer; the same value as the sheet's is no conflict. */
function rebasedOn(answer: CheckInEntry, panel: Panel): readonly CheckInEntry[] {
  const goal = goalById(panel, answer.id);
  if (!goal) return [];
  const { actual } = goal.fields;
  const linked = goal.linked.includes("actual");
  return [linked || answer.value === actual ? { ...answer, value: actual, base: actual } : answer];
}

function clashOf({ id, value, base }: CheckInEntry, panel: Panel): readonly Clash[] {
  const goal = goalById(panel, id);
  if (!goal || goal.fields.actual === base) return [];
  const { title, actual } = goal.fields;
  // Whoever said that nothing has changed did not know of their value.
  const keep = value === base ? "theirs" : "mine";
  return [{ id, title, field: "actual", mine: value, theirs: actual, keep }];
}

/** The answers as they were chosen; what is left of one whose value is theirs is its note. */
export function chosenAnswers({ answers, clashes }: CheckIn): readonly CheckInEntry[] {
  return answers.flatMap((answer) => {
    const clash = clashes?.find(({ id }) => id === answer.id);
    if (!clash) return [answer];
    const base = clash.theirs as number | null;
    if (clash.keep === "mine") return [{ ...answer, base }];
    return answer.note ? [{ ...answer, value: base, base }] : [];
  });
}

/** A row that is checked in: one with a value of its own. */
export interface CheckedRow extends Goal {
  readonly freshness: Freshness;
}

/** Every row that is checked in; those without a check-in for too long first, longest first. */
export function checkedRows(panel: Panel): readonly CheckedRow[] {
  const rows = everyGoal(panel).filter(isChecked);
  const late = rows.filter(({ freshness }) => freshness.stale);
  const others = rows.filter(({ freshness }) => !freshness.stale);
  return [...late.sort((a, b) => daysOf(b) - daysOf(a)), ...others];
}

/** Action items are ticked instead. */
function isChecked(goal: Goal): goal is CheckedRow {
  return goal.freshness !== null && goal.type !== "action";
}

function daysOf({ freshness }: CheckedRow): number {
  return freshness.days ?? 0;
}

export function rowsIn(panel: Panel, scope: CheckInScope): readonly CheckedRow[] {
  const mine = scope === "mine" || scope === "mine-due";
  const due = scope === "mine-due" || scope === "all-due";
  return checkedRows(panel).filter(
    (row) => (!mine || isOf(row, panel.me)) && (!due || row.freshness.due || row.freshness.stale),
  );
}

/** The rows without a check-in for longer than their rhythm allows, longest first. */
export function lateRows(panel: Panel): readonly CheckedRow[] {
  return checkedRows(panel).filter(({ freshness }) => freshness.stale);
}

/** Who has not checked in, and how many rows each; the most first. */
export function laggards(panel: Panel): readonly (readonly [owner: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { fields } of lateRows(panel)) {
    const owner = fields.owner.trim();
    counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}

function isOf({ fields }: Goal, me: string): boolean {
  return fields.owner.trim().toLowerCase() === me.trim().toLowerCase();
}
