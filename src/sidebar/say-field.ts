import type { KpiFields, Panel } from "../app/contract.ts";
import { sayDay } from "../text/date.ts";
import type { Language } from "../text/language.ts";
import { panelTexts } from "../text/texts.ts";
import { goalById } from "./model/goals.ts";
import { sayValue } from "./say-value.ts";

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
