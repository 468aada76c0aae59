import type { History } from "../../app/contract.ts";
import { correctionRequest, openCorrection, readCorrection } from "../model/check-in-entry.ts";
import { CORRECTION_ID, correctButtonId, HEADING_ID } from "../model/element-ids.ts";
import type { HistoryEvent, Transition } from "../model/event.ts";
import { goalById } from "../model/goals.ts";
import { focusOn, type State } from "../model/state.ts";
import { ask } from "./ask.ts";

/** What comes of an event in the history of a row. */
export function updateHistory(state: State, event: HistoryEvent): Transition<State> {
  if (state.pending) return [state];
  if (event.type === "open-history") return openHistory(state, event.id);
  const { history, language, panel } = state;
  const goal = history && panel && goalById(panel, history.id);
  if (!history || !goal) return [state];
  const { correction } = history;
  switch (event.type) {
    case "open-correction": {
      const told = state.histories[history.id];
      if (event.day === null || !told) return [closeCorrection(state)];
      const begun = openCorrection(event.day, goal, told, language);
      return [focusOn({ ...state, history: { ...history, correction: begun } }, CORRECTION_ID)];
    }
    case "type-correction":
      return [
        { ...state, history: { ...history, correction: correction && { ...correction, ...event.change } } },
      ];
    case "save-correction": {
      const value = correction && readCorrection(correction, goal, language);
      if (!correction || !value?.ok) return [focusOn(state, CORRECTION_ID)];
      return ask(state, correctionRequest(correction, goal.id, value.value));
    }
  }
}

function openHistory(state: State, id: string): Transition<State> {
  const opened = { ...state, view: "history", history: { id, correction: null } } as const;
  return askHistories(focusOn({ ...opened, notice: null, trouble: null }, HEADING_ID));
}

/** Without the form of a correction, the focus where it was opened. */
export function closeCorrection(state: State): State {
  const { history } = state;
  if (!history?.correction) return state;
  return focusOn(
    { ...state, history: { ...history, correction: null } },
    correctButtonId(history.correction.day),
  );
}

/**
 * Asks in the background for the histories that the view shows and that nobody has asked for; not while it is told that
 * one did not come, or it would be told at every look.
 */
export function askHistories(state: State): Transition<State> {
  if (state.trouble?.request.do === "history") return [state];
  const ids = visibleIds(state).filter((id) => !state.askedHistories.includes(id));
  if (ids.length === 0) return [state];
  return [
    { ...state, askedHistories: [...state.askedHistories, ...ids] },
    { do: "history", ids },
  ];
}

function visibleIds({ view, history, checkIn }: State): readonly string[] {
  if (view === "history" && history) return [history.id];
  return view === "check-in" && checkIn ? checkIn.queue : [];
}

export function withHistories(state: State, histories: readonly History[]): State {
  const news = histories.map((history) => [history.id, history] as const);
  return { ...state, histories: { ...state.histories, ...Object.fromEntries(news) } };
}

/** What is shown stays until something newer comes, which is to be asked for. */
export function withOutdatedHistories(state: State): State {
  return { ...state, askedHistories: [] };
}

/** Of the one that is shown alone; a check-in can do without the newest. */
export function withShownHistoryOutdated(state: State): State {
  return { ...state, askedHistories: state.askedHistories.filter((id) => id !== state.history?.id) };
}
