import { expect, test } from "vitest";
import { type GuidedKpi, kpiHints } from "../../src/domain/guidance.ts";

/** A KPI that nothing is to be said about. */
const GOOD: GuidedKpi = {
  title: "Första svarstid",
  owner: "Anna Berg",
  measure: "decrease",
  unit: "h",
  start: 8,
  target: 4,
  source: "Ärendesystemet",
  cadence: "weekly",
  supports: "KR1",
  note: "Median från skapat till svar",
  linked: false,
  dated: true,
  ofOwner: 3,
};

test.each<{ because: string; but: Partial<GuidedKpi>; hints: string[] }>([
  { because: "specific, measurable, owned, timed and of use", but: {}, hints: [] },
  { because: "nobody knows what is counted", but: { note: " " }, hints: ["note: no-definition"] },
  { because: "a number without a unit", but: { unit: "" }, hints: ["unit: no-unit"] },
  { because: "nothing is to be reached", but: { target: undefined }, hints: ["target: no-target"] },
  {
    because: "the target lies in the other direction",
    but: { start: 4, target: 8 },
    hints: ["measure: problem"],
  },
  { because: "nobody answers for it", but: { owner: "", ofOwner: 9 }, hints: ["owner: no-owner"] },
  { because: "a group is nobody", but: { owner: "alla" }, hints: ["owner: owner-group"] },
  { because: "too many for one person", but: { ofOwner: 4 }, hints: ["owner: kpis-of-owner"] },
  { because: "values from nowhere", but: { source: "" }, hints: ["source: no-source"] },
  { because: "a formula is a source", but: { source: "", linked: true }, hints: [] },
  { because: "nobody knows when to look", but: { cadence: null }, hints: ["cadence: no-cadence"] },
  { because: "it leads to no goal", but: { supports: "" }, hints: ["supports: supports-nothing"] },
  { because: "it ends never", but: { dated: false }, hints: ["period: no-dates"] },
])("kpiHints(): $because", ({ but, hints }) => {
  expect(kpiHints({ ...GOOD, ...but }).map(({ place, code }) => `${place}: ${code}`)).toEqual(hints);
});

test("the number of KPIs of an owner is told", () => {
  expect(kpiHints({ ...GOOD, ofOwner: 5 })).toMatchObject([{ count: 5, level: "warning" }]);
});
