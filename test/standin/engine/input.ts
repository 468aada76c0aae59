import type { ICellData } from "@univerjs/core";
import type { Book } from "../book/book.ts";
import { refuse } from "../member/refusal.ts";
import { isDate } from "../script/realm.ts";
import { isAutomatic, readTyped } from "../text/cell-text.ts";
import { serialOf } from "../text/dates.ts";
import { formulaToUniver } from "../text/formula.ts";
import { patternOf } from "./cell-value.ts";
import type { Place } from "./functions.ts";
import { type CellCustom, storedCell } from "./grid.ts";

/** README §3.8 */
const MOST_CHARACTERS = 50_000;

const [STRING, NUMBER, BOOLEAN, FORCED] = [1, 2, 3, 4] as const;

/**
 * A cell's new content for a value that setValue gets, or for a text that a person types.
 *
 * README §3.1: numeric, string, boolean or date; strings are read as if typed; null and undefined clear.
 */
export function inputCell(book: Book, place: Place, value: unknown): ICellData {
  if (value === null || value === undefined) return content(book, place, { v: null });
  if (typeof value === "number") return content(book, place, { v: value, t: NUMBER });
  if (typeof value === "boolean") return content(book, place, { v: value ? 1 : 0, t: BOOLEAN });
  if (isDate(value)) return dateCell(book, place, value);
  return textCell(book, place, String(value));
}

/** The whole content of a cell: nothing of the old one stays but its note and its format. */
function content(book: Book, place: Place, cell: ICellData, custom: CellCustom = {}): ICellData {
  const old = storedCell(book, place);
  if (!old && !custom.source) return cell;
  const note = (old?.custom as CellCustom | undefined)?.note;
  const kept = note === undefined ? custom : { ...custom, note };
  return { f: null, si: null, p: null, ...cell, custom: Object.keys(kept).length ? { ...kept } : null };
}

function dateCell(book: Book, place: Place, value: Date): ICellData {
  const serial = serialOf(book.timeZone, value.getTime());
  const pattern = Number.isInteger(serial) ? book.locale.date : book.locale.dateTime;
  return content(book, place, { v: serial, t: NUMBER, ...formatFor(book, place, pattern) });
}

/** A format for a cell that has none of its own. */
function formatFor(book: Book, place: Place, pattern: string | undefined): Pick<ICellData, "s"> {
  if (pattern === undefined || !isAutomatic(ownPattern(book, place))) return {};
  return { s: { n: { pattern } } };
}

function ownPattern(book: Book, place: Place): string | undefined {
  return patternOf(storedCell(book, place), book.workbook.getStyles());
}

function textCell(book: Book, place: Place, text: string): ICellData {
  if (text.length > MOST_CHARACTERS)
    refuse(`Your input contains more than the maximum of ${MOST_CHARACTERS} characters in a single cell.`);
  if (ownPattern(book, place) === "@" && text !== "") return content(book, place, { v: text, t: FORCED });
  const typed = readTyped(text, book.locale, book.kit.modules.core.numfmt);
  if (typed.kind === "blank") return content(book, place, { v: null });
  if (typed.kind === "formula") return formulaCell(book, place, typed.formula);
  if (typed.kind === "boolean") return content(book, place, { v: typed.value ? 1 : 0, t: BOOLEAN });
  if (typed.kind === "text")
    return content(book, place, { v: typed.text, t: typed.forced ? FORCED : STRING });
  return content(book, place, { v: typed.value, t: NUMBER, ...formatFor(book, place, typed.pattern) });
}

/** A formula, or the error that says that the file's locale cannot read it: README §1.5, 3.2. */
export function formulaCell(book: Book, place: Place, written: string): ICellData {
  try {
    const univer = formulaToUniver(written, book.locale);
    return content(book, place, { f: univer, v: null }, { source: { written, univer } });
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const source = { written, univer: "" };
    return content(book, place, { v: "#ERROR!", t: STRING }, { source, error: "Formula parse error." });
  }
}
