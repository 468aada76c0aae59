import type { Draft, Fields, Goal, Request } from "../../app/contract.ts";
import type { RowType } from "../../domain/goal.ts";
import type { Language } from "../../text/language.ts";
import { type Clash, draftOf } from "./draft.ts";
import { type Typed, typedOf } from "./field-texts.ts";
import { flatten } from "./goals.ts";

/** A row as it stands in the form. */
export interface Row {
  /** Tells the rows of one form apart, also those without an id; the ids of their elements are made of it. */
  readonly key: number;
  readonly id: string | null;
  readonly type: RowType;
  readonly typed: Typed;
  readonly children: readonly Row[];
  /** As it stands in the sheet; null for a new row. */
  readonly origin: Fields | null;
  /** Its dates are the objective's, and change with them. */
  readonly follows: boolean;
  readonly linked: readonly (keyof Fields)[];
}

/** An objective that is being written. */
export interface Form {
  readonly root: Row;
  /** The root as the form was opened: while it is the same one, nothing has been changed. */
  readonly opened: Row;
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
  readonly stale: Request | null;
  /** What somebody else has changed too; null when there is nothing to choose. */
  readonly clashes: readonly Clash[] | null;
}

/** The form for an objective that is in the sheet, or for what is left of it after others' changes. */
export function openForm(goal: Goal, language: Language, draft: Draft = draftOf(goal)): Form {
  const linked = new Map(flatten(goal).map((row) => [row.id, row.linked]));
  let nextKey = 1;
  function grow({ id, type, fields, children }: Draft): Row {
    return {
      key: nextKey++,
      id,
      type,
      typed: typedOf(fields, language),
      children: children.map(grow),
      origin: id === null ? null : fields,
      follows: follows(fields, draft.fields),
      linked: (id !== null && linked.get(id)) || [],
    };
  }
  const root = grow(draft);
  return { ...blankForm(root), nextKey, base: draftOf(goal) };
}

/** A row without dates of its own, or with the objective's, goes where the objective goes. */
function follows(fields: Fields, { startDate, dueDate }: Fields): boolean {
  if (fields.startDate === null && fields.dueDate === null) return true;
  return fields.startDate === startDate && fields.dueDate === dueDate;
}

/** A form in which nothing has happened yet. */
export function blankForm(root: Row): Form {
  return {
    root,
    opened: root,
    base: null,
    nextKey: root.key + 1,
    unfolded: null,
    ownDates: false,
    tried: false,
    stale: null,
    clashes: null,
  };
}

export function isChanged({ root, opened }: Form): boolean {
  return root !== opened;
}

/** Every row of a form, each before its children. */
export function everyRow(row: Row): readonly Row[] {
  return [row, ...row.children.flatMap(everyRow)];
}

/** The key result, or the initiative of the objective's own, that a row belongs to. */
export function branchOf({ root }: Form, key: number): Row | undefined {
  return root.children.find((child) => everyRow(child).some((row) => row.key === key));
}
