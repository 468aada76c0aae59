import type { IWorkbookData, Workbook } from "@univerjs/core";
import type { Snapshot } from "../interface.ts";
import type { UniverKit } from "./kit.ts";

interface SheetsApi {
  createWorkbook(data: Partial<IWorkbookData>): unknown;
}

/** A new spreadsheet: one sheet of 1000 rows and 26 columns [MEM], or what a snapshot holds. */
export function openWorkbook(
  { univer, univerAPI, modules }: UniverKit,
  snapshot: Snapshot | undefined,
): Workbook {
  const data = (snapshot?.workbook as Partial<IWorkbookData> | undefined) ?? {
    id: "stand-in",
    name: "Untitled spreadsheet",
    sheetOrder: ["sheet-1"],
    sheets: { "sheet-1": { id: "sheet-1", name: "Sheet1", rowCount: 1000, columnCount: 26 } },
  };
  (univerAPI as unknown as SheetsApi).createWorkbook(structuredClone(data));
  const instances = univer.__getInjector().get(modules.core.IUniverInstanceService);
  const workbook = instances.getUnit<Workbook>(
    data.id ?? "stand-in",
    modules.core.UniverInstanceType.UNIVER_SHEET,
  );
  if (!workbook) throw new Error("Univer did not open the workbook.");
  return workbook;
}
