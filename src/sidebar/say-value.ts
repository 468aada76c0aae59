import type { Language } from "../text/language.ts";
import { formatNumber, formatPercent, isPercent } from "../text/number.ts";

/** More digits than this are noise of the arithmetic. */
const DIGITS = 12;

/** A value with its unit, for reading: "1 200 h", "90 %". */
export function sayValue(value: number, unit: string, language: Language): string {
  const tidy = Number(value.toPrecision(DIGITS));
  if (isPercent(unit)) return formatPercent(tidy, language);
  const number = formatNumber(tidy, language);
  return unit.trim() ? `${number}\u00a0${unit.trim()}` : number;
}
