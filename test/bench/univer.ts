import type { Workbook } from "@univerjs/core";
import { serialOf } from "../../src/tables/cell.ts";
import type { UniverKit } from "../standin/index.ts";
import { calculateAll } from "../standin/index.ts";
import { FORMULA_COLUMNS, type Formulas, TODAY_COLUMN } from "./built-in-formulas.ts";
import { serials } from "./serials.ts";

interface Cell {
  v?: string | number | boolean;
  f?: string;
}

type Table = readonly (readonly unknown[])[];

/** Opens the table with its formulas in a Univer without user interface, and calculates it. */
export async function univer(kit: UniverKit, table: Table, today: number, formulas: Formulas): Promise<void> {
  const sheet = { id: "s", name: "OKR", rowCount: table.length, columnCount: TODAY_COLUMN + 1 };
  const sheets = { s: { ...sheet, cellData: cellsOf(table, today, formulas) } };
  const api = kit.univerAPI as unknown as { createWorkbook(data: object): void };
  api.createWorkbook({ id: "bench", sheetOrder: ["s"], sheets });
  await calculateAll(kit);
}

/** The progress of each row. */
export function progressOf(
  { univer, modules }: UniverKit,
  rows: number,
  { progress }: Formulas,
): unknown[][] {
  const instances = univer.__getInjector().get(modules.core.IUniverInstanceService);
  const workbook = instances.getUnit<Workbook>("bench", modules.core.UniverInstanceType.UNIVER_SHEET);
  const sheet = workbook?.getSheetBySheetId("s");
  return Array.from({ length: rows }, (_, row) => [sheet?.getCellRaw(row + 1, progress)?.v ?? ""]);
}

function cellsOf(table: Table, today: number, { at }: Formulas): Cell[][] {
  const [header = [], ...rows] = serials(table);
  const top = [...header, ...FORMULA_COLUMNS, serialOf(today)];
  const body = rows.map((row, place) => [
    ...row.map((cell) => (cell === "" ? {} : { v: cell })),
    ...at(place).map((f) => ({ f })),
  ]);
  return [top.map((v) => ({ v })), ...body];
}
