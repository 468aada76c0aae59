import type { enCadences, enCategories, enFields, enKinds, PeriodTexts, Words } from "../en/words.ts";

export const svWords: Words = {
  types: { objective: "Mål", "key-result": "Nyckelresultat", initiative: "Initiativ", action: "Åtgärd" },
  measures: {
    increase: "Öka",
    decrease: "Minska",
    "at-least": "Minst",
    "at-most": "Högst",
    between: "Mellan",
    milestone: "Milstolpe",
    tasks: "Uppgifter",
  },
  statuses: {
    done: "Uppnått",
    "on-track": "På rätt spår",
    behind: "Försenad",
    "off-track": "Avspårad",
    "no-data": "Inga data",
  },
};

export const svFields: typeof enFields = {
  title: "Titel",
  owner: "Ansvarig",
  area: "Område",
  parent: "Överordnat mål",
  startDate: "Startdatum",
  dueDate: "Slutdatum",
  measure: "Mått",
  unit: "Enhet",
  start: "Startvärde",
  target: "Målvärde",
  actual: "Faktiskt värde",
  weight: "Vikt",
  note: "Anteckning",
  category: "Kategori",
  kind: "Ledande eller eftersläpande",
  source: "Källa",
  cadence: "Takt",
  supports: "Stöder",
};

export const svPeriods: PeriodTexts = {
  units: { quarter: "Kvartal", tertial: "Tertial (fyra månader)", "half-year": "Halvår", year: "År" },
  name: ({ unit, number, year }) => {
    const names = { quarter: "Kvartal", tertial: "Tertial", "half-year": "Halvår" };
    return unit === "year" ? String(year) : `${names[unit]} ${number} ${year}`;
  },
};

export const svCadences: typeof enCadences = {
  daily: "Dagligen",
  weekly: "Veckovis",
  "two-weekly": "Varannan vecka",
  monthly: "Månadsvis",
  quarterly: "Kvartalsvis",
  yearly: "Årsvis",
};

export const svCategories: typeof enCategories = {
  financial: "Finansiellt",
  operational: "Operativt",
  customer: "Kund",
  employee: "Medarbetare",
};

export const svKinds: typeof enKinds = { leading: "Ledande", lagging: "Eftersläpande" };
