import type { fields as english } from "../en/words.ts";

export const fields: typeof english = {
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
