import type { Fields, Panel } from "../app/contract.ts";
import type { Hint, HintPlace } from "../domain/guidance.ts";
import type { Language } from "../text/language.ts";
import type { Form } from "./form.ts";
import { formHints } from "./form-hints.ts";
import { type FormMistake, formMistakes } from "./form-read.ts";

/** What there is to say about the fields of a form. */
export interface FormNotes {
  /** All that keeps it from being saved. */
  readonly mistakes: readonly FormMistake[];
  readonly mistakeIn: (key: number, field: keyof Fields) => FormMistake["mistake"] | undefined;
  readonly hintsAt: (key: number, place: HintPlace) => readonly Hint[];
}

/** Missing titles are marked only when saving has been tried. */
export function formNotes(form: Form, panel: Panel | null, language: Language): FormNotes {
  const mistakes = formMistakes(form, language);
  const marked = mistakes.filter(({ mistake }) => form.tried || mistake.code !== "no-title");
  const hints = formHints(form, panel, language);
  return {
    mistakes,
    mistakeIn: (key, field) => marked.find((one) => one.key === key && one.field === field)?.mistake,
    hintsAt: (key, place) => (hints.get(key) ?? []).filter((hint) => hint.place === place),
  };
}

export const NO_NOTES: FormNotes = { mistakes: [], mistakeIn: () => undefined, hintsAt: () => [] };
