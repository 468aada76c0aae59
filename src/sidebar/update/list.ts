import { fieldId, HEADING_ID } from "../model/element-ids.ts";
import type { ListEvent, Transition } from "../model/event.ts";
import { everyRow, type Form, openForm } from "../model/form.ts";
import { newObjectiveForm } from "../model/form-edit.ts";
import { keyResultToUnfold } from "../model/form-read.ts";
import { goalById, rootOf } from "../model/goals.ts";
import { focusOn, type PendingTick, type State } from "../model/state.ts";

/** What comes of an event in the list. */
export function updateList(state: State, event: ListEvent): Transition<State> {
  switch (event.type) {
    case "fold":
      return [{ ...state, unfolded: toggle(state.unfolded, event.id) }];
    case "fold-sub-objectives":
      return [{ ...state, folded: toggle(state.folded, event.id) }];
    case "group":
      return [{ ...state, grouping: event.by }];
    case "search":
      return [{ ...state, search: event.text }];
    case "new-objective":
      return [open(state, state.panel && newObjectiveForm(state.panel, event.parent), HEADING_ID)];
    case "edit":
      return [edit(state, event.id)];
    case "ask-delete":
      return [{ ...state, question: { code: "delete", id: event.id, added: [] }, notice: null }];
    case "tick":
      return tick(state, event);
  }
}

function toggle(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
}

/** Opens the form of the objective that a row belongs to, at that row. */
function edit(state: State, id: string): State {
  const goal = state.panel && rootOf(state.panel, id);
  if (!goal) return state;
  const form = openForm(goal, state.language);
  const row = everyRow(form.root).find((candidate) => candidate.id === id) ?? form.root;
  const unfolded = keyResultToUnfold(form, row.key);
  return open(state, { ...form, unfolded }, row === form.root ? HEADING_ID : fieldId(row.key, "title"));
}

function open(state: State, form: Form | null, focus: string): State {
  return focusOn({ ...state, form, view: form ? "form" : "list", notice: null, trouble: null }, focus);
}

/** Ticks are sent one after another, and shown at once. */
function tick(state: State, { id, done }: Pick<PendingTick, "id" | "done">): Transition<State> {
  const goal = state.panel && goalById(state.panel, id);
  if (!goal || state.pending) return [state];
  const waiting = {
    ...state,
    ticks: [...state.ticks, { id, done, title: goal.fields.title, sent: false }],
    trouble: null,
  };
  return state.ticks.length === 0 ? sendTick(waiting) : [waiting];
}

/** Sends the tick that has waited longest, unless it is on its way. */
export function sendTick(state: State): Transition<State> {
  const [next, ...rest] = state.ticks;
  if (!next || next.sent) return [state];
  return [
    { ...state, ticks: [{ ...next, sent: true }, ...rest], epoch: state.epoch + 1 },
    { do: "tick", id: next.id, done: next.done },
  ];
}
