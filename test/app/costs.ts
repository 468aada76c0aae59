import type { Draft } from "../../src/app/contract.ts";
import { fiveKeyResults } from "./five-key-results.ts";
import { GOOGLE_ROWS, opened, openWorkbook, type Workbook } from "./workbook.ts";

/** What the panel asks for, in the order in which it is measured. */
export const OPERATIONS = ["save", "load", "tick", "delete"] as const;

export type Operation = (typeof OPERATIONS)[number];

/** Service calls by name, as the stand-in counts them. */
export type Calls = Readonly<Record<string, number>>;

/** The service calls of each operation in a workbook that has so many rows already. */
export async function costsAt(rows: number): Promise<Record<Operation, Calls>> {
  const file = await openWorkbook({ rows: GOOGLE_ROWS });
  await fill(file, rows);
  const save = await counted(file, () => file.done({ do: "save", draft: fiveKeyResults(), base: null }));
  const load = await counted(file, () => file.panel());
  const [goal] = (await file.panel()).objectives;
  if (!goal) throw new Error("no objective");
  const tick = await counted(file, () => file.done({ do: "tick", id: "A1", done: true }));
  const ids = idsOf(opened(goal));
  const gone = await counted(file, () => file.done({ do: "delete", id: goal.id, ids }));
  return { save, load, tick, delete: gone };
}

/** Puts key results into the OKR sheet that are under no objective. */
async function fill({ standin }: Workbook, rows: number): Promise<void> {
  const sheet = standin.spreadsheet.getSheetByName("OKR");
  if (rows > 900) sheet?.insertRowsAfter(GOOGLE_ROWS, rows);
  const filler = Array.from({ length: rows }, (_, at) => [`KR${at + 1}`, "Nyckelresultat", `Rad ${at}`]);
  sheet?.getRange(2, 1, rows, 3).setValues(filler);
}

async function counted({ standin }: Workbook, act: () => Promise<unknown>): Promise<Calls> {
  await standin.settle();
  standin.resetCalls();
  await act();
  return standin.calls();
}

export function idsOf({ id, children }: Draft): string[] {
  return [id ?? "", ...children.flatMap(idsOf)];
}
