import type { ReasonTexts } from "../en/reasons.ts";

export const svReasons: ReasonTexts = {
  reached: () => "målet är nått",
  "on-plan": () => "enligt plan",
  ahead: (reason) => `${points(reason.points)} före plan`,
  "behind-plan": (reason) => `${points(reason.points)} efter plan`,
  "short-at-end": (reason) => `slutdatumet har passerat, ${points(reason.points)} kvar`,
  "no-dates": () => "inga datum att bedöma takten mot",
  "limit-met": () => "gränsen hålls",
  "limit-missed": () => "gränsen hålls inte",
  action: ({ done, late }) => (done ? "gjord" : late ? "skulle ha varit gjord" : "att göra"),
  "nothing-under": ({ type }) => `inga ${childNames[type][1]} ännu`,
  "children-blank": ({ blank, all, type }) =>
    `${blank} av ${all} ${childNames[type][all === 1 ? 0 : 1]} saknar värde`,
  stale: (days, because) =>
    `${because && `${because}; `}ingen avstämning på ${days === 1 ? "1 dag" : `${days} dagar`}`,
  "set-by-hand": (label, because) => `satt för hand; beräknad: ${label}${because && ` (${because})`}`,
};

const points = (count: number) => (count === 1 ? "1 procentenhet" : `${count} procentenheter`);

const childNames = {
  objective: ["del", "delar"],
  "key-result": ["nyckelresultat", "nyckelresultat"],
  initiative: ["initiativ", "initiativ"],
  action: ["åtgärd", "åtgärder"],
} as const;
