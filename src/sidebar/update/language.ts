import type { Language } from "../../text/language.ts";
import type { CheckInSession } from "../model/check-in.ts";
import { translateValue } from "../model/check-in-entry.ts";
import { translateFieldTexts } from "../model/field-texts.ts";
import type { Form, FormRow } from "../model/form.ts";
import { goalById } from "../model/goals.ts";
import { translateKpiForm } from "../model/kpi-read.ts";
import type { State } from "../model/state.ts";

/** The panel in another language; what is typed in an open form means the same as before. */
export function changeLanguage(state: State, language: Language): State {
  if (language === state.language) return state;
  return {
    ...state,
    language,
    form: state.form && translateForm(state.form, state.language, language),
    kpi: state.kpi && translateKpiForm(state.kpi, state.language, language),
    checkIn: state.checkIn && translateCheckIn(state.checkIn, state, language),
    history: translateHistory(state, language),
  };
}

function translateCheckIn(
  checkIn: CheckInSession,
  { panel, language: from }: State,
  to: Language,
): CheckInSession {
  const entries = Object.entries(checkIn.entries).map(([id, entry]) => {
    const goal = panel && goalById(panel, id);
    const value = goal && entry.value !== null ? translateValue(entry.value, goal, from, to) : entry.value;
    return [id, { ...entry, value }] as const;
  });
  return { ...checkIn, entries: Object.fromEntries(entries) };
}

function translateHistory({ history, panel, language: from }: State, to: Language): State["history"] {
  const goal = history && panel && goalById(panel, history.id);
  if (!goal || !history.correction) return history;
  const value = translateValue(history.correction.value, goal, from, to);
  return { ...history, correction: { ...history.correction, value } };
}

function translateForm(form: Form, from: Language, to: Language): Form {
  const row = (old: FormRow): FormRow => ({
    ...old,
    typed: translateFieldTexts(old.typed, from, to),
    children: old.children.map(row),
  });
  const root = row(form.root);
  const opened = form.opened === form.root ? root : row(form.opened);
  return { ...form, root, opened };
}
