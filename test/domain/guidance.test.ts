import { describe, expect, test } from "vitest";
import { day } from "../../src/domain/day.ts";
import {
  type GuidedKeyResult,
  type GuidedObjective,
  type Hint,
  ownerHints,
} from "../../src/domain/guidance.ts";
import { keyResultHints } from "../../src/domain/guide-key-result.ts";
import { objectiveHints } from "../../src/domain/guide-objective.ts";

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
    siblings: 3,
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
    ["a theme", { title: "Kvalitet" }, ["title-theme"]],
    ["only vague words", { title: "Bli bättre" }, ["title-vague"]],
    ["vague words about something", { title: "Förbättra kundsupporten" }, []],
    ["business as usual", { title: "Maintain market position" }, ["as-usual"]],
    ["no title yet", { title: "" }, []],
    ["no owner", { owner: " " }, ["no-owner"]],
    ["no dates", { due: undefined }, ["no-dates"]],
    ["swapped dates", { due: day(2026, 9, 30) }, ["dates-swapped"]],
    ["a past period", { start: day(2026, 7, 1), due: day(2026, 9, 30) }, ["dates-past"]],
    ["a whole leap year", { start: day(2028, 1, 1), due: day(2028, 12, 31) }, []],
    ["more than a year", { start: day(2026, 1, 1), due: day(2027, 6, 30) }, ["dates-long"]],
    ["a single objective", { siblings: 1 }, ["objectives-few"]],
    ["two objectives", { siblings: 2 }, []],
    ["four objectives", { siblings: 4 }, []],
    ["five objectives", { siblings: 5 }, ["objectives-many"]],
    ["two key results", { keyResults: [keyResult(), keyResult()] }, ["key-results-few"]],
    ["six key results", { keyResults: Array(6).fill(keyResult()) }, ["key-results-many"]],
    [
      "two milestones",
      { keyResults: [keyResult({ measure: "milestone" }), keyResult({ measure: "milestone" }), keyResult()] },
      ["many-milestones"],
    ],
    ["only outputs", { keyResults: Array(3).fill(keyResult({ title: "Lansera appen" })) }, ["all-outputs"]],
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
    ["a change without start", { title: "Öka NPS med 20 %", start: undefined }, ["relative"]],
    ["no start when falling", { title: "Svarstid", measure: "decrease", start: undefined }, ["no-start"]],
    ["no start for a limit", { title: "Svarstid", measure: "at-most", start: undefined }, []],
    ["no low end", { title: "Lager", measure: "between", start: undefined }, ["no-low-end"]],
    ["ends swapped", { title: "Lager", measure: "between", start: 9, target: 5 }, ["ends-swapped"]],
    ["no unit", { unit: "" }, ["no-unit"]],
    ["start equals target", { start: 45 }, ["start-is-target"]],
    ["a target of zero without start", { start: undefined, target: 0 }, ["zero-target"]],
    ["numbers against the measure", { title: "NPS", start: 50 }, ["wrong-direction"]],
    ["words against the measure", { title: "Minska kön" }, ["verb-direction"]],
    ["a limit in words", { title: "Budgetavvikelse högst 5 %" }, ["limit-wording"]],
    ["a direction and a limit in words", { title: "Öka nöjdheten till minst 90 %" }, []],
    ["two measures", { title: "Öka NPS till 45 och sänk churn till 2 %" }, ["two-measures"]],
    ["an activity", { title: "Analysera svarstider" }, ["activity"]],
    ["an output", { title: "Launch Foo" }, ["output"]],
    ["weight zero", { weight: 0 }, ["weight-zero"]],
    ["a negative weight", { weight: -1 }, ["weight-negative"]],
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
      { code: "wrong-direction", place: "measure", level: "warning", measure: "decrease" },
    ]);
  });
});
