import type { HistoryTexts } from "../en/check-in.ts";

export const history: HistoryTexts = {
  title: "Historik",
  titleOf: (title) => `Historik för ${title}`,
  loading: "Hämtar avstämningarna …",
  none: "Inga avstämningar ännu.",
  list: "Avstämningar",
  day: "Dag",
  value: "Värde",
  taken: "tomt",
  status: "Status",
  by: "Av",
  legend: { checkIns: "Avstämningar", expected: "Förväntat", target: "Målvärde", forecast: "Prognos" },
  today: "i dag",
  forecast: (day) => `Prognos för ${day}`,
  range: (low, high) => `${low} till ${high}`,
  arrival: (day) => `Når målvärdet omkring ${day}`,
  chance: (share) => `${share} chans att nå målvärdet`,
  chart: ({ title, first, last, target, forecast }) =>
    `${title}: från ${first} till ${last}${target && `, målvärde ${target}`}${forecast && `, prognos ${forecast}`}.`,
  correct: (day) => `Rätta ${day}`,
  correctHint: "Rättelsen läggs till i loggen; inget tas bort.",
  saveCorrection: "Rätta",
};
