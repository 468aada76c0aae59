import type { CellValue } from "./cell.ts";
import { dayOf, isDate, serialOf } from "./cell.ts";
import { safeText } from "./safe-text.ts";

const DAY = 86_400;

/**
 * A cell as it is to be written, to be what it was before: its formula, or its value. A date is the number that Sheets
 * keeps for it, and text stays text.
 */
export function keptCell(value: unknown, formula = ""): CellValue {
  if (formula !== "") return formula;
  if (isDate(value)) return serialOf(dayOf(value)) + secondsOf(value) / DAY;
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" ? safeText(value) : "";
}

function secondsOf(date: Date): number {
  return date.getHours() * 3600 + date.getMinutes() * 60 + date.getSeconds();
}
