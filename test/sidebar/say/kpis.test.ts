import { expect, test } from "vitest";
import { sayDirection, sayKpiValue } from "../../../src/sidebar/say/kpis.ts";
import { CHURN, kpiFields } from "../kpi-samples.ts";

test.each([
  { changes: {}, sv: "6,5 av 4 h", en: "6.5 of 4 h" },
  { changes: { unit: "%", actual: 0.8, target: 0.9 }, sv: "80 av 90 %", en: "80 of 90%" },
  { changes: { measure: "at-most" }, sv: "6,5 h", en: "6.5 h" },
  { changes: { target: null }, sv: "6,5 h", en: "6.5 h" },
  { changes: { actual: null }, sv: "–", en: "–" },
  { changes: { actual: 0, target: 0 }, sv: "0 av 0 h", en: "0 of 0 h" },
] as const)("sayKpiValue() is '$sv'", ({ changes, sv, en }) => {
  const said = (language: "sv" | "en") => sayKpiValue(kpiFields(changes), language).replaceAll("\u00a0", " ");
  expect([said("sv"), said("en")]).toEqual([sv, en]);
});

test.each([
  { measure: "increase", is: "↑ högre är bättre" },
  { measure: "at-least", is: "↑ högre är bättre" },
  { measure: "decrease", is: "↓ lägre är bättre" },
  { measure: "at-most", is: "↓ lägre är bättre" },
  { measure: "between", is: "↔ ska hållas" },
] as const)("sayDirection() of $measure is '$is'", ({ measure, is }) => {
  expect(sayDirection({ ...CHURN, measure }, "sv")).toBe(is);
});
