import type { Fields, Goal, KpiFields, Panel } from "../../app/contract.ts";
import { sayDay } from "../../text/date.ts";
import type { Language } from "../../text/language.ts";
import { formatNumber, formatPercent, formatWholePercent, isPercent } from "../../text/number.ts";
import { panelTexts } from "../../text/texts.ts";
import { goalById } from "../model/goals.ts";
import { fieldNumber } from "../model/typed.ts";

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

/** More digits than this are noise of the arithmetic. */
const DIGITS = 12;

/** A value with its unit, for reading: "1 200 h", "90 %". */
export function sayValue(value: number, unit: string, language: Language): string {
  const tidy = Number(value.toPrecision(DIGITS));
  if (isPercent(unit)) return formatPercent(tidy, language);
  const number = formatNumber(tidy, language);
  return unit.trim() ? `${number}\u00a0${unit.trim()}` : number;
}

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
  const end = to === null ? history.blank : sayValue(to, unit, language);
  return from === to || from === null ? end : `${fieldNumber(from, unit, language)} → ${end}`;
}

/** Progress and what it becomes: "42 % → 55 %"; with as many decimals as tell them apart, and once when they are the same. */
export function sayShares(from: number | null, to: number | null, language: Language): string {
  for (const places of [2, 3, 4]) {
    const [was, is] = [from, to].map((share) => shareText(share, places, language));
    if (was !== is) return `${was} → ${is}`;
  }
  return to === null ? NONE : formatWholePercent(to, language);
}

const NONE = "–";

function shareText(share: number | null, places: number, language: Language): string {
  return share === null ? NONE : formatPercent(Number(share.toFixed(places)), language);
}

interface FieldValue {
  readonly field: keyof KpiFields;
  readonly value: KpiFields[keyof KpiFields];
  readonly unit: string;
}

/** The value of any field, in words. */
export function sayField(
  { field, value, unit }: FieldValue,
  panel: Panel | null,
  language: Language,
): string {
  const { mistakes, words, kpi } = panelTexts(language);
  if (value === null || value === "") return mistakes.conflicts.blank;
  if (typeof value === "number") {
    if (field === "startDate" || field === "dueDate") return sayDay(value, language);
    return sayValue(value, field === "weight" ? "" : unit, language);
  }
  if (field === "parent") return panel?.objectives.find(({ id }) => id === value)?.fields.title ?? value;
  if (field === "supports") return (panel && goalById(panel, value))?.fields.title ?? value;
  const known: Partial<Record<keyof KpiFields, Readonly<Record<string, string>>>> = {
    measure: words.measures,
    category: kpi.categories,
    kind: kpi.kinds,
    cadence: kpi.cadences,
  };
  return known[field]?.[value] ?? value;
}

/** Facts side by side; those that there are. */
export function inARow(facts: readonly (string | false | undefined)[]): string {
  return facts.filter(Boolean).join(" · ");
}
