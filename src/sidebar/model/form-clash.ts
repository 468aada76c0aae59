import type { Fields, Goal } from "../../app/contract.ts";
import type { Language } from "../../text/language.ts";
import { everyRow, type Form, openForm } from "./form.ts";
import { mapRow } from "./form-edit.ts";
import { formDraft, readRow } from "./form-read.ts";
import { draftOf, rebase } from "./rebase.ts";
import { typedOf } from "./typed.ts";

/** The form put on top of what the sheet has now, with the clashes to choose between. */
export function rebased(form: Form, goal: Goal, language: Language): Form {
  const theirs = draftOf(goal);
  const { draft, clashes } = rebase(form.base ?? theirs, formDraft(form, language), theirs);
  const merged = openForm(goal, language, draft);
  const seen = everyRow(form.root).find(({ key }) => key === form.unfolded)?.id;
  const unfolded = everyRow(merged.root).find(({ id }) => id !== null && id === seen)?.key ?? null;
  return { ...merged, opened: openForm(goal, language).root, tried: true, unfolded, clashes };
}

/** Puts the value that was chosen into its field. */
export function chooseValue(
  form: Form,
  { index, keep }: { readonly index: number; readonly keep: "mine" | "theirs" },
  language: Language,
): Form {
  const clash = form.clashes?.[index];
  const row = clash && everyRow(form.root).find(({ id }) => id === clash.id);
  if (!form.clashes || !clash || !row) return form;
  const fields = { ...readRow(row, language).fields, [clash.field]: clash[keep] };
  const text = typedOf(fields, language)[clash.field as keyof Fields];
  const root = mapRow(form.root, row.key, (old) => ({
    ...old,
    follows: old.follows && clash.field !== "startDate" && clash.field !== "dueDate",
    typed: { ...old.typed, [clash.field]: text },
  }));
  const clashes = form.clashes.map((other) => (other === clash ? { ...clash, keep } : other));
  return { ...form, root, clashes };
}
