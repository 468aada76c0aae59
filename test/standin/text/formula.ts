import { parse, tokenize } from "@borgar/fx";
import type { Locale } from "./locale.ts";

/**
 * A formula between the file's locale and Univer's dialect (commas between arguments, decimal point).
 *
 * README §3.2: in a file with decimal comma, arguments are parted by `;`, array columns by `\`; `;` between
 * arguments works in every locale. Function names are English in all of them.
 */
export function toCommas(formula: string, { decimal }: Locale): string {
  const brackets: string[] = [];
  return mapCode(formula, (char, index) => {
    trackBrackets(brackets, char);
    const inArray = brackets.at(-1) === "{";
    if (char === ";" && !inArray) return ",";
    if (decimal === ".") return char === "\\" ? fail() : char;
    if (char === "\\") return inArray ? "," : fail();
    if (char === ",") return isDecimal(formula, index) ? "." : fail();
    return char === "." && isDecimal(formula, index) ? fail() : char;
  });
}

/** The inverse of {@link toCommas}. */
function fromCommas(formula: string, { decimal }: Locale): string {
  if (decimal === ".") return formula;
  const brackets: string[] = [];
  return mapCode(formula, (char, index) => {
    trackBrackets(brackets, char);
    if (char === ",") return brackets.at(-1) === "{" ? "\\" : ";";
    return char === "." && isDecimal(formula, index) ? "," : char;
  });
}

function trackBrackets(brackets: string[], char: string): void {
  if (char === "(" || char === "{") brackets.push(char);
  if (char === ")" || char === "}") brackets.pop();
}

/** Whether the sign at this place stands inside or before the digits of a number, not of a name. */
function isDecimal(formula: string, index: number): boolean {
  if (!/\d/.test(formula[index + 1] ?? "")) return false;
  return /(^|[^\w.$])\d*$/.test(formula.slice(0, index));
}

/** Maps every character that is neither in a string nor in a quoted sheet name. */
function mapCode(formula: string, map: (char: string, index: number) => string): string {
  let quote = "";
  let result = "";
  for (let index = 0; index < formula.length; index++) {
    const char = formula.charAt(index);
    if (quote) {
      if (char === quote) quote = "";
      result += char;
    } else if (char === '"' || char === "'") {
      quote = char;
      result += char;
    } else result += map(char, index);
  }
  return result;
}

function fail(): never {
  throw new SyntaxError("Formula parse error.");
}

/** A range that ends in this row is open: it ends where the grid ends. Univer and the tokeniser read rows to 1048576. */
const OPEN_ROW = 1_000_000;

/** Rows from here on are an open end that rows inserted or deleted above have moved. */
const NEARLY_OPEN = 900_000;

/** `A1:R`, which Univer cannot read, as `A1:R1000000`; the engine ends it at the grid. */
function closeRanges(formula: string): string {
  return tokenize(formula, { allowTernary: true })
    .map(({ type, value }) => (type === "range_ternary" ? closeRange(value) : value))
    .join("");
}

function closeRange(range: string): string {
  const [, sheet = "", from = "", to = ""] = /^(.*!)?([^!:]+):([^!:]+)$/.exec(range) ?? [];
  const open = /\d/.test(from) ? to : from;
  const closed = /\d/.test(from) ? from : to;
  if (!/[A-Za-z]/.test(open)) return range;
  return `${sheet}${closed}:${open}${OPEN_ROW}`;
}

/** The inverse of {@link closeRanges}, also after rows were inserted or deleted above. */
function openRanges(formula: string): string {
  return tokenize(formula, { allowTernary: true })
    .map(({ type, value }) => (type === "range" ? openRange(value) : value))
    .join("");
}

function openRange(range: string): string {
  return range.replace(/(:\$?[A-Za-z]+)\$?(\d+)$/, (whole, column: string, row: string) =>
    Number(row) > NEARLY_OPEN ? column : whole,
  );
}

/** Whether a row index from 0 is the open end of a range. */
export function isOpenEnd(row: number): boolean {
  return row >= NEARLY_OPEN;
}

/** A formula as Univer calculates it. Throws a SyntaxError when the file's locale cannot read it. */
export function formulaToUniver(formula: string, locale: Locale): string {
  const commas = toCommas(formula, locale);
  const closed = closeRanges(commas);
  try {
    parse(tokenize(closed, { negativeNumbers: false }), { permitArrayRanges: true, permitArrayCalls: true });
  } catch {
    throw new SyntaxError("Formula parse error.");
  }
  return closed;
}

/** A formula as the file's locale writes it. The inverse of {@link formulaToUniver}. */
export function formulaFromUniver(formula: string, locale: Locale): string {
  return fromCommas(openRanges(formula), locale);
}
