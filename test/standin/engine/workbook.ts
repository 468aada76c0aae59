import type { IWorkbookData, Workbook } from "@univerjs/core";
import type { StandinOptions } from "../interface.ts";

interface SheetsApi {
  createWorkbook(data: Partial<IWorkbookData>): unknown;
}

/** How large a new sheet is in Google Sheets. */
const ROWS = 1000;
const COLUMNS = 26;

/** The size of a new sheet, as Univer calls it. */
export function newSheetSize({ rows = ROWS }: Pick<StandinOptions, "rows">): {
  rowCount: number;
  columnCount: number;
} {
  return { rowCount: rows, columnCount: COLUMNS };
}

let opened = 0;

/**
 * A new spreadsheet with one sheet, or what a snapshot holds.
 *
 * Each has an id of its own: Univer shares its parsed formulas by that id between all that run in one program.
 */
export function openWorkbook(options: StandinOptions): Workbook {
  const { univer, univerAPI, modules } = options.univer;
  const id = `stand-in-${++opened}`;
  const empty: Partial<IWorkbookData> = {
    name: "Untitled spreadsheet",
    sheetOrder: ["sheet-1"],
    sheets: { "sheet-1": { id: "sheet-1", name: "Sheet1", ...newSheetSize(options) } },
  };
  const data = structuredClone((options.snapshot?.workbook as Partial<IWorkbookData> | undefined) ?? empty);
  // Rules are ours to hand over: Univer would calculate those that it saved a second time.
  data.resources = (data.resources ?? []).filter(({ name }) => !/CONDITIONAL|DATA_VALIDATION/.test(name));
  (univerAPI as unknown as SheetsApi).createWorkbook({ ...data, id });
  const instances = univer.__getInjector().get(modules.core.IUniverInstanceService);
  const workbook = instances.getUnit<Workbook>(id, modules.core.UniverInstanceType.UNIVER_SHEET);
  if (!workbook) throw new Error("Univer did not open the workbook.");
  return workbook;
}
