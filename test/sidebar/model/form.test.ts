import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Fields, Goal } from "../../../src/app/contract.ts";
import { ROW_TYPES, type RowType } from "../../../src/domain/goal.ts";
import { MEASURES } from "../../../src/domain/measure.ts";
import { draftOfGoal } from "../../../src/sidebar/model/draft.ts";
import { openForm } from "../../../src/sidebar/model/form.ts";
import { formHints } from "../../../src/sidebar/model/form-notes.ts";
import { formDraft } from "../../../src/sidebar/model/form-read.ts";
import { changeLanguage } from "../../../src/sidebar/update/language.ts";
import { LANGUAGES } from "../../../src/text/language.ts";
import { goal, loaded, objective, panel } from "../samples.ts";

const value = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number || 0));

const day = fc.option(fc.integer({ min: 0, max: 40_000 }));

const word = fc.string({ maxLength: 12 }).map((text) => text.replace(/\s+/g, " ").trim());

const anyFields: fc.Arbitrary<Fields> = fc.record({
  title: word.map((title) => `T${title}`),
  owner: word,
  area: word,
  parent: fc.constantFrom("", "O7"),
  startDate: day,
  dueDate: day,
  measure: fc.option(fc.constantFrom(...MEASURES)),
  unit: fc.constantFrom("", "%", "kr", "dagar"),
  start: value,
  target: value,
  actual: value,
  weight: value,
});

function anyGoal(depth: number): fc.Arbitrary<Goal> {
  const types: readonly RowType[] = ROW_TYPES.slice(ROW_TYPES.length - depth);
  const children = depth > 1 ? fc.array(anyGoal(depth - 1), { maxLength: 3 }) : fc.constant([]);
  return fc
    .record({ type: fc.constantFrom(...types), fields: anyFields, children, id: fc.uuid() })
    .map(({ type, fields, children, id }) => ({ ...goal(id, type, fields), children }));
}

const anyObjective = anyGoal(ROW_TYPES.length).map((goal): Goal => ({ ...goal, type: "objective" }));

describe.each(LANGUAGES)("a form in %s", (language) => {
  test("that nobody has touched saves exactly what it was opened with", () => {
    fc.assert(
      fc.property(anyObjective, (opened) => {
        expect(formDraft(openForm(opened, language), language)).toEqual(draftOfGoal(opened));
      }),
    );
  });

  test("means the same after another language", () => {
    const other = language === "sv" ? "en" : "sv";
    fc.assert(
      fc.property(anyObjective, (opened) => {
        const state = changeLanguage({ ...loaded(), language, form: openForm(opened, language) }, other);
        expect(state.form && formDraft(state.form, other)).toEqual(draftOfGoal(opened));
      }),
    );
  });
});

test("formHints() leaves rows without a title in peace, and counts the owner's objectives", () => {
  const codes = (title: string) => {
    const opened = { ...objective(), fields: { ...objective().fields, title } };
    const hints = formHints(openForm(opened, "sv"), panel({ objectives: [opened] }), "sv");
    return hints.get(1)?.map(({ code, count }) => `${code} ${count}`);
  };
  expect(codes("Bättre kundsupport")).toEqual(["objectives 1", "key-results 2"]);
  expect(codes("")).toEqual(["key-results 2"]);
});
