import type { Cadence } from "../domain/freshness.ts";
import type { Fields, Item, RowType } from "../domain/goal.ts";
import type { Category, Kind, KpiFields } from "../domain/kpi.ts";
import type { Measure } from "../domain/measure.ts";
import type { InputField, Problem } from "../domain/problem.ts";
import { fail, ok, type Result } from "../domain/result.ts";
import type { Language } from "../text/language.ts";
import { texts } from "../text/texts.ts";
import { dayCell, isBlankCell, NO_VALUE, numberCell, orBlank, safeText, serialOf, textCell } from "./cell.ts";
import { type Column, type Header, INPUT_COLUMNS } from "./header.ts";
import { cadenceOf, parseCadence } from "./settings.ts";
import { vocabulary } from "./vocabulary.ts";

const typeOf = vocabulary<RowType>(({ words }) => words.types);
export const measureOf = vocabulary<Measure>(({ words }) => words.measures);

/** A row of the OKR sheet as people see it. */
export interface GoalRow {
  /** In the sheet, from 0; the header is row 0. */
  readonly place: number;
  readonly item: Item;
  readonly fields: Fields;
  /** 1–5; undefined when nobody has said, or something else stands there. */
  readonly confidence: number | undefined;
}

/** Reads one row; undefined for a blank one. Numbers and dates that cannot be read are null, and `item.problem` tells. */
export function parseRow(cells: readonly unknown[], place: number, header: Header): GoalRow | undefined {
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

/**
 * Reads one row of the OKR sheet. What cannot be read is told by `problem` and counts as blank; a row of which no input is
 * filled in gives undefined.
 */
export function parseItem(cells: readonly unknown[], { places, language }: Header): Item | undefined {
  const cell = (place: number | undefined) => (place === undefined ? undefined : cells[place]);
  if (INPUT_COLUMNS.every((column) => isBlankCell(cell(places[column]))) && isBlankCell(cell(places.title)))
    return undefined;
  let problem: Problem | undefined;
  const valueIn = <T>(read: Result<T, Problem>) => {
    if (read.ok) return read.value;
    problem ??= read.error;
    return undefined;
  };
  return {
    id: textCell(cell(places.id)),
    type: valueIn(wordCell(cell(places.type), "type", typeOf)) ?? "key-result",
    parent: textCell(cell(places.parent)),
    start: valueIn(dayCell(cell(places.startDate), "startDate")),
    due: valueIn(dayCell(cell(places.dueDate), "dueDate")),
    measure: valueIn(wordCell(cell(places.measure), "measure", measureOf)),
    values: {
      actual: valueIn(numberCell(cell(places.actual), "actual")),
      target: valueIn(numberCell(cell(places.target), "target")),
      start: valueIn(numberCell(cell(places.start), "start")),
    },
    weight: valueIn(numberCell(cell(places.weight), "weight")),
    // What cannot be read as a day is no check-in; it takes nothing away from the numbers of the row.
    updated: orBlank(dayCell(cell(places.updated), "updated")),
    ...(places.cadence !== undefined && {
      cadenceDays: valueIn(parseCadence(cell(places.cadence), language)),
    }),
    ownStatus: textCell(cell(places.ownStatus)),
    problem,
  };
}

function wordCell<Code extends string>(
  cell: unknown,
  field: InputField & ("type" | "measure"),
  codeOf: (word: string) => Code | undefined,
): Result<Code | undefined, Problem> {
  const text = textCell(cell);
  if (text === "") return NO_VALUE;
  const code = codeOf(text);
  return code !== undefined ? ok(code) : fail({ code: "unknown-word", field, text });
}

/** How sure the owner of a row is, 1–5; undefined when nobody has said, or something else stands there. */
export function confidenceOf(cells: readonly unknown[], { places }: Header): number | undefined {
  const confidence = Number(textCell(cells[places.confidence ?? -1]));
  return confidence >= 1 && confidence <= 5 ? Math.round(confidence) : undefined;
}

/** A cell to be written, with the column that it belongs to. */
export type RowCells = Partial<Record<Column, string | number | boolean>>;

/** What is written for the fields of a row. The inverse of {@link parseRow}. */
export function formatFields(fields: Fields, type: RowType, language: Language): RowCells {
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
    actual: actualCell(fields, type),
    weight: fields.weight ?? "",
  };
}

/** Done or not done is a tick, not a number. */
function actualCell({ actual, measure }: Fields, type: RowType): string | number | boolean {
  if (type === "action" || measure === "milestone") {
    if (actual === 0) return false;
    if (actual === 1) return true;
  }
  return actual ?? "";
}

/** What tells a row from all others, and what it is. */
export function formatIdentity(id: string, type: RowType, language: Language): RowCells {
  return { id: safeText(id), type: texts(language).words.types[type] };
}

/** The number of rows up to the last one that people have filled something in; the header is one of them. */
export function filledRows(values: readonly (readonly unknown[])[], { places }: Header): number {
  const inputs = Object.values(places);
  let count = values.length;
  while (count > 1 && inputs.every((column) => isBlankCell(values[count - 1]?.[column]))) count -= 1;
  return count;
}

/** A row of the sheet KPI as people see it. */
export interface KpiRow extends GoalRow {
  readonly fields: KpiFields;
}

const categoryOf = vocabulary<Category>(({ sheet }) => sheet.categories);
const kindOf = vocabulary<Kind>(({ sheet }) => sheet.kinds);

/** Reads one row; undefined for a blank one. A kind or cadence that is no word of ours is null. */
export function parseKpiRow(cells: readonly unknown[], place: number, header: Header): KpiRow | undefined {
  const row = parseRow(cells, place, header);
  if (!row) return undefined;
  const text = (column: Column) => textCell(cells[header.places[column] ?? -1]);
  return {
    ...row,
    fields: {
      ...row.fields,
      category: categoryOf(text("category")) ?? text("category"),
      kind: kindOf(text("kind")) ?? null,
      source: text("source"),
      cadence: cadenceOf(text("cadence")) ?? null,
      supports: text("supports"),
      note: text("note"),
    },
  };
}

/** What is written for the fields of a KPI. The inverse of {@link parseKpiRow}. */
export function formatKpiFields(fields: KpiFields, language: Language): RowCells {
  const { sheet } = texts(language);
  const { parent, weight, ...common } = formatFields(fields, "key-result", language);
  return {
    ...common,
    category: categoryWord(fields.category, sheet.categories),
    kind: fields.kind === null ? "" : sheet.kinds[fields.kind],
    source: safeText(fields.source),
    cadence: fields.cadence === null ? "" : sheet.cadences[fields.cadence satisfies Cadence],
    supports: safeText(fields.supports),
    note: safeText(fields.note),
  };
}

/** The word of a category, or what the user calls one of their own. */
function categoryWord(category: string, words: Readonly<Record<Category, string>>): string {
  return words[category as Category] ?? safeText(category);
}
