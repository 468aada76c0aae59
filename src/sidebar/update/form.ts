import type { Language } from "../../text/language.ts";
import { asNewDraft } from "../model/draft.ts";
import { fieldId, HEADING_ID } from "../model/element-ids.ts";
import type { FormEvent, Transition } from "../model/event.ts";
import { everyRow, type Form, isFormChanged } from "../model/form.ts";
import { chooseFormValue } from "../model/form-conflicts.ts";
import { addRow, removeRow, setPeriod, typeText } from "../model/form-edit.ts";
import {
  type FormMistake,
  formDraft,
  formMistakes,
  isBlankRow,
  keyResultToUnfold,
} from "../model/form-read.ts";
import { focusOn, type State } from "../model/state.ts";
import { ask } from "./ask.ts";

/** What comes of an event in the form. While it is being saved, nothing does. */
export function updateForm(state: State, event: FormEvent): Transition<State> {
  const { form } = state;
  if (!form || state.pending) return [state];
  switch (event.type) {
    case "save":
      return save(state, form);
    case "save-as-new":
      return ask(state, { do: "save", draft: asNewDraft(formDraft(form, state.language)), base: null });
    case "leave":
      return [leave(state, form)];
    case "add":
      return [
        focusOn({ ...state, form: editForm(form, event, state.language) }, fieldId(form.nextKey, "title")),
      ];
    case "remove":
      return [remove(state, form, event.key)];
    case "go-to":
      return [goTo(state, form, event)];
    default:
      return [{ ...state, form: editForm(form, event, state.language) }];
  }
}

type FormEdit = Exclude<FormEvent, { type: "save" | "save-as-new" | "leave" | "remove" | "go-to" }>;

function editForm(form: Form, event: FormEdit, language: Language): Form {
  switch (event.type) {
    case "typed":
      return typeText(form, event, language);
    case "choose-period":
      return setPeriod(form, event);
    case "add":
      return addRow(form, event.above, event.rowType);
    case "unfold":
      return { ...form, unfolded: event.key };
    case "choose-value":
      return chooseFormValue(form, event, language);
  }
}

/** Sends the whole objective, or goes to the first thing that has to be mended. */
function save(state: State, form: Form): Transition<State> {
  const [first] = formMistakes(form, state.language);
  if (first) return [goTo(state, { ...form, tried: true }, first)];
  const draft = formDraft(form, state.language);
  return ask({ ...state, form: { ...form, tried: true } }, { do: "save", draft, base: form.base });
}

/** Shows a field and moves the focus there. */
function goTo(state: State, form: Form, { key, field }: Pick<FormMistake, "key" | "field">): State {
  return focusOn(
    { ...state, form: { ...form, unfolded: keyResultToUnfold(form, key) } },
    fieldId(key, field),
  );
}

/** Takes a row out; one that says something only after asking. */
function remove(state: State, form: Form, key: number): State {
  const row = everyRow(form.root).find((other) => other.key === key);
  if (row && !isBlankRow(row)) return { ...state, question: { code: "remove", key } };
  return focusOn({ ...state, form: removeRow(form, key) }, HEADING_ID);
}

/** Back to the list, unless something would be lost by it. */
function leave(state: State, form: Form): State {
  if (isFormChanged(form)) return { ...state, question: { code: "leave" } };
  return focusOn({ ...state, form: null, view: "list", trouble: null }, HEADING_ID);
}
