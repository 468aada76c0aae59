import type { IWorkbookData, Workbook } from "@univerjs/core";
import type { Snapshot } from "../interface.ts";
import type { UniverKit } from "./kit.ts";

interface SheetsApi {
  createWorkbook(data: Partial<IWorkbookData>): unknown;
}

let opened = 0;

/**
 * A new spreadsheet: one sheet of 1000 rows and 26 columns [MEM], or what a snapshot holds.
 *
 * Each has an id of its own: Univer shares its parsed formulas by that id between all that run in one program.
 */
export function openWorkbook(
  { univer, univerAPI, modules }: UniverKit,
  snapshot: Snapshot | undefined,
): Workbook {
  const id = `stand-in-${++opened}`;
  const empty: Partial<IWorkbookData> = {
    name: "Untitled spreadsheet",
    sheetOrder: ["sheet-1"],
    sheets: { "sheet-1": { id: "sheet-1", name: "Sheet1", rowCount: 1000, columnCount: 26 } },
  };
  const data = structuredClone((snapshot?.workbook as Partial<IWorkbookData> | undefined) ?? empty);
  // Rules are ours to hand over: Univer would calculate those that it saved a second time.
  data.resources = (data.resources ?? []).filter(({ name }) => !/CONDITIONAL|DATA_VALIDATION/.test(name));
  (univerAPI as unknown as SheetsApi).createWorkbook({ ...data, id });
  const instances = univer.__getInjector().get(modules.core.IUniverInstanceService);
  const workbook = instances.getUnit<Workbook>(id, modules.core.UniverInstanceType.UNIVER_SHEET);
  if (!workbook) throw new Error("Univer did not open the workbook.");
  return workbook;
}
