import type { Draft } from "../../src/app/contract.ts";
import { draft, openWorkbook } from "./workbook.ts";

/** An objective with one key result, with a third of its way behind it. */
export const objective = (title: string): Draft =>
  draft("objective", { title, owner: "Anna Berg" }, [
    draft("key-result", { title: "Svarstid", measure: "decrease", start: 10, target: 7, actual: 9 }),
  ]);

/** A file in which it stands. */
export async function withObjective(title = "Bättre support") {
  const file = await openWorkbook();
  await file.done({ do: "save", draft: objective(title), base: null });
  const sheet = file.standin.spreadsheet.getSheetByName("OKR");
  if (!sheet) throw new Error("no sheet");
  return { file, sheet };
}
