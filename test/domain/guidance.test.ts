import { describe, expect, test } from "vitest";
import { day } from "../../src/domain/calendar.ts";
import {
  type GuidedKeyResult,
  type GuidedKpi,
  type GuidedObjective,
  type Hint,
  keyResultHints,
  kpiHints,
  objectiveHints,
  ownerHints,
} from "../../src/domain/guidance.ts";

const TODAY = day(2026, 11, 23);

/** A key result that nothing is to be said about. */
function keyResult(changes: Partial<GuidedKeyResult> = {}): GuidedKeyResult {
  return {
    title: "Öka NPS från 32 till 45",
    owner: "Anna Berg",
    measure: "increase",
    unit: "p",
    start: 32,
    target: 45,
    ...changes,
  };
}

/** An objective that nothing is to be said about. */
function objective(changes: Partial<GuidedObjective> = {}): GuidedObjective {
  return {
    title: "Utöka marknadsnärvaron i Asien",
    owner: "Anna Berg",
    start: day(2026, 10, 1),
    due: day(2026, 12, 31),
    objectivesOfOwner: 3,
    keyResults: [keyResult(), keyResult(), keyResult()],
    ...changes,
  };
}

function codes(hints: readonly Hint[]): readonly string[] {
  return hints.map(({ code }) => code);
}

test("objectiveHints() has nothing to say about a good objective", () => {
  expect(objectiveHints(objective(), TODAY)).toEqual([]);
});

describe("objectiveHints()", () => {
  test.each<[string, Partial<GuidedObjective>, string[]]>([
    ["a number in the title", { title: "Öka försäljningen med 1 MSEK" }, ["title-number"]],
    ["a percent sign in the title", { title: "Fler procent % åt oss" }, ["title-number"]],
    ["a title of more than one line", { title: "Bli det självklara valet ".repeat(4) }, ["title-long"]],
    ["business as usual", { title: "Maintain market position" }, ["as-usual"]],
    ["no title yet", { title: "" }, []],
    ["no owner", { owner: " " }, ["no-owner"]],
    ["no dates", { due: undefined }, ["no-dates"]],
    ["swapped dates", { due: day(2026, 9, 30) }, ["problem"]],
    ["a past period", { start: day(2026, 7, 1), due: day(2026, 9, 30) }, ["dates-past"]],
    ["a whole leap year", { start: day(2028, 1, 1), due: day(2028, 12, 31) }, []],
    ["more than a year", { start: day(2026, 1, 1), due: day(2027, 6, 30) }, ["dates-long"]],
    ["a single objective", { objectivesOfOwner: 1 }, ["objectives"]],
    ["two objectives", { objectivesOfOwner: 2 }, []],
    ["four objectives", { objectivesOfOwner: 4 }, []],
    ["five objectives", { objectivesOfOwner: 5 }, ["objectives"]],
    ["two key results", { keyResults: [keyResult(), keyResult()] }, ["key-results"]],
    ["six key results", { keyResults: Array(6).fill(keyResult()) }, ["key-results"]],
    ["only outputs", { keyResults: Array(3).fill(keyResult({ title: "Lansera appen" })) }, ["outputs"]],
  ])("%s", (_, changes, expected) => {
    expect(codes(objectiveHints(objective(changes), TODAY))).toEqual(expected);
  });
});

test.each<[string, string[]]>([
  ["Anna Berg", []],
  ["anna@example.com", []],
  ["alla", ["owner-group"]],
  ["Everyone ", ["owner-group"]],
  ["Anna och Bo", ["owner-several"]],
  ["Anna, Bo", ["owner-several"]],
  ["Anna / Bo", ["owner-several"]],
  ["Andersson", []],
  ["", ["no-owner"]],
])('ownerHints() of "%s"', (owner, expected) => {
  expect(codes(ownerHints(owner))).toEqual(expected);
});

describe("keyResultHints()", () => {
  test.each<[string, Partial<GuidedKeyResult>, string[]]>([
    ["a good one", {}, []],
    ["no target", { target: undefined }, ["no-target"]],
    ["no start when rising", { start: undefined }, ["no-start"]],
    ["no start when falling", { title: "Svarstid", measure: "decrease", start: undefined }, ["problem"]],
    ["no start for a limit", { title: "Svarstid", measure: "at-most", start: undefined }, []],
    ["no low end", { title: "Lager", measure: "between", start: undefined }, ["problem"]],
    ["ends swapped", { title: "Lager", measure: "between", start: 9, target: 5 }, ["problem"]],
    ["no unit", { unit: "" }, ["no-unit"]],
    ["start equals target", { start: 45 }, ["start-is-target"]],
    ["a target of zero without start", { start: undefined, target: 0 }, ["problem"]],
    ["numbers against the measure", { title: "NPS", start: 50 }, ["problem"]],
    ["words against the measure", { title: "Minska kön" }, ["verb-direction"]],
    ["a limit in words", { title: "Budgetavvikelse högst 5 %" }, ["limit-wording"]],
    ["a direction and a limit in words", { title: "Öka nöjdheten till minst 90 %" }, []],
    ["an activity", { title: "Analysera svarstider" }, ["activity"]],
    ["an output", { title: "Launch Foo" }, ["output"]],
    ["a negative weight", { weight: -1 }, ["problem"]],
    [
      "a milestone needs no numbers",
      { measure: "milestone", unit: "", start: undefined, target: undefined },
      [],
    ],
    ["a group as owner", { owner: "teamet" }, ["owner-group"]],
  ])("%s", (_, changes, expected) => {
    const it = keyResult(changes);
    expect(codes(keyResultHints(it, [it]))).toEqual(expected);
  });

  test("the same title twice", () => {
    const hints = keyResultHints(keyResult(), [
      keyResult(),
      keyResult({ title: " öka nps från  32 till 45" }),
    ]);
    expect(codes(hints)).toEqual(["same-title"]);
  });

  test("a wrong measure comes with the right one", () => {
    const it = keyResult({ title: "Svarstid", start: 50, target: 40 });
    expect(keyResultHints(it, [it])).toEqual([
      {
        code: "problem",
        place: "measure",
        level: "warning",
        problem: { code: "wrong-direction", measure: "increase" },
        measure: "decrease",
      },
    ]);
  });
});

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
  kpisOfOwner: 3,
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
  { because: "nobody answers for it", but: { owner: "", kpisOfOwner: 9 }, hints: ["owner: no-owner"] },
  { because: "a group is nobody", but: { owner: "alla" }, hints: ["owner: owner-group"] },
  { because: "too many for one person", but: { kpisOfOwner: 4 }, hints: ["owner: kpis-of-owner"] },
  { because: "values from nowhere", but: { source: "" }, hints: ["source: no-source"] },
  { because: "a formula is a source", but: { source: "", linked: true }, hints: [] },
  { because: "nobody knows when to look", but: { cadence: null }, hints: ["cadence: no-cadence"] },
  { because: "it leads to no goal", but: { supports: "" }, hints: ["supports: supports-nothing"] },
  { because: "it ends never", but: { dated: false }, hints: ["period: no-dates"] },
])("kpiHints(): $because", ({ but, hints }) => {
  expect(kpiHints({ ...GOOD, ...but }).map(({ place, code }) => `${place}: ${code}`)).toEqual(hints);
});

test("the number of KPIs of an owner is told", () => {
  expect(kpiHints({ ...GOOD, kpisOfOwner: 5 })).toMatchObject([{ count: 5, level: "warning" }]);
});
