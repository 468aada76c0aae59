import type { PeriodTexts } from "../en/words.ts";

export const periods: PeriodTexts = {
  units: { quarter: "Kvartal", tertial: "Tertial (fyra månader)", "half-year": "Halvår", year: "År" },
  name: ({ unit, number, year }) => {
    const names = { quarter: "Kvartal", tertial: "Tertial", "half-year": "Halvår" };
    return unit === "year" ? String(year) : `${names[unit]} ${number} ${year}`;
  },
};
