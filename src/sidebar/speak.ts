import type { Language } from "../text/language.ts";
import type { Form, Row } from "./form.ts";
import type { State } from "./state.ts";
import { translated } from "./typed.ts";

/** The panel in another language; what is typed in an open form means the same as before. */
export function speak(state: State, language: Language): State {
  if (language === state.language) return state;
  return { ...state, language, form: state.form && translatedForm(state.form, state.language, language) };
}

function translatedForm(form: Form, from: Language, to: Language): Form {
  const row = (old: Row): Row => ({
    ...old,
    typed: translated(old.typed, from, to),
    children: old.children.map(row),
  });
  const root = row(form.root);
  const opened = form.opened === form.root ? root : row(form.opened);
  return { ...form, root, opened };
}
