import type { Fields, KpiFields, Panel } from "../../app/contract.ts";
import { sayDay } from "../../text/date.ts";
import type { Language } from "../../text/language.ts";
import { formatNumber, formatPercent, formatWholePercent, isPercent } from "../../text/number.ts";
import { panelTexts } from "../../text/texts.ts";
import { goalById } from "../model/goals.ts";
import { numberFieldText } from "../model/number-field.ts";

/** More digits than this are noise of the arithmetic. */
const SIGNIFICANT_DIGITS = 12;

/** A value with its unit, for reading: "1 200 h", "90 %". */
export function sayValue(value: number, unit: string, language: Language): string {
  const tidy = Number(value.toPrecision(SIGNIFICANT_DIGITS));
  if (isPercent(unit)) return formatPercent(tidy, language);
  const number = formatNumber(tidy, language);
  return unit.trim() ? `${number}\u00a0${unit.trim()}` : number;
}

/** A difference with its sign: "+3 h", "−0.4 h". */
export function saySignedDifference(from: number, to: number, unit: string, language: Language): string {
  return `${to > from ? "+" : ""}${sayValue(to - from, unit, language)}`;
}

/** A value and what it becomes: "8.6 → 8.2 h"; once when they are the same. */
export function sayValueChange(
  from: number | null,
  to: number | null,
  { measure, unit }: Fields,
  language: Language,
): string {
  const { common, history } = panelTexts(language);
  if (measure === "milestone") return (to ?? 0) >= 1 ? common.reached : common.notReached;
  const end = to === null ? history.blank : sayValue(to, unit, language);
  return from === to || from === null ? end : `${numberFieldText(from, unit, language)} → ${end}`;
}

/** Progress and what it becomes: "42 % → 55 %"; with as many decimals as tell them apart, and once when they are the same. */
export function sayProgressChange(from: number | null, to: number | null, language: Language): string {
  for (const places of [2, 3, 4]) {
    const [was, is] = [from, to].map((share) => progressText(share, places, language));
    if (was !== is) return `${was} → ${is}`;
  }
  return to === null ? NO_PROGRESS : formatWholePercent(to, language);
}

const NO_PROGRESS = "–";

function progressText(share: number | null, places: number, language: Language): string {
  return share === null ? NO_PROGRESS : formatPercent(Number(share.toFixed(places)), language);
}

interface FieldValue {
  readonly field: keyof KpiFields;
  readonly value: KpiFields[keyof KpiFields];
  readonly unit: string;
}

/** The value of any field, in words. */
export function sayFieldValue(
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
export function joinFacts(facts: readonly (string | false | undefined)[]): string {
  return facts.filter(Boolean).join(" · ");
}
