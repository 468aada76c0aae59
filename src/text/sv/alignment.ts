import type { AlignmentTexts } from "../en/panel.ts";

export const alignment: AlignmentTexts = {
  grouping: "Gruppera målen",
  groupings: { tree: "Träd", area: "Per område" },
  below: (count) => (count === 1 ? "1 underordnat mål" : `${count} underordnade mål`),
  belowOf: (title) => `till ${title}`,
  add: "Underordnat mål",
  addTo: (title) => `Underordnat mål till ${title}`,
  noArea: "Utan område",
  objectives: (count) => `${count} mål`,
  kpis: "Nyckeltal",
  mean: (share) => `i snitt ${share}`,
  circle: "Det ligger under det här målet. Välj ett annat, eller inget.",
  effects: {
    title: "Det här ändras",
    unread: "Visas så snart alla värden går att läsa.",
    brandNew: "nytt",
  },
};
