import type { Fields } from "../app/contract.ts";
import type { Language } from "../text/language.ts";
import { formatPercent, formatShare } from "../text/number.ts";
import { panelTexts } from "../text/texts.ts";
import { fieldNumber } from "./model/typed.ts";
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

/** Progress and what it becomes: "42 % → 55 %"; with as many decimals as tell them apart, and once when they are the same. */
export function sayShares(from: number | null, to: number | null, language: Language): string {
  for (const places of [2, 3, 4]) {
    const [was, is] = [from, to].map((share) => shareText(share, places, language));
    if (was !== is) return `${was} → ${is}`;
  }
  return to === null ? NONE : formatShare(to, language);
}

const NONE = "–";

function shareText(share: number | null, places: number, language: Language): string {
  return share === null ? NONE : formatPercent(Number(share.toFixed(places)), language);
}
