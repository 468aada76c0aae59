import type { Fields, Goal } from "../app/contract.ts";
import type { Language } from "../text/language.ts";
import { panelTexts } from "../text/texts.ts";
import { fieldNumber } from "./model/typed.ts";
import { sayValue } from "./say-value.ts";

/** Where a key result is on its way: "10 → 7 h · now 8.2 h". */
export function sayValues(goal: Goal, language: Language): string {
  const { panel } = panelTexts(language);
  const { measure, actual, unit } = goal.fields;
  if (measure === "milestone") return (actual ?? 0) >= 1 ? panel.reached : panel.notReached;
  const way = sayWay(goal.fields, language);
  if (measure === "tasks") return way;
  const now = actual === null ? panel.noValue : panel.now(sayValue(actual, unit, language));
  return [way, now].filter(Boolean).join(" · ");
}

/** The way to go: "10 → 7 h", or the limit to keep: "at most 5 %". */
export function sayWay({ measure, unit, start, target }: Fields, language: Language): string {
  const { words } = panelTexts(language);
  const end = target === null ? "" : sayValue(target, unit, language);
  switch (measure) {
    case "at-least":
    case "at-most":
      return end && `${words.measures[measure]} ${end}`;
    case "between":
      return start === null ? end : `${fieldNumber(start, unit, language)}–${end}`;
    case "milestone":
    case "tasks":
      return words.measures[measure];
    default:
      return start === null || end === "" ? end : `${fieldNumber(start, unit, language)} → ${end}`;
  }
}

/** What is left to the target, in the unit of the values. */
export function sayDifference({ fields, computed }: Goal, language: Language): string {
  if (computed.difference === null) return "";
  return panelTexts(language).panel.difference(sayValue(computed.difference, fields.unit, language));
}
