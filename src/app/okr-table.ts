import { fail, ok, type Result } from "../domain/result.ts";
import { plant, type Tree } from "../domain/tree.ts";
import { readFormulas, readValues } from "../google/cells.ts";
import type { Memory, Sheet, Sheets } from "../google/sheets.ts";
import { type Column, INPUTS } from "../tables/columns.ts";
import { type Header, headersOf, missingColumns, readHeader } from "../tables/header.ts";
import { filledRows, parseRow, type Row } from "../tables/row.ts";
import type { Refusal } from "./contract.ts";
import { chosenLanguage } from "./language.ts";

/** The OKR sheet, read once. */
export interface OkrTable {
  readonly sheet: Sheet;
  readonly memory: Memory;
  readonly header: Header;
  readonly values: readonly (readonly unknown[])[];
  /** Formulas by row and column; empty when they were not asked for. */
  readonly formulas: readonly (readonly string[])[];
  readonly rows: readonly Row[];
  readonly byId: ReadonlyMap<string, Row>;
  /** How the rows hang under each other, by their order in `rows`. */
  readonly tree: Tree;
  /** Rows of the sheet in use, the header among them: new rows come after them. */
  readonly filled: number;
}

/** Without one of these the panel would lose or misread something; the others may be missing. */
const NEEDED: readonly Column[] = [...INPUTS, "title", "owner", "area", "unit"];

/** Reads the OKR sheet; refuses when there is none or a header is missing or stands twice. */
export function readOkrTable({ okr }: Sheets, want: "values" | "formulas too"): Result<OkrTable, Refusal> {
  if (!okr) return fail({ code: "not-set-up", language: chosenLanguage() });
  const { sheet, memory } = okr;
  const values = readValues(sheet);
  const header = readHeader(values[0] ?? []);
  const named = (columns: readonly Column[]) => ({
    sheet: sheet.getName(),
    headers: headersOf(columns, header.language),
  });
  const missing = missingColumns(header, NEEDED);
  if (missing.length > 0) return fail({ code: "missing-header", ...named(missing) });
  if (header.doubles.length > 0) return fail({ code: "double-header", ...named(header.doubles) });
  const formulas = want === "values" ? [] : readFormulas(sheet);
  return ok({
    sheet,
    memory,
    header,
    values,
    formulas,
    filled: filledRows(values, header),
    ...readRows(values, header),
  });
}

function readRows(values: readonly (readonly unknown[])[], header: Header) {
  const rows: Row[] = [];
  values.forEach((cells, place) => {
    const row = place > 0 && parseRow(cells, place, header);
    if (row) rows.push(row);
  });
  const byId = new Map<string, Row>();
  for (const row of rows) if (!byId.has(row.item.id.toUpperCase())) byId.set(row.item.id.toUpperCase(), row);
  return { rows, byId, tree: plant(rows.map(({ item }) => item)) };
}

export function rowOf({ byId }: OkrTable, id: string): Row | undefined {
  return id === "" ? undefined : byId.get(id.toUpperCase());
}

/** A row and all rows below it but objectives, which stand on their own; from the top of the sheet down. */
export function subtree({ rows, tree }: OkrTable, top: Row): Row[] {
  const inside = new Set([rows.indexOf(top)]);
  for (const place of [...tree.upwards].reverse()) {
    const parent = tree.parents[place];
    const below = parent !== undefined && inside.has(parent);
    if (below && rows[place]?.item.type !== "objective") inside.add(place);
  }
  return rows.filter((_, place) => inside.has(place));
}
