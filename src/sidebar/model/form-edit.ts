import type { Fields, Goal, KpiFields, Panel } from "../../app/contract.ts";
import { type Day, periodContaining, periodDays } from "../../domain/calendar.ts";
import type { RowType } from "../../domain/goal.ts";
import { formatDay } from "../../text/date.ts";
import type { Language } from "../../text/language.ts";
import { isPercent } from "../../text/number.ts";
import type { FieldTexts } from "./field-texts.ts";
import { type Form, type FormRow, untouchedForm } from "./form.ts";
import { saysPercent } from "./number-field.ts";

/** What new rows take over from the objective, until they are given something else. */
const INHERITED_FIELDS = ["owner", "area"] as const;

const BLANK_TEXTS: FieldTexts = {
  title: "",
  owner: "",
  area: "",
  parent: "",
  startDate: "",
  dueDate: "",
  measure: "",
  unit: "",
  start: "",
  target: "",
  actual: "",
  weight: "",
};

interface Typing {
  readonly key: number;
  readonly field: keyof Fields;
  readonly text: string;
}

/** A row that is not in the sheet yet. */
function newRow(key: number, type: RowType, typed: Partial<FieldTexts> = {}): FormRow {
  return {
    key,
    id: null,
    type,
    typed: { ...BLANK_TEXTS, ...typed },
    children: [],
    origin: null,
    followsPeriod: true,
    linked: [],
  };
}

/** Puts a text into a field, and what follows from it into others. */
export function typeText(form: Form, { key, field, text }: Typing, language: Language): Form {
  const root = mapRow(form.root, key, (row) => {
    const typed = { ...row.typed, [field]: text };
    return handDown({ ...row, typed: withPercentUnit(typed, field, language) }, row.typed, field);
  });
  return { ...form, root };
}

/** "90 %" gives the unit too, when none is given. */
export function withPercentUnit<T extends FieldTexts>(
  typed: T,
  field: keyof KpiFields,
  language: Language,
): T {
  const isValue = field === "start" || field === "target" || field === "actual";
  const fits = isValue && typed.unit.trim() === "" && saysPercent(typed[field], language);
  return fits && !isPercent(typed.unit) ? { ...typed, unit: "%" } : typed;
}

/** New rows below that said the same go along. */
function handDown(row: FormRow, before: FieldTexts, field: keyof Fields): FormRow {
  if (!INHERITED_FIELDS.some((inherited) => inherited === field)) return row;
  const children = row.children.map((child) => {
    if (child.id !== null || child.typed[field] !== before[field]) return child;
    const typed = { ...child.typed, [field]: row.typed[field] };
    return handDown({ ...child, typed }, child.typed, field);
  });
  return { ...row, children };
}

/** A period chosen by its name, or none; or the person wants to give the dates themselves. */
export function setPeriod(form: Form, period: { start: string; due: string; own: boolean }): Form {
  const root = mapRow(form.root, form.root.key, (row) => ({
    ...row,
    typed: { ...row.typed, startDate: period.start, dueDate: period.due },
  }));
  return { ...form, root, ownDates: period.own };
}

/** Adds a row below another; it takes over what its neighbour or the row above says. */
export function addRow(form: Form, above: number, type: RowType): Form {
  const key = form.nextKey;
  const root = mapRow(form.root, above, (row) => ({
    ...row,
    children: [...row.children, newRow(key, type, prefilledTexts(row, type))],
  }));
  const unfolded = type === "key-result" ? key : form.unfolded;
  return { ...form, root, nextKey: key + 1, unfolded };
}

function prefilledTexts({ typed, children }: FormRow, type: RowType): Partial<FieldTexts> {
  const { owner, area } = typed;
  if (type !== "key-result") return { owner, area };
  const previous = children.filter((child) => child.type === type).at(-1)?.typed;
  return { owner: previous?.owner ?? owner, area, unit: previous?.unit ?? "", measure: "increase" };
}

/** Takes a row out; in the sheet it stays until the form is saved. */
export function removeRow(form: Form, key: number): Form {
  const without = (row: FormRow): FormRow => ({
    ...row,
    children: row.children.filter((child) => child.key !== key).map(without),
  });
  return { ...form, root: without(form.root) };
}

/** Changes one row, wherever it stands. */
export function mapRow(row: FormRow, key: number, change: (row: FormRow) => FormRow): FormRow {
  if (row.key === key) return change(row);
  return { ...row, children: row.children.map((child) => mapRow(child, key, change)) };
}

/**
 * The form for a new objective, with one key result to begin with, and what can be guessed filled in.
 *
 * @param below Id of the objective that it is to hang under, if any
 */
export function newObjectiveForm(panel: Panel, below?: string): Form {
  const above = panel.objectives.find(({ id }) => id === below);
  const guessed = above ? textsFromParent(above) : { ...guessedPeriod(panel), ...commonOwnerAndArea(panel) };
  const root = newRow(1, "objective", guessed);
  const form = addRow(untouchedForm(root), root.key, "key-result");
  return { ...form, opened: form.root };
}

/** The period that is being planned: the last objective's, while it lasts; else this quarter. */
function guessedPeriod({ objectives, today }: Panel): Pick<FieldTexts, "startDate" | "dueDate"> {
  const last = objectives.at(-1)?.fields;
  const running = last?.startDate != null && last.dueDate !== null && last.dueDate >= today;
  const { start, due } = running
    ? { start: last.startDate, due: last.dueDate }
    : periodDays(periodContaining(today, "quarter"));
  return { startDate: formatDay(start), dueDate: formatDay(due) };
}

/** The owner and the area that all objectives have, when they all have the same. */
function commonOwnerAndArea({ objectives }: Panel): Pick<FieldTexts, "owner" | "area"> {
  const only = (field: "owner" | "area") => {
    const said = new Set(objectives.map(({ fields }) => fields[field]));
    return said.size === 1 ? ([...said][0] ?? "") : "";
  };
  return { owner: only("owner"), area: only("area") };
}

/** The period and the area of the objective above; its owner is somebody else. */
function textsFromParent({ id, fields: { area, startDate, dueDate } }: Goal): Partial<FieldTexts> {
  const text = (day: Day | null) => (day === null ? "" : formatDay(day));
  return { parent: id, area, startDate: text(startDate), dueDate: text(dueDate) };
}
