import type { CheckInEntry, DraftCheckIn, Goal } from "../../app/contract.ts";
import { NO_DRAFT_CHECK_IN, type TypedEntry } from "../../domain/check-in.ts";
import { fail, ok, type Result } from "../../domain/result.ts";
import {
  type CheckIn,
  chosenAnswers,
  currentId,
  goTo,
  openAtRow,
  openCheckIn,
  withAnswer,
  withScope,
} from "../model/check-in.ts";
import { entryOf, readEntry } from "../model/entry.ts";
import type { CheckInEvent, Step } from "../model/event.ts";
import { goalById } from "../model/goals.ts";
import { cardId, NOTE, VALUE } from "../model/ids.ts";
import { prospect } from "../model/moves.ts";
import { focusOn, HEADING, type State } from "../model/state.ts";
import { ask } from "./ask.ts";
import { askHistories } from "./histories.ts";

/** What comes of an event in a check-in. While it is being saved, nothing does. */
export function updateCheckIn(state: State, event: CheckInEvent): Step<State> {
  if (state.pending) return [state];
  if (event.type === "check-in") return open(state, event.id);
  if (event.type === "close") return [close(state)];
  if (event.type === "forget") return [{ ...state, question: { code: "forget" }, notice: null }];
  const { checkIn, panel } = state;
  if (!checkIn || !panel) return [state];
  switch (event.type) {
    case "scope":
      return askHistories(rescoped(state, checkIn, withScope(checkIn, panel, event.scope)));
    case "entry":
      return [{ ...state, checkIn: withEntry(state, checkIn, event.change) }];
    case "go":
      return keep(show(state, goTo(checkIn, event.place)));
    case "keep":
      return keep(state);
    case "next":
      return next(state, checkIn);
    case "unchanged":
      return next(state, withEntry(state, checkIn, { value: null }));
    case "choose-answer":
      return [{ ...state, checkIn: withChoice(checkIn, event) }];
    case "save-answers":
      return save(state, checkIn);
  }
}

function open(state: State, id: string | null): Step<State> {
  const { panel, checkIn: left } = state;
  if (!panel) return [state];
  const checkIn = id === null ? openCheckIn(panel, left) : openAtRow(panel, left, id);
  return askHistories(
    show({ ...state, view: "check-in", moves: null, notice: null, trouble: null }, checkIn),
  );
}

/** Shows a row of a check-in, with the focus where the person goes on. */
function show(state: State, checkIn: CheckIn): State {
  return focusOn({ ...state, checkIn }, currentId(checkIn) ? VALUE : HEADING);
}

/** Whoever goes through the choices stays there; the button that chose when nothing was due has gone. */
function rescoped(state: State, before: CheckIn, checkIn: CheckIn): State {
  return before.queue.length === 0 ? show(state, checkIn) : { ...state, checkIn };
}

function close(state: State): State {
  const { history } = state;
  const focus = state.view === "history" && history ? cardId(history.id) : HEADING;
  return focusOn({ ...state, view: "list", history: null, moves: null, notice: null, trouble: null }, focus);
}

function currentGoal({ panel }: State, checkIn: CheckIn): Goal | undefined {
  const id = currentId(checkIn);
  return id === undefined || !panel ? undefined : goalById(panel, id);
}

function withEntry(state: State, checkIn: CheckIn, change: Partial<TypedEntry>): CheckIn {
  const goal = currentGoal(state, checkIn);
  if (!goal) return checkIn;
  const entry = { ...entryOf(checkIn, goal, state.language), ...change };
  return { ...checkIn, entries: { ...checkIn.entries, [goal.id]: entry } };
}

/** Takes the answer and goes on to the next row, or says what is missing. Behind the last row it saves. */
function next(state: State, checkIn: CheckIn): Step<State> {
  const goal = currentGoal(state, checkIn);
  if (!goal) return checkIn.place < checkIn.queue.length ? [skip(state, checkIn)] : save(state, checkIn);
  const answer = answerOf(state, checkIn, goal);
  if (!answer.ok) return [answer.error];
  return keep(skip({ ...state, notice: null }, withAnswer(checkIn, answer.value)));
}

function skip(state: State, checkIn: CheckIn): State {
  return show(state, goTo(checkIn, checkIn.place + 1));
}

/** The answer that stands in the fields; or the state that tells what is missing. A note is asked for once. */
function answerOf(state: State, checkIn: CheckIn, goal: Goal): Result<CheckInEntry, State> {
  const read = readEntry(entryOf(checkIn, goal, state.language), goal, state.language);
  if (!read.ok) return fail(focusOn({ ...state, checkIn: { ...checkIn, tried: true } }, VALUE));
  const { value, note } = read.value;
  const worse = state.panel && prospect(goal, value, state.panel).worse;
  if (!worse || note !== "" || checkIn.noteAsked) return ok(read.value);
  return fail(focusOn({ ...state, checkIn: { ...checkIn, noteAsked: true } }, NOTE));
}

/** Saves all answers, with what has been typed about the row that is shown. */
function save(state: State, checkIn: CheckIn): Step<State> {
  const goal = currentGoal(state, checkIn);
  if (!goal || !checkIn.entries[goal.id]) return send(state, checkIn);
  const answer = answerOf(state, checkIn, goal);
  return answer.ok ? send(state, withAnswer(checkIn, answer.value)) : [answer.error];
}

function send(state: State, checkIn: CheckIn): Step<State> {
  const answers = chosenAnswers(checkIn);
  if (answers.length === 0) return checkIn.clashes ? forgotten(state) : [state];
  return ask({ ...state, checkIn: { ...checkIn, answers, clashes: null } }, { do: "check-in", answers });
}

function withChoice(
  checkIn: CheckIn,
  { index, keep: kept }: { readonly index: number; readonly keep: "mine" | "theirs" },
): CheckIn {
  const clashes = checkIn.clashes?.map((clash, place) =>
    place === index ? { ...clash, keep: kept } : clash,
  );
  return { ...checkIn, clashes: clashes ?? null };
}

/** Back to the list without the answers, here and where they are kept. */
export function forgotten(state: State): Step<State> {
  const [left, ...request] = keep(close({ ...state, checkIn: null }));
  return [{ ...left, panel: left.panel && { ...left.panel, kept: NO_DRAFT_CHECK_IN } }, ...request];
}

/**
 * Keeps a check-in at the server, in the background and one request at a time; without one, what is kept is to be
 * forgotten. What fails is sent again with the next change.
 */
export function keep(state: State): Step<State> {
  const kept = keptOf(state);
  if (state.keeping || isSame(kept, state.panel?.kept)) return [state];
  return [
    { ...state, keeping: kept },
    { do: "keep", kept },
  ];
}

/** After the answer to a keep: once more when there is more by now. */
export function kept(state: State, done: boolean): Step<State> {
  const { keeping, panel } = state;
  const free = { ...state, keeping: null };
  if (!done || !panel || !keeping) return [free];
  return keep({ ...free, panel: { ...panel, kept: keeping } });
}

function keptOf({ checkIn }: State): DraftCheckIn {
  const { scope, answers, entries } = checkIn ?? NO_DRAFT_CHECK_IN;
  return { scope, answers, entries };
}

/** Nothing in a check-in is ever changed in place. */
function isSame(one: DraftCheckIn, other: DraftCheckIn | undefined): boolean {
  return one.scope === other?.scope && one.answers === other.answers && one.entries === other.entries;
}
