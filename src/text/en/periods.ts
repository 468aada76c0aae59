import type { NamedPeriod, PeriodUnit } from "../../domain/calendar.ts";

/** The names of the periods that people plan for. */
export interface PeriodTexts {
  readonly units: Readonly<Record<PeriodUnit, string>>;
  readonly name: (period: NamedPeriod) => string;
}

export const periods: PeriodTexts = {
  units: { quarter: "Quarter", tertial: "Tertial (four months)", "half-year": "Half-year", year: "Year" },
  name: ({ unit, number, year }) => {
    const names = { quarter: `Q${number}`, tertial: `Tertial ${number}`, "half-year": `Half-year ${number}` };
    return unit === "year" ? String(year) : `${names[unit]} ${year}`;
  },
};
