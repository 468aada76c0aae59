import type { Fields, Panel } from "../../app/contract.ts";
import type { Day } from "../../domain/calendar.ts";
import {
  type GuidedKeyResult,
  type Hint,
  type HintPlace,
  keyResultHints,
  OBJECTIVES_PER_OWNER,
  objectiveHints,
} from "../../domain/guidance.ts";
import type { Language } from "../../text/language.ts";
import type { Form, FormRow } from "./form.ts";
import { type FormMistake, formMistakes, isBlankRow, readRow } from "./form-read.ts";

/** Advice on a form, by the key of the row that it is about. Rows without a title are left in peace. */
function formHints(
  form: Form,
  panel: Panel | null,
  language: Language,
): ReadonlyMap<number, readonly Hint[]> {
  const rows = form.root.children.filter((row) => row.type === "key-result" && !isBlankRow(row));
  const guided = rows.map((row) => guidedKeyResult(readRow(row, language).fields));
  const hints = rows.map((row, place) => {
    const own = guided[place];
    return [row.key, own?.title ? keyResultHints(own, guided) : []] as const;
  });
  return new Map([[form.root.key, hintsOnObjective(form, { panel, language, guided })] as const, ...hints]);
}

interface HintContext {
  readonly panel: Panel | null;
  readonly language: Language;
  readonly guided: readonly GuidedKeyResult[];
}

function hintsOnObjective({ root }: Form, { panel, language, guided }: HintContext): readonly Hint[] {
  const { fields } = readRow(root, language);
  const { title, owner } = fields;
  const objective = {
    title,
    owner,
    start: fields.startDate ?? undefined,
    due: fields.dueDate ?? undefined,
    objectivesOfOwner: panel && owner ? siblingCount(panel, root, fields) : OBJECTIVES_PER_OWNER.least,
    keyResults: guided,
  };
  const hints = objectiveHints(objective, panel?.today ?? dayWithoutPanel(fields));
  return hints.filter(({ place }) => place === "list" || title !== "");
}

/** Without a workbook, no date can be told to be past. */
function dayWithoutPanel({ dueDate }: Fields): Day {
  return dueDate ?? 0;
}

/** How many objectives the owner has in the same period, this one among them. */
function siblingCount({ objectives }: Panel, { id }: FormRow, { owner, startDate, dueDate }: Fields): number {
  const others = objectives.filter(
    (goal) =>
      goal.id !== id &&
      goal.fields.owner.trim().toLowerCase() === owner.toLowerCase() &&
      goal.fields.startDate === startDate &&
      goal.fields.dueDate === dueDate,
  );
  return others.length + 1;
}

function guidedKeyResult({ title, owner, measure, unit, start, target, weight }: Fields): GuidedKeyResult {
  return {
    title,
    owner,
    unit,
    measure: measure ?? undefined,
    start: start ?? undefined,
    target: target ?? undefined,
    weight: weight ?? undefined,
  };
}

/** What there is to say about the fields of a form. */
export interface FormNotes {
  /** All that keeps it from being saved. */
  readonly mistakes: readonly FormMistake[];
  readonly mistakeAt: (key: number, field: keyof Fields) => FormMistake["mistake"] | undefined;
  readonly hintsAt: (key: number, place: HintPlace) => readonly Hint[];
}

/** Missing titles are marked only when saving has been tried. */
export function formNotes(form: Form, panel: Panel | null, language: Language): FormNotes {
  const mistakes = formMistakes(form, language);
  const marked = mistakes.filter(({ mistake }) => form.tried || mistake.code !== "no-title");
  const hints = formHints(form, panel, language);
  return {
    mistakes,
    mistakeAt: (key, field) => marked.find((one) => one.key === key && one.field === field)?.mistake,
    hintsAt: (key, place) => (hints.get(key) ?? []).filter((hint) => hint.place === place),
  };
}

export const NO_NOTES: FormNotes = { mistakes: [], mistakeAt: () => undefined, hintsAt: () => [] };
