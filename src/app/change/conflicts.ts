import { BLANK_FIELDS, type Fields } from "../../domain/goal.ts";
import { BLANK_KPI, type KpiFields } from "../../domain/kpi.ts";
import type { Column } from "../../tables/header.ts";
import type { GoalRow } from "../../tables/row.ts";
import type { Conflict } from "../contract.ts";
import { formulaAt, type Table } from "../workbook/table.ts";

/** What a person can change of a goal in the form. */
export const EDITABLE_FIELDS = Object.keys(BLANK_FIELDS) as (keyof Fields)[];

/** The same of a KPI, which hangs under nothing and has no weight. */
export const EDITABLE_KPI_FIELDS = (Object.keys(BLANK_KPI) as (keyof KpiFields)[]).filter(
  (field) => field !== "parent" && field !== "weight",
);

/** The fields of which the form shows another value than when it was opened. */
export function changedFields<Field extends string>(
  fields: readonly Field[],
  was: Readonly<Record<Field, unknown>>,
  now: Readonly<Record<Field, unknown>>,
): Field[] {
  return fields.filter((field) => was[field] !== now[field]);
}

/** The changes of a person that meet somebody else's change of the same cell. */
export function conflictsOf<Field extends keyof KpiFields>(
  changed: readonly Field[],
  was: Readonly<Record<Field, Conflict["yours"]>>,
  now: Readonly<Record<Field, Conflict["yours"]>>,
  theirs: Readonly<Record<Field, Conflict["yours"]>> & { readonly title: string },
): Conflict[] {
  return changed
    .filter((field) => theirs[field] !== was[field])
    .map((field) => ({ title: theirs.title, field, yours: now[field], theirs: theirs[field] }));
}

/** The first of the fields whose cell holds a formula of the user's own, which no form may overwrite. */
export function linkedField<Field extends Column>(
  fields: readonly Field[],
  row: GoalRow,
  table: Table,
): Field | undefined {
  return linkedFields(fields, row, table)[0];
}

/** All of them. */
export function linkedFields<Field extends Column>(
  fields: readonly Field[],
  { place }: GoalRow,
  table: Table,
): Field[] {
  return fields.filter((field) => formulaAt(place, field, table) !== "");
}
