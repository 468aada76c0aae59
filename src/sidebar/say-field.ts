import type { Fields, Panel } from "../app/contract.ts";
import { sayDay } from "../text/date.ts";
import type { Language } from "../text/language.ts";
import { panelTexts } from "../text/texts.ts";
import { sayValue } from "./say-value.ts";

interface FieldValue {
  readonly field: keyof Fields;
  readonly value: Fields[keyof Fields];
  readonly unit: string;
}

/** The value of any field, in words. */
export function sayField(
  { field, value, unit }: FieldValue,
  panel: Panel | null,
  language: Language,
): string {
  const { mistakes, words } = panelTexts(language);
  if (value === null || value === "") return mistakes.conflicts.blank;
  if (typeof value === "number") {
    if (field === "startDate" || field === "dueDate") return sayDay(value, language);
    return sayValue(value, field === "weight" ? "" : unit, language);
  }
  if (field === "parent") return panel?.objectives.find(({ id }) => id === value)?.fields.title ?? value;
  if (field === "measure")
    return Object.entries(words.measures).find(([code]) => code === value)?.[1] ?? value;
  return value;
}
