import type { Fields, Item, RowType } from "../domain/goal.ts";
import type { Language } from "../text/language.ts";
import { texts } from "../text/texts.ts";
import { isBlankCell, serialOf, textCell } from "./cell.ts";
import type { Column } from "./columns.ts";
import type { Header } from "./header.ts";
import { confidenceOf, parseItem } from "./item-row.ts";
import { safeText } from "./safe-text.ts";

/** A row of the OKR sheet as people see it. */
export interface Row {
  /** In the sheet, from 0; the header is row 0. */
  readonly place: number;
  readonly item: Item;
  readonly fields: Fields;
  /** 1–5; undefined when nobody has said, or something else stands there. */
  readonly confidence: number | undefined;
}

/** Reads one row; undefined for a blank one. Numbers and dates that cannot be read are null, and `item.problem` tells. */
export function parseRow(cells: readonly unknown[], place: number, header: Header): Row | undefined {
  const item = parseItem(cells, header);
  if (!item) return undefined;
  const text = (column: Column) => textCell(cells[header.places[column] ?? -1]);
  return {
    place,
    item,
    confidence: confidenceOf(cells, header),
    fields: {
      title: text("title"),
      owner: text("owner"),
      area: text("area"),
      parent: item.parent,
      startDate: item.start ?? null,
      dueDate: item.due ?? null,
      measure: item.measure ?? null,
      unit: text("unit"),
      start: item.values.start ?? null,
      target: item.values.target ?? null,
      actual: item.values.actual ?? null,
      weight: item.weight ?? null,
    },
  };
}

/** A cell to be written, with the column that it belongs to. */
export type Written = Partial<Record<Column, string | number | boolean>>;

/** What is written for the fields of a row. The inverse of {@link parseRow}. */
export function formatFields(fields: Fields, type: RowType, language: Language): Written {
  const { words } = texts(language);
  return {
    title: safeText(fields.title),
    owner: safeText(fields.owner),
    area: safeText(fields.area),
    parent: safeText(fields.parent),
    startDate: fields.startDate === null ? "" : serialOf(fields.startDate),
    dueDate: fields.dueDate === null ? "" : serialOf(fields.dueDate),
    measure: fields.measure === null ? "" : words.measures[fields.measure],
    unit: safeText(fields.unit),
    start: fields.start ?? "",
    target: fields.target ?? "",
    actual: ticked(fields, type),
    weight: fields.weight ?? "",
  };
}

/** Done or not done is a tick, not a number. */
function ticked({ actual, measure }: Fields, type: RowType): string | number | boolean {
  if (type === "action" || measure === "milestone") {
    if (actual === 0) return false;
    if (actual === 1) return true;
  }
  return actual ?? "";
}

export function formatIdentity(id: string, type: RowType, language: Language): Written {
  return { id: safeText(id), type: texts(language).words.types[type] };
}

/** The number of rows up to the last one that people have filled something in; the header is one of them. */
export function filledRows(values: readonly (readonly unknown[])[], { places }: Header): number {
  const inputs = Object.values(places);
  let count = values.length;
  while (count > 1 && inputs.every((column) => isBlankCell(values[count - 1]?.[column]))) count -= 1;
  return count;
}
