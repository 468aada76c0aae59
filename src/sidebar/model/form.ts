import type { Draft, Fields, Goal, Request } from "../../app/contract.ts";
import type { RowType } from "../../domain/goal.ts";
import type { Language } from "../../text/language.ts";
import { draftOfGoal, type FieldConflict } from "./draft.ts";
import { type FieldTexts, fieldTexts } from "./field-texts.ts";
import { flatten } from "./goals.ts";

/** A row as it stands in the form. */
export interface FormRow {
  /** Tells the rows of one form apart, also those without an id; the ids of their elements are made of it. */
  readonly key: number;
  readonly id: string | null;
  readonly type: RowType;
  readonly typed: FieldTexts;
  readonly children: readonly FormRow[];
  /** As it stands in the sheet; null for a new row. */
  readonly origin: Fields | null;
  /** Its dates are the objective's, and change with them. */
  readonly followsPeriod: boolean;
  readonly linked: readonly (keyof Fields)[];
}

/** An objective that is being written. */
export interface Form {
  readonly root: FormRow;
  /** The root as the form was opened: while it is the same one, nothing has been changed. */
  readonly opened: FormRow;
  /** What the sheet had then; null for a new objective. */
  readonly base: Draft | null;
  /** Greater than every key in use. */
  readonly nextKey: number;
  /** The key result whose fields are shown. */
  readonly unfolded: number | null;
  /** The person gives the dates themselves instead of choosing a period. */
  readonly ownDates: boolean;
  /** Saving was tried: from now on missing titles are marked. */
  readonly tried: boolean;
  /** The save that was refused because somebody else has changed it: what the sheet has now is on its way. */
  readonly refusedSave: Request | null;
  /** What somebody else has changed too; null when there is nothing to choose. */
  readonly conflicts: readonly FieldConflict[] | null;
}

/** The form for an objective that is in the sheet, or for what is left of it after others' changes. */
export function openForm(goal: Goal, language: Language, draft: Draft = draftOfGoal(goal)): Form {
  const linked = new Map(flatten(goal).map((row) => [row.id, row.linked]));
  let nextKey = 1;
  function grow({ id, type, fields, children }: Draft): FormRow {
    return {
      key: nextKey++,
      id,
      type,
      typed: fieldTexts(fields, language),
      children: children.map(grow),
      origin: id === null ? null : fields,
      followsPeriod: followsPeriodOf(fields, draft.fields),
      linked: (id !== null && linked.get(id)) || [],
    };
  }
  const root = grow(draft);
  return { ...untouchedForm(root), nextKey, base: draftOfGoal(goal) };
}

/** A row without dates of its own, or with the objective's, goes where the objective goes. */
function followsPeriodOf(fields: Fields, { startDate, dueDate }: Fields): boolean {
  if (fields.startDate === null && fields.dueDate === null) return true;
  return fields.startDate === startDate && fields.dueDate === dueDate;
}

/** A form in which nothing has happened yet. */
export function untouchedForm(root: FormRow): Form {
  return {
    root,
    opened: root,
    base: null,
    nextKey: root.key + 1,
    unfolded: null,
    ownDates: false,
    tried: false,
    refusedSave: null,
    conflicts: null,
  };
}

export function isFormChanged({ root, opened }: Form): boolean {
  return root !== opened;
}

/** Every row of a form, each before its children. */
export function everyRow(row: FormRow): readonly FormRow[] {
  return [row, ...row.children.flatMap(everyRow)];
}

/** The key result, or the initiative of the objective's own, that a row belongs to. */
export function sectionOf({ root }: Form, key: number): FormRow | undefined {
  return root.children.find((child) => everyRow(child).some((row) => row.key === key));
}
