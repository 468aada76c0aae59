import type { Goal } from "../../app/contract.ts";
import {
  type CheckInEntry,
  type DraftCheckIn,
  NO_DRAFT_CHECK_IN,
  type TypedEntry,
} from "../../domain/check-in.ts";
import { fail, ok, type Result } from "../../domain/result.ts";
import {
  atPlace,
  type CheckInSession,
  currentId,
  openCheckIn,
  openCheckInAt,
  resolvedEntries,
  withEntry,
  withScope,
} from "../model/check-in.ts";
import { previewValue } from "../model/check-in-effects.ts";
import { readEntry, typedEntryOf } from "../model/check-in-entry.ts";
import { cardId, HEADING_ID, NOTE_ID, VALUE_ID } from "../model/element-ids.ts";
import type { CheckInEvent, Transition } from "../model/event.ts";
import { goalById } from "../model/goals.ts";
import { focusOn, type State } from "../model/state.ts";
import { ask } from "./ask.ts";
import { askHistories } from "./history.ts";

/** What comes of an event in a check-in. While it is being saved, nothing does. */
export function updateCheckIn(state: State, event: CheckInEvent): Transition<State> {
  if (state.pending) return [state];
  if (event.type === "open-check-in") return open(state, event.id);
  if (event.type === "close") return [close(state)];
  if (event.type === "discard-check-in") return [{ ...state, question: { code: "discard" }, notice: null }];
  const { checkIn, panel } = state;
  if (!checkIn || !panel) return [state];
  switch (event.type) {
    case "choose-scope":
      return askHistories(showScope(state, checkIn, withScope(checkIn, panel, event.scope)));
    case "type-entry":
      return [{ ...state, checkIn: withTypedEntry(state, checkIn, event.change) }];
    case "go-to-row":
      return saveDraft(showRow(state, atPlace(checkIn, event.place)));
    case "save-draft":
      return saveDraft(state);
    case "next":
      return next(state, checkIn);
    case "unchanged":
      return next(state, withTypedEntry(state, checkIn, { value: null }));
    case "choose-entry":
      return [{ ...state, checkIn: withChoice(checkIn, event) }];
    case "save-check-in":
      return save(state, checkIn);
  }
}

function open(state: State, id: string | null): Transition<State> {
  const { panel, checkIn: left } = state;
  if (!panel) return [state];
  const checkIn = id === null ? openCheckIn(panel, left) : openCheckInAt(panel, left, id);
  return askHistories(
    showRow({ ...state, view: "check-in", checkInEffects: null, notice: null, trouble: null }, checkIn),
  );
}

/** Shows a row of a check-in, with the focus where the person goes on. */
function showRow(state: State, checkIn: CheckInSession): State {
  return focusOn({ ...state, checkIn }, currentId(checkIn) ? VALUE_ID : HEADING_ID);
}

/** Whoever goes through the choices stays there; the button that chose when nothing was due has gone. */
function showScope(state: State, before: CheckInSession, checkIn: CheckInSession): State {
  return before.queue.length === 0 ? showRow(state, checkIn) : { ...state, checkIn };
}

function close(state: State): State {
  const { history } = state;
  const focus = state.view === "history" && history ? cardId(history.id) : HEADING_ID;
  return focusOn(
    { ...state, view: "list", history: null, checkInEffects: null, notice: null, trouble: null },
    focus,
  );
}

function currentGoal({ panel }: State, checkIn: CheckInSession): Goal | undefined {
  const id = currentId(checkIn);
  return id === undefined || !panel ? undefined : goalById(panel, id);
}

function withTypedEntry(state: State, checkIn: CheckInSession, change: Partial<TypedEntry>): CheckInSession {
  const goal = currentGoal(state, checkIn);
  if (!goal) return checkIn;
  const entry = { ...typedEntryOf(checkIn, goal, state.language), ...change };
  return { ...checkIn, entries: { ...checkIn.entries, [goal.id]: entry } };
}

/** Takes the answer and goes on to the next row, or says what is missing. Behind the last row it saves. */
function next(state: State, checkIn: CheckInSession): Transition<State> {
  const goal = currentGoal(state, checkIn);
  if (!goal) return checkIn.place < checkIn.queue.length ? [showNext(state, checkIn)] : save(state, checkIn);
  const answer = completeEntry(state, checkIn, goal);
  if (!answer.ok) return [answer.error];
  return saveDraft(showNext({ ...state, notice: null }, withEntry(checkIn, answer.value)));
}

function showNext(state: State, checkIn: CheckInSession): State {
  return showRow(state, atPlace(checkIn, checkIn.place + 1));
}

/** The answer that stands in the fields; or the state that tells what is missing. A note is asked for once. */
function completeEntry(state: State, checkIn: CheckInSession, goal: Goal): Result<CheckInEntry, State> {
  const read = readEntry(typedEntryOf(checkIn, goal, state.language), goal, state.language);
  if (!read.ok) return fail(focusOn({ ...state, checkIn: { ...checkIn, tried: true } }, VALUE_ID));
  const { value, note } = read.value;
  const worse = state.panel && previewValue(goal, value, state.panel).worse;
  if (!worse || note !== "" || checkIn.noteAsked) return ok(read.value);
  return fail(focusOn({ ...state, checkIn: { ...checkIn, noteAsked: true } }, NOTE_ID));
}

/** Saves all answers, with what has been typed about the row that is shown. */
function save(state: State, checkIn: CheckInSession): Transition<State> {
  const goal = currentGoal(state, checkIn);
  if (!goal || !checkIn.entries[goal.id]) return sendEntries(state, checkIn);
  const answer = completeEntry(state, checkIn, goal);
  return answer.ok ? sendEntries(state, withEntry(checkIn, answer.value)) : [answer.error];
}

function sendEntries(state: State, checkIn: CheckInSession): Transition<State> {
  const answers = resolvedEntries(checkIn);
  if (answers.length === 0) return checkIn.conflicts ? discardCheckIn(state) : [state];
  return ask({ ...state, checkIn: { ...checkIn, answers, conflicts: null } }, { do: "check-in", answers });
}

function withChoice(
  checkIn: CheckInSession,
  { index, choice }: { readonly index: number; readonly choice: "mine" | "theirs" },
): CheckInSession {
  const conflicts = checkIn.conflicts?.map((conflict, place) =>
    place === index ? { ...conflict, choice } : conflict,
  );
  return { ...checkIn, conflicts: conflicts ?? null };
}

/** Back to the list without the answers, here and where they are kept. */
export function discardCheckIn(state: State): Transition<State> {
  const [left, ...request] = saveDraft(close({ ...state, checkIn: null }));
  return [{ ...left, panel: left.panel && { ...left.panel, kept: NO_DRAFT_CHECK_IN } }, ...request];
}

/**
 * Keeps a check-in at the server, in the background and one request at a time; without one, what is kept is to be
 * forgotten. What fails is sent again with the next change.
 */
function saveDraft(state: State): Transition<State> {
  const kept = draftOfSession(state);
  if (state.savingDraft || isSameDraft(kept, state.panel?.kept)) return [state];
  return [
    { ...state, savingDraft: kept },
    { do: "keep", kept },
  ];
}

/** After the answer to a keep: once more when there is more by now. */
export function afterDraftSave(state: State, done: boolean): Transition<State> {
  const { savingDraft, panel } = state;
  const free = { ...state, savingDraft: null };
  if (!done || !panel || !savingDraft) return [free];
  return saveDraft({ ...free, panel: { ...panel, kept: savingDraft } });
}

function draftOfSession({ checkIn }: State): DraftCheckIn {
  const { scope, answers, entries } = checkIn ?? NO_DRAFT_CHECK_IN;
  return { scope, answers, entries };
}

/** Nothing in a check-in is ever changed in place. */
function isSameDraft(one: DraftCheckIn, other: DraftCheckIn | undefined): boolean {
  return one.scope === other?.scope && one.answers === other.answers && one.entries === other.entries;
}
