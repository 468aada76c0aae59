import type { History } from "../../app/contract.ts";
import { CORRECTION, correctId, HEADING } from "../model/element-ids.ts";
import { correctionOf, correctRequest, readCorrection } from "../model/entry.ts";
import type { HistoryEvent, Step } from "../model/event.ts";
import { goalById } from "../model/goals.ts";
import { focusOn, type State } from "../model/state.ts";
import { ask } from "./ask.ts";

/** What comes of an event in the history of a row. */
export function updateHistory(state: State, event: HistoryEvent): Step<State> {
  if (state.pending) return [state];
  if (event.type === "history") return open(state, event.id);
  const { history, language, panel } = state;
  const goal = history && panel && goalById(panel, history.id);
  if (!history || !goal) return [state];
  const { correction } = history;
  switch (event.type) {
    case "correct": {
      const told = state.histories[history.id];
      if (event.day === null || !told) return [closed(state)];
      const begun = correctionOf(event.day, goal, told, language);
      return [focusOn({ ...state, history: { ...history, correction: begun } }, CORRECTION)];
    }
    case "correction":
      return [
        { ...state, history: { ...history, correction: correction && { ...correction, ...event.change } } },
      ];
    case "save-correction": {
      const value = correction && readCorrection(correction, goal, language);
      if (!correction || !value?.ok) return [focusOn(state, CORRECTION)];
      return ask(state, correctRequest(correction, goal.id, value.value));
    }
  }
}

function open(state: State, id: string): Step<State> {
  const opened = { ...state, view: "history", history: { id, correction: null } } as const;
  return askHistories(focusOn({ ...opened, notice: null, trouble: null }, HEADING));
}

/** Without the form of a correction, the focus where it was opened. */
export function closed(state: State): State {
  const { history } = state;
  if (!history?.correction) return state;
  return focusOn({ ...state, history: { ...history, correction: null } }, correctId(history.correction.day));
}

/**
 * Asks in the background for the histories that the view shows and that nobody has asked for; not while it is told that
 * one did not come, or it would be told at every look.
 */
export function askHistories(state: State): Step<State> {
  if (state.trouble?.request.do === "history") return [state];
  const ids = wanted(state).filter((id) => !state.asked.includes(id));
  if (ids.length === 0) return [state];
  return [
    { ...state, asked: [...state.asked, ...ids] },
    { do: "history", ids },
  ];
}

function wanted({ view, history, checkIn }: State): readonly string[] {
  if (view === "history" && history) return [history.id];
  return view === "check-in" && checkIn ? checkIn.queue : [];
}

export function withHistories(state: State, histories: readonly History[]): State {
  const news = histories.map((history) => [history.id, history] as const);
  return { ...state, histories: { ...state.histories, ...Object.fromEntries(news) } };
}

/** What is shown stays until something newer comes, which is to be asked for. */
export function outdated(state: State): State {
  return { ...state, asked: [] };
}

/** Of the one that is shown alone; a check-in can do without the newest. */
export function oneOutdated(state: State): State {
  return { ...state, asked: state.asked.filter((id) => id !== state.history?.id) };
}
