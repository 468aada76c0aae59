import type {
  cadences as englishCadences,
  categories as englishCategories,
  kinds as englishKinds,
} from "../en/words.ts";

export const cadences: typeof englishCadences = {
  daily: "Dagligen",
  weekly: "Veckovis",
  "two-weekly": "Varannan vecka",
  monthly: "Månadsvis",
  quarterly: "Kvartalsvis",
  yearly: "Årsvis",
};

export const categories: typeof englishCategories = {
  financial: "Finansiellt",
  operational: "Operativt",
  customer: "Kund",
  employee: "Medarbetare",
};

export const kinds: typeof englishKinds = { leading: "Ledande", lagging: "Eftersläpande" };
