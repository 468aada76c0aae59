import type { CheckInAnswer, KeptCheckIn, Panel } from "../app/contract.ts";
import { NOTHING_KEPT, type Scope } from "../domain/kept-check-in.ts";
import { rowsIn } from "./due-rows.ts";
import { goalById } from "./goals.ts";
import type { Clash } from "./rebase.ts";

/** A check-in that is going on: one row after another, then a look over all answers. */
export interface CheckIn extends KeptCheckIn {
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
  ...NOTHING_KEPT,
  queue: [],
  place: 0,
  tried: false,
  noteAsked: false,
  stale: false,
  clashes: null,
};

/** The rows of a scope with those that are answered already, at the first without an answer. */
export function withScope(checkIn: CheckIn, panel: Panel, scope: Scope): CheckIn {
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
export function withAnswer(checkIn: CheckIn, answer: CheckInAnswer): CheckIn {
  const known = checkIn.answers.some(({ id }) => id === answer.id);
  const answers = known
    ? checkIn.answers.map((other) => (other.id === answer.id ? answer : other))
    : [...checkIn.answers, answer];
  const { [answer.id]: _, ...entries } = checkIn.entries;
  return { ...checkIn, answers, entries };
}
