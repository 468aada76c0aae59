import type { ICellData, IStyleData, Nullable, Styles } from "@univerjs/core";
import { isAutomatic } from "../text/cell-text.ts";
import { momentOfSerial } from "../text/dates.ts";
import type { UniverModules } from "./kit.ts";

/** Univer's number for a cell that holds a boolean, CellValueType.BOOLEAN. */
const BOOLEAN = 3;

/** Univer's error names that Google Sheets spells otherwise. */
const ERRORS: ReadonlyMap<string, string> = new Map([
  ["#SPILL!", "#REF!"],
  ["#CYCLE!", "#REF!"],
  ["#CALC!", "#N/A"],
  ["#NULL!", "#ERROR!"],
]);

/**
 * What stands in a cell that shows a SPARKLINE: a space without width. It tells a drawn cell from one in which the function
 * was only computed on the way to another answer; readers see a blank cell.
 */
export const DRAWN = "\u200b";

/** A cell's content: text, number (dates as serial numbers) or boolean; '' when blank, the error's text for errors. */
export function contentOf(cell: Nullable<ICellData>): string | number | boolean {
  const value = cell?.v ?? cell?.p?.body?.dataStream.replace(/\r\n$/, "");
  if (value === undefined || value === null || value === DRAWN) return "";
  if (cell?.t === BOOLEAN) return value === true || value === 1 || value === "1";
  if (typeof value === "string") return ERRORS.get(value) ?? value;
  return value;
}

/** The number format of a cell; undefined when it has none of its own. */
export function patternOf(cell: Nullable<ICellData>, styles: Styles | undefined): string | undefined {
  const style = typeof cell?.s === "string" ? styles?.get(cell.s) : (cell?.s as Nullable<IStyleData>);
  return style?.n?.pattern;
}

/** What Range.getValue gives: README §3.1: Number, Boolean, Date or String; raw, never the display text. */
export function typedValue(
  content: string | number | boolean,
  pattern: string | undefined,
  zone: string,
  { core }: UniverModules,
): string | number | boolean | Date {
  if (typeof content !== "number" || isAutomatic(pattern)) return content;
  return core.numfmt.isDateFormat(pattern ?? "") ? new Date(momentOfSerial(zone, content)) : content;
}
