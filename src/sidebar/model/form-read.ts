import type { Draft, Fields } from "../../app/contract.ts";
import type { Measure } from "../../domain/measure.ts";
import type { Language } from "../../text/language.ts";
import { type Mistake, type Read, readTyped } from "./field-texts.ts";
import { branchOf, type Form, type Row } from "./form.ts";

/** Something that has to be mended before saving, and where. */
export interface FormMistake {
  readonly key: number;
  readonly field: keyof Fields;
  readonly mistake: Mistake;
}

const NUMBERS = ["start", "target", "actual"] as const;

/** The values that a row of the form shows; the others stay as the sheet has them. */
export function shownNumbers({ type, typed }: Row): readonly (keyof Fields)[] {
  if (type !== "key-result") return [];
  const measure = typed.measure as Measure | "";
  if (measure === "milestone") return ["actual"];
  return measure === "tasks" ? [] : NUMBERS;
}

/** A new row that nobody has written anything in; it is not saved. */
export function isBlankRow({ id, typed, children }: Row): boolean {
  const blank = [typed.title, typed.start, typed.target, typed.actual].every((text) => text.trim() === "");
  return id === null && blank && children.every(isBlankRow);
}

/** What the form would save. */
export function formDraft(form: Form, language: Language): Draft {
  const { root, opened } = form;
  const moved =
    root.typed.startDate !== opened.typed.startDate || root.typed.dueDate !== opened.typed.dueDate;
  const period = datesOf(readRow(root, language).fields);
  function draft(row: Row): Draft {
    const { fields } = readRow(row, language);
    const dated =
      row.follows && !isDated(row) && (moved || row.id === null) ? { ...fields, ...period } : fields;
    return { id: row.id, type: row.type, fields: dated, children: draftsOf(row.children) };
  }
  function draftsOf(rows: readonly Row[]): readonly Draft[] {
    return rows.filter((row) => !isBlankRow(row)).map(draft);
  }
  return { ...draft(root), children: draftsOf(root.children) };
}

function datesOf({ startDate, dueDate }: Fields) {
  return { startDate, dueDate };
}

/** Formulas of the person's own give its dates. */
function isDated({ linked }: Row): boolean {
  return linked.includes("startDate") || linked.includes("dueDate");
}

/** A row's fields; those that the form does not show are the sheet's. */
export function readRow(row: Row, language: Language): Read {
  const { fields, mistakes } = readTyped(row.typed, language);
  const shown = shownNumbers(row);
  const hidden = NUMBERS.filter((field) => !shown.includes(field));
  const kept = hidden.map((field) => [field, row.origin?.[field] ?? null] as const);
  return {
    fields: { ...fields, ...Object.fromEntries(kept) },
    mistakes: mistakes.filter(({ field }) => !hidden.some((other) => other === field)),
  };
}

/** All that keeps the form from being saved, from top to bottom. */
export function formMistakes(form: Form, language: Language): readonly FormMistake[] {
  function below(row: Row): readonly FormMistake[] {
    const children = row.children.filter((child) => !isBlankRow(child));
    return [...own(row, language), ...children.flatMap(below)];
  }
  return below(form.root);
}

function own(row: Row, language: Language): readonly FormMistake[] {
  const { fields, mistakes } = readRow(row, language);
  const untitled = { key: row.key, field: "title", mistake: { code: "no-title" } } as const;
  const others = mistakes.map((mistake) => ({ key: row.key, ...mistake }));
  return fields.title === "" ? [untitled, ...others] : others;
}

/** The key result to unfold so that a row can be seen. */
export function unfoldedFor(form: Form, key: number): number | null {
  const branch = branchOf(form, key);
  return branch?.type === "key-result" ? branch.key : form.unfolded;
}
