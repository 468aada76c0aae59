import type { Locale } from "./locales.ts";

/**
 * A formula between the file's locale and Univer's dialect (commas between arguments, decimal point).
 *
 * platform.md 3.2: in a file with decimal comma, arguments are parted by `;`, array columns by `\`; `;` between
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
export function fromCommas(formula: string, { decimal }: Locale): string {
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
