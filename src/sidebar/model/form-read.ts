import type { Draft, Fields } from "../../app/contract.ts";
import type { Measure } from "../../domain/measure.ts";
import type { Language } from "../../text/language.ts";
import { type FieldMistake, type ReadFields, readFieldTexts } from "./field-texts.ts";
import { type Form, type FormRow, sectionOf } from "./form.ts";

/** Something that has to be mended before saving, and where. */
export interface FormMistake {
  readonly key: number;
  readonly field: keyof Fields;
  readonly mistake: FieldMistake;
}

const VALUE_FIELDS = ["start", "target", "actual"] as const;

/** The values that a row of the form shows; the others stay as the sheet has them. */
export function visibleValueFields({ type, typed }: FormRow): readonly (keyof Fields)[] {
  if (type !== "key-result") return [];
  const measure = typed.measure as Measure | "";
  if (measure === "milestone") return ["actual"];
  return measure === "tasks" ? [] : VALUE_FIELDS;
}

/** A new row that nobody has written anything in; it is not saved. */
export function isBlankRow({ id, typed, children }: FormRow): boolean {
  const blank = [typed.title, typed.start, typed.target, typed.actual].every((text) => text.trim() === "");
  return id === null && blank && children.every(isBlankRow);
}

/** What the form would save. */
export function formDraft(form: Form, language: Language): Draft {
  const { root, opened } = form;
  const moved =
    root.typed.startDate !== opened.typed.startDate || root.typed.dueDate !== opened.typed.dueDate;
  const period = periodFields(readRow(root, language).fields);
  function draft(row: FormRow): Draft {
    const { fields } = readRow(row, language);
    const dated =
      row.followsPeriod && !hasDateFormula(row) && (moved || row.id === null)
        ? { ...fields, ...period }
        : fields;
    return { id: row.id, type: row.type, fields: dated, children: draftsOf(row.children) };
  }
  function draftsOf(rows: readonly FormRow[]): readonly Draft[] {
    return rows.filter((row) => !isBlankRow(row)).map(draft);
  }
  return { ...draft(root), children: draftsOf(root.children) };
}

function periodFields({ startDate, dueDate }: Fields) {
  return { startDate, dueDate };
}

/** Formulas of the person's own give its dates. */
function hasDateFormula({ linked }: FormRow): boolean {
  return linked.includes("startDate") || linked.includes("dueDate");
}

/** A row's fields; those that the form does not show are the sheet's. */
export function readRow(row: FormRow, language: Language): ReadFields {
  const { fields, mistakes } = readFieldTexts(row.typed, language);
  const shown = visibleValueFields(row);
  const hidden = VALUE_FIELDS.filter((field) => !shown.includes(field));
  const kept = hidden.map((field) => [field, row.origin?.[field] ?? null] as const);
  return {
    fields: { ...fields, ...Object.fromEntries(kept) },
    mistakes: mistakes.filter(({ field }) => !hidden.some((other) => other === field)),
  };
}

/** All that keeps the form from being saved, from top to bottom. */
export function formMistakes(form: Form, language: Language): readonly FormMistake[] {
  function mistakesFrom(row: FormRow): readonly FormMistake[] {
    const children = row.children.filter((child) => !isBlankRow(child));
    return [...rowMistakes(row, language), ...children.flatMap(mistakesFrom)];
  }
  return mistakesFrom(form.root);
}

function rowMistakes(row: FormRow, language: Language): readonly FormMistake[] {
  const { fields, mistakes } = readRow(row, language);
  const untitled = { key: row.key, field: "title", mistake: { code: "no-title" } } as const;
  const others = mistakes.map((mistake) => ({ key: row.key, ...mistake }));
  return fields.title === "" ? [untitled, ...others] : others;
}

/** The key result to unfold so that a row can be seen. */
export function keyResultToUnfold(form: Form, key: number): number | null {
  const branch = sectionOf(form, key);
  return branch?.type === "key-result" ? branch.key : form.unfolded;
}
