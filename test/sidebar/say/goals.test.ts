import { expect, test } from "vitest";
import type { Fields } from "../../../src/app/contract.ts";
import { parentChoices, sayGoalValues } from "../../../src/sidebar/say/goals.ts";
import { goal, objectives, panel } from "../samples.ts";

test.each<{ is: string; fields: Partial<Fields> }>([
  {
    is: "10 → 7 h · nu 8,2 h",
    fields: { measure: "decrease", unit: "h", start: 10, target: 7, actual: 8.2 },
  },
  { is: "6 → 15 % · nu 7,25 %", fields: { unit: "%", start: 0.06, target: 0.15, actual: 0.0725 } },
  { is: "Högst 5 % · inget värde ännu", fields: { measure: "at-most", unit: "%", target: 0.05 } },
  { is: "Minst 3 st · nu 0 st", fields: { measure: "at-least", unit: "st", target: 3, actual: 0 } },
  { is: "5–9 st · nu 4 st", fields: { measure: "between", unit: "st", start: 5, target: 9, actual: 4 } },
  { is: "Nådd", fields: { measure: "milestone", actual: 1 } },
  { is: "Inte nådd ännu", fields: { measure: "milestone" } },
  { is: "Uppgifter", fields: { measure: "tasks" } },
  { is: "inget värde ännu", fields: { measure: "increase" } },
])("sayGoalValues() is $is", ({ is, fields }) => {
  expect(sayGoalValues(goal("KR1", "key-result", fields), "sv").replaceAll("\u00a0", " ")).toBe(is);
});

test.each([
  {
    rows: ["O1", "O2<O1", "O3<O2", "O4"],
    id: "O2",
    is: ["0 O1", "0 O4"],
    because: "neither itself nor below",
  },
  {
    rows: ["O1", "O2<O1", "O3<O2", "O4"],
    id: null,
    is: ["0 O1", "1 O2", "2 O3", "0 O4"],
    because: "a new one may hang anywhere",
  },
  {
    rows: ["O1<O2", "O2<O1", "O3<O1", "O4"],
    id: "O1",
    is: ["0 O4"],
    because: "the others on its circle would close it again",
  },
])("parentChoices() for $id are $is: $because", ({ rows, id, is }) => {
  const choices = parentChoices(panel({ objectives: objectives(...rows) }), id);
  expect(choices.map((choice) => `${choice.depth} ${choice.id}`)).toEqual(is);
});

test("objectives with the same title are told apart, others are not", () => {
  const same = { title: "Sälja mer", owner: "Anna Berg", area: "Norr" };
  const rows = [
    goal("O1", "objective", same),
    goal("O2", "objective", { ...same, title: "sälja mer ", area: "" }),
    goal("O3", "objective", { title: "Bygga" }),
  ];
  expect(parentChoices(panel({ objectives: rows }), null).map(({ label }) => label)).toEqual([
    "Sälja mer (Anna Berg · Norr · O1)",
    "sälja mer (Anna Berg · O2)",
    "Bygga",
  ]);
});
