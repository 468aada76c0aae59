import { parse, tokenize } from "@borgar/fx";
import { fromCommas, toCommas } from "./formula-dialect.ts";
import type { Locale } from "./locales.ts";
import { closeRanges, openRanges } from "./open-ranges.ts";

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
