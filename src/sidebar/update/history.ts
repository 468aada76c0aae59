import { correctionOf, correctRequest, readCorrection } from "../model/entry.ts";
import type { HistoryEvent, Step } from "../model/event.ts";
import { goalById } from "../model/goals.ts";
import { CORRECTION, correctId } from "../model/ids.ts";
import { focusOn, HEADING, type State } from "../model/state.ts";
import { ask } from "./ask.ts";
import { askHistories } from "./histories.ts";

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
