/** A calendar day as the number of days since 1970-01-01; no time, no zone. */
export type Day = number;

const MILLISECONDS = 86_400_000;

/** The day of a year, month (1–12) and day of the month; 31 June is 1 July. */
export function day(year: number, month: number, date: number): Day {
  return Date.UTC(year, month - 1, date) / MILLISECONDS;
}

interface CalendarDate {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  readonly date: number;
}

/** The inverse of {@link day}. */
export function calendarDate(of: Day): CalendarDate {
  const moment = new Date(of * MILLISECONDS);
  return { year: moment.getUTCFullYear(), month: moment.getUTCMonth() + 1, date: moment.getUTCDate() };
}

/** The time that a row has got; both ends belong to it. */
export interface Period {
  readonly start: Day;
  readonly due: Day;
}

/** A period of which an end may be missing. */
export type PartialPeriod = { readonly [End in keyof Period]: Day | undefined };

/** The periods that people plan in, from the shortest. */
export const PERIOD_UNITS = ["quarter", "tertial", "half-year", "year"] as const;

export type PeriodUnit = (typeof PERIOD_UNITS)[number];

/** A period with a name, such as the fourth quarter of 2026. A year is number 1 of itself. */
export interface NamedPeriod {
  readonly unit: PeriodUnit;
  /** 1–4, 1–3, 1–2 or 1 */
  readonly number: number;
  readonly year: number;
}

const MONTHS_OF_UNIT: Readonly<Record<PeriodUnit, number>> = {
  quarter: 3,
  tertial: 4,
  "half-year": 6,
  year: 12,
};

/** The quarter, tertial, half-year or year that a day falls in. */
export function periodContaining(of: Day, unit: PeriodUnit): NamedPeriod {
  const { year, month } = calendarDate(of);
  return { unit, number: Math.ceil(month / MONTHS_OF_UNIT[unit]), year };
}

/** The one after it. */
export function nextPeriod({ unit, number, year }: NamedPeriod): NamedPeriod {
  const last = number === 12 / MONTHS_OF_UNIT[unit];
  return last ? { unit, number: 1, year: year + 1 } : { unit, number: number + 1, year };
}

/** Its first and its last day. */
export function periodDays({ unit, number, year }: NamedPeriod): Period {
  const months = MONTHS_OF_UNIT[unit];
  return {
    start: day(year, (number - 1) * months + 1, 1),
    due: day(year, number * months + 1, 1) - 1,
  };
}

/** The inverse of {@link periodDays}; undefined for days that are nobody's quarter, tertial, half-year or year. */
export function nameOfPeriod({ start, due }: Period): NamedPeriod | undefined {
  return PERIOD_UNITS.map((unit) => periodContaining(start, unit)).find((named) => {
    const days = periodDays(named);
    return days.start === start && days.due === due;
  });
}

/** What a person is offered to plan for: this and the next of each. */
export function periodChoices(today: Day): readonly NamedPeriod[] {
  return PERIOD_UNITS.flatMap((unit) => {
    const current = periodContaining(today, unit);
    return [current, nextPeriod(current)];
  });
}
