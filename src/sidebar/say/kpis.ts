import type { KpiFields, LibraryKpi } from "../../app/contract.ts";
import { isLimit } from "../../domain/measure.ts";
import type { Language } from "../../text/language.ts";
import { panelTexts } from "../../text/texts.ts";
import { numberFieldText } from "../model/number-field.ts";
import { joinFacts, sayValue } from "./values.ts";

/** How far a KPI has come: "8.2 of 7 h"; the value alone beside a limit or without a target. */
export function sayKpiValue({ actual, target, unit, measure }: KpiFields, language: Language): string {
  if (actual === null) return "–";
  if (target === null || isLimit(measure ?? undefined)) return sayValue(actual, unit, language);
  return panelTexts(language).kpi.of(
    numberFieldText(actual, unit, language),
    sayValue(target, unit, language),
  );
}

/** Where a KPI of the library leads: "↑ higher is better". */
export function sayDirection({ measure }: LibraryKpi, language: Language): string {
  const { kpi } = panelTexts(language);
  switch (measure) {
    case "increase":
    case "at-least":
      return `↑ ${kpi.higherIsBetter}`;
    case "decrease":
    case "at-most":
      return `↓ ${kpi.lowerIsBetter}`;
    default:
      return `↔ ${kpi.limit}`;
  }
}

/** What a KPI of the library is like, in one line. */
export function sayLibraryKpi(entry: LibraryKpi, language: Language): string {
  const { kpi } = panelTexts(language);
  return joinFacts([
    entry.unit,
    sayDirection(entry, language),
    kpi.kinds[entry.kind],
    kpi.cadences[entry.cadence],
  ]);
}
