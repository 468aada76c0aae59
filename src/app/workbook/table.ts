import { PERIODS_BACK } from "../../domain/freshness.ts";
import { fail, ok, type Result } from "../../domain/result.ts";
import { type Tree, treeOf } from "../../domain/tree.ts";
import { readFormulas, readValues } from "../../google/cells.ts";
import type { Memory, OurSheet, Sheet } from "../../google/sheets.ts";
import { type CellValue, unchangedCell } from "../../tables/cell.ts";
import { isPeriodsFormula, isTrackFormula } from "../../tables/formulas.ts";
import {
  COMPUTED_COLUMNS,
  type Column,
  type ComputedColumn,
  type Header,
  headersOf,
  missingColumns,
  readHeader,
  vocabulary,
} from "../../tables/header.ts";
import { filledRows, type SheetRow } from "../../tables/row.ts";
import type { Refusal } from "../contract.ts";

/** A sheet of goals or KPIs, read once. */
export interface Table<Kind extends SheetRow = SheetRow> {
  readonly role: "okr" | "kpi";
  readonly sheet: Sheet;
  readonly memory: Memory;
  readonly header: Header;
  readonly values: readonly (readonly unknown[])[];
  /** Formulas by row and column; empty when they were not asked for. */
  readonly formulas: readonly (readonly string[])[];
  readonly rows: readonly Kind[];
  readonly byId: ReadonlyMap<string, Kind>;
  /** How the rows hang under each other, by their order in `rows`. */
  readonly tree: Tree;
  /** Rows of the sheet in use, the header among them: new rows come after them. */
  readonly filled: number;
}

/** What is read of a sheet. */
export type Contents = "values" | "formulas too";

/** The columns that a sheet must have, and what a row of it is. */
interface TableSchema<Kind extends SheetRow> {
  readonly role: Table["role"];
  readonly needed: readonly Column[];
  readonly parse: (cells: readonly unknown[], place: number, header: Header) => Kind | undefined;
}

/** Reads a sheet; refuses when a header is missing or stands twice. */
export function readTable<Kind extends SheetRow>(
  { sheet, memory }: OurSheet,
  contents: Contents,
  { role, needed, parse }: TableSchema<Kind>,
): Result<Table<Kind>, Refusal> {
  const values = readValues(sheet);
  const header = readHeader(values[0] ?? []);
  const named = (columns: readonly Column[]) => ({
    sheet: sheet.getName(),
    headers: headersOf(columns, header.language),
  });
  const missing = missingColumns(header, needed);
  if (missing.length > 0) return fail({ code: "missing-header", ...named(missing) });
  if (header.doubles.length > 0) return fail({ code: "double-header", ...named(header.doubles) });
  const formulas = contents === "values" ? [] : readFormulas(sheet);
  const rows = values.flatMap((cells, place) => (place > 0 && parse(cells, place, header)) || []);
  const filled = filledRows(values, header);
  return ok({ role, sheet, memory, header, values, formulas, filled, ...indexRows(rows) });
}

/** The rows with what finds them. */
export function indexRows<Kind extends SheetRow>(
  rows: readonly Kind[],
): Pick<Table<Kind>, "rows" | "byId" | "tree"> {
  const byId = new Map<string, Kind>();
  for (const row of rows) if (!byId.has(row.item.id.toUpperCase())) byId.set(row.item.id.toUpperCase(), row);
  return { rows, byId, tree: treeOf(rows.map(({ item }) => item)) };
}

export function rowOf<Kind extends SheetRow>({ byId }: Table<Kind>, id: string): Kind | undefined {
  return id === "" ? undefined : byId.get(id.toUpperCase());
}

/** A row and all rows under it but objectives, which stand on their own; from the top of the sheet down. */
export function subtree({ rows, tree }: Table, top: SheetRow): SheetRow[] {
  const inside = new Set([rows.indexOf(top)]);
  for (const place of [...tree.bottomUp].reverse()) {
    const parent = tree.parents[place];
    const isUnder = parent !== undefined && inside.has(parent);
    if (isUnder && rows[place]?.item.type !== "objective") inside.add(place);
  }
  return rows.filter((_, place) => inside.has(place));
}

/** A cell of the table as it would be written. */
export function cellAt(row: number, column: Column, { values, formulas, header }: Table): CellValue {
  const place = header.places[column] ?? -1;
  return unchangedCell(values[row]?.[place], formulas[row]?.[place]);
}

/** The formula in a cell, as it is written in the file; "" where there is none. */
export function formulaAt(row: number, column: Column, { formulas, header }: Table): string {
  return formulas[row]?.[header.places[column] ?? -1] ?? "";
}

/** Rows as they are, column by column from the first, as they would be written. */
export function wholeRows(row: number, count: number, { values, formulas }: Table): CellValue[][] {
  return Array.from({ length: count }, (_, at) =>
    (values[row + at] ?? []).map((value, column) => unchangedCell(value, formulas[row + at]?.[column])),
  );
}

/** A column that formulas of ours fill; the last periods of a KPI are several. */
export type FormulaColumn = ComputedColumn | "bar" | "trend" | "periods";

type FormulaPlaces = Readonly<Partial<Record<FormulaColumn, number>>>;

const computedColumnOf = vocabulary<ComputedColumn>(({ sheet }) => sheet.computed);

const drawingOf = vocabulary<"bar" | "trend">(({ sheet: { bar, trend } }) => ({ bar, trend }));

/**
 * Where the computed columns, the bar and the trend stand: right of the formula that spills them, and else by their headers. The
 * headers are what the formula gives, which is missing while it has an error or is being calculated.
 */
export function computedPlaces(table: Pick<Table, "values" | "formulas" | "header">): FormulaPlaces {
  return { ...placesByHeader(table), ...placesByFormula(table.formulas[0] ?? []) };
}

function placesByHeader({ values, header }: Pick<Table, "values" | "header">): FormulaPlaces {
  const places: Partial<Record<FormulaColumn, number>> = {};
  const inputs = new Set(Object.values(header.places));
  (values[0] ?? []).forEach((cell, place) => {
    if (typeof cell !== "string" || inputs.has(place)) return;
    const column = computedColumnOf(cell) ?? drawingOf(cell);
    if (column) places[column] ??= place;
  });
  return places;
}

function placesByFormula(formulas: readonly string[]): FormulaPlaces {
  const first = formulas.findIndex(isTrackFormula);
  const periods = formulas.findIndex(isPeriodsFormula);
  return {
    ...(first >= 0 && Object.fromEntries(COMPUTED_COLUMNS.map((column, place) => [column, first + place]))),
    ...(periods >= 0 && { periods }),
  };
}

/** All columns that formulas of ours fill; a value written there would break them. */
export function computedColumns(table: Pick<Table, "values" | "formulas" | "header">): ReadonlySet<number> {
  const { periods, ...others } = computedPlaces(table);
  const back = Array.from(
    { length: periods === undefined ? 0 : PERIODS_BACK },
    (_, at) => (periods ?? 0) + at,
  );
  return new Set([...Object.values(others), ...back]);
}
