import { CellValueType, numfmt } from "@univerjs/core";
import type { ISheetLocation } from "@univerjs/sheets";
import type { Standin } from "../../interface.ts";
import { displayText, isAutomatic } from "../../text/display.ts";
import { type Locale, locale } from "../../text/locales.ts";

/**
 * The text of a cell without formula as a person would type it: a number with all its digits and the file's
 * decimal sign, a date or a percentage as it is shown. A cell that a formula spilled into shows its value.
 */
export function editText({ workbook, worksheet, row, col }: ISheetLocation, standin: Standin): string {
  const raw = worksheet.getCellRaw(row, col);
  const rules = locale(standin.spreadsheet.getSpreadsheetLocale());
  if (raw?.t === CellValueType.BOOLEAN) return rules.booleans[Number(raw.v) ? 0 : 1];
  if (typeof raw?.v === "number")
    return numberText(raw.v, workbook.getStyles().getStyleByCell(raw)?.n?.pattern, rules);
  const rich = raw?.p?.body?.dataStream.replace(/\r\n$/, "");
  return rich ?? String(raw?.v ?? worksheet.getCell(row, col)?.v ?? "");
}

function numberText(value: number, pattern: string | undefined, rules: Locale): string {
  if (!isAutomatic(pattern) && pattern?.includes("%"))
    return `${plain(Number((value * 100).toPrecision(15)), rules)}%`;
  if (!isAutomatic(pattern) && /[ymdhs]/i.test(pattern ?? ""))
    return displayText(value, pattern, rules, numfmt);
  return plain(value, rules);
}

function plain(value: number, { decimal }: Locale): string {
  return String(value).replace(".", decimal);
}
