import type { Language } from "../../text/language.ts";
import type { CheckIn } from "../model/check-in.ts";
import { translatedValue } from "../model/entry.ts";
import { translated } from "../model/field-texts.ts";
import type { Form, Row } from "../model/form.ts";
import { goalById } from "../model/goals.ts";
import { translatedKpi } from "../model/kpi-read.ts";
import type { State } from "../model/state.ts";

/** The panel in another language; what is typed in an open form means the same as before. */
export function speak(state: State, language: Language): State {
  if (language === state.language) return state;
  return {
    ...state,
    language,
    form: state.form && translatedForm(state.form, state.language, language),
    kpi: state.kpi && translatedKpi(state.kpi, state.language, language),
    checkIn: state.checkIn && translatedCheckIn(state.checkIn, state, language),
    history: translatedHistory(state, language),
  };
}

function translatedCheckIn(checkIn: CheckIn, { panel, language: from }: State, to: Language): CheckIn {
  const entries = Object.entries(checkIn.entries).map(([id, entry]) => {
    const goal = panel && goalById(panel, id);
    const value = goal && entry.value !== null ? translatedValue(entry.value, goal, from, to) : entry.value;
    return [id, { ...entry, value }] as const;
  });
  return { ...checkIn, entries: Object.fromEntries(entries) };
}

function translatedHistory({ history, panel, language: from }: State, to: Language): State["history"] {
  const goal = history && panel && goalById(panel, history.id);
  if (!goal || !history.correction) return history;
  const value = translatedValue(history.correction.value, goal, from, to);
  return { ...history, correction: { ...history.correction, value } };
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
