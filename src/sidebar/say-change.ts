import type { Fields } from "../app/contract.ts";
import type { Language } from "../text/language.ts";
import { panelTexts } from "../text/texts.ts";
import { fieldNumber } from "./field-number.ts";
import { sayValue } from "./say-value.ts";

/** A difference with its sign: "+3 h", "−0.4 h". */
export function sayChange(from: number, to: number, unit: string, language: Language): string {
  return `${to > from ? "+" : ""}${sayValue(to - from, unit, language)}`;
}

/** A value and what it becomes: "8.6 → 8.2 h"; once when they are the same. */
export function sayFromTo(
  from: number | null,
  to: number | null,
  { measure, unit }: Fields,
  language: Language,
): string {
  const { panel, history } = panelTexts(language);
  if (measure === "milestone") return (to ?? 0) >= 1 ? panel.reached : panel.notReached;
  const end = to === null ? history.taken : sayValue(to, unit, language);
  return from === to || from === null ? end : `${fieldNumber(from, unit, language)} → ${end}`;
}
