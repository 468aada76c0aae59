import type { Goal, History, PastCheckIn } from "../../app/contract.ts";
import type { Day } from "../../domain/calendar.ts";
import { sayDate, sayDay } from "../../text/date.ts";
import type { Language } from "../../text/language.ts";
import { formatWholePercent } from "../../text/number.ts";
import { panelTexts } from "../../text/texts.ts";
import { unitOf } from "../model/check-in-entry.ts";
import { numberFieldText } from "../model/number-field.ts";
import { sayValue } from "./values.ts";

/** A value that was checked in; a milestone is reached or not. */
export function sayPastValue(
  value: number | null,
  { measure, unit }: Goal["fields"],
  language: Language,
): string {
  const { common, history } = panelTexts(language);
  if (measure === "milestone") return (value ?? 0) >= 1 ? common.reached : common.notReached;
  return value === null ? history.blank : sayValue(value, unit, language);
}

/** What the drawing says, in one sentence. */
export function sayHistoryChart(goal: Goal, history: History, language: Language): string {
  const { fields } = goal;
  const on = (checkIn: PastCheckIn | undefined) =>
    checkIn ? `${sayPastValue(checkIn.value, fields, language)} (${sayDay(checkIn.day, language)})` : "–";
  return panelTexts(language).history.chart({
    title: fields.title,
    first: on(history.checkIns[0]),
    last: on(history.checkIns.at(-1)),
    target: fields.target === null ? "" : sayValue(fields.target, unitOf(fields), language),
    forecast: history.forecast ? sayForecastValue(history.forecast.value, goal, language) : "",
  });
}

/** A forecast has no more digits than make a difference: three. */
export function sayForecastValue(value: number, { fields }: Goal, language: Language): string {
  return sayValue(roundForecast(value), unitOf(fields), language);
}

function roundForecast(value: number): number {
  return Number(value.toPrecision(3));
}

/** Where it leads beside the value: the range, the day of arrival and the chance. */
export function sayForecastDetails(goal: Goal, { forecast }: History, language: Language): readonly string[] {
  const { history } = panelTexts(language);
  if (!forecast) return [];
  const { low, high, arrival, chance } = forecast;
  return [
    history.range(
      numberFieldText(roundForecast(low), unitOf(goal.fields), language),
      sayForecastValue(high, goal, language),
    ),
    ...(arrival === null ? [] : [history.arrival(sayDay(arrival, language))]),
    ...(chance === null ? [] : [history.chance(formatWholePercent(cautiousChance(chance), language))]),
  ];
}

/** No forecast is certain. */
function cautiousChance(chance: number): number {
  return Math.min(0.99, Math.max(0.01, chance));
}

/** A day; with its year when that is another than today's. */
export function sayPastDay(day: Day, today: Day, language: Language): string {
  const year = (of: Day) => sayDay(of, language).slice(-4);
  return year(day) === year(today) ? sayDate(day, language) : sayDay(day, language);
}
