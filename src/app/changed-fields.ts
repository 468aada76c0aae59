import { BLANK_FIELDS, type Fields } from "../domain/fields.ts";
import type { Row } from "../tables/row.ts";
import type { Table } from "./table.ts";

export const FIELDS = Object.keys(BLANK_FIELDS) as (keyof Fields)[];

/** The fields of which the form shows another value than when it was opened. */
export function changedFields(was: Fields, now: Fields): (keyof Fields)[] {
  return FIELDS.filter((field) => was[field] !== now[field]);
}

/** The first of the fields whose cell holds a formula of the user's own, which no form may overwrite. */
export function linkedField(
  fields: readonly (keyof Fields)[],
  row: Row,
  table: Table,
): keyof Fields | undefined {
  return fields.find((field) => table.formulas[row.place]?.[table.header.places[field] ?? -1]);
}
