import { describe, expect, test } from "vitest";
import { day } from "../../../src/domain/calendar.ts";
import { newKpiForm, openKpiForm } from "../../../src/sidebar/model/kpi-form.ts";
import { readKpiForm, translateKpiForm } from "../../../src/sidebar/model/kpi-read.ts";
import { LANGUAGES } from "../../../src/text/language.ts";
import { CHURN, JUNE, kpi, kpiDraft, MARCH, SEPTEMBER, typedForm, YEAR } from "../kpi-samples.ts";
import { panel, TODAY } from "../samples.ts";

/** KPIs as the sheet may have them. */
const KPIS = [
  { what: "blank", kpi: kpi("KPI1", { ...kpi("").fields, startDate: null, dueDate: null, target: null }) },
  { what: "in per cent", kpi: kpi("KPI1", { unit: "%", start: 0.76, target: 0.855, actual: 0.8 }) },
  { what: "with large numbers", kpi: kpi("KPI1", { unit: "kr", start: 1234567.5, target: 2e6 }) },
  {
    what: "with a category of its own",
    kpi: kpi("KPI1", { category: "Miljö", kind: "leading", cadence: "daily" }),
  },
  {
    what: "linked and feeding",
    kpi: kpi("KPI1", { supports: "KR1" }, { formula: "=Blad!B7", feeds: true, linked: ["actual"] }),
  },
  {
    what: "with targets per quarter",
    kpi: kpi(
      "KPI1",
      {},
      {
        phases: [
          { until: MARCH, target: 7 },
          { until: JUNE, target: 6.02 },
        ],
      },
    ),
  },
  {
    what: "with targets on days of its own",
    kpi: kpi("KPI1", {}, { phases: [{ until: day(2026, 5, 5), target: 6 }] }),
  },
] as const;

describe.each(LANGUAGES)("in %s", (language) => {
  test.each(KPIS)("a KPI $what goes through the form unchanged", ({ kpi: opened }) => {
    expect(readKpiForm(openKpiForm(opened, language), language)).toEqual({
      draft: kpiDraft(opened),
      mistakes: [],
    });
  });

  test.each(KPIS)("a KPI $what means the same in the other language", ({ kpi: opened }) => {
    const other = language === "sv" ? "en" : "sv";
    const form = translateKpiForm(openKpiForm(opened, language), language, other);
    expect(readKpiForm(form, other).draft).toEqual(kpiDraft(opened));
  });
});

test.each([
  { phases: [], spacing: "", because: "there are none" },
  { phases: [MARCH, JUNE, SEPTEMBER], spacing: "quarter", because: "they stand at the ends of quarters" },
  { phases: [JUNE], spacing: "quarter", because: "one is enough; the other quarters have none" },
  { phases: [MARCH, day(2026, 4, 30)], spacing: "month", because: "April ends no quarter" },
  { phases: [MARCH, day(2026, 4, 15)], spacing: "own", because: "the middle of April ends nothing" },
  { phases: [YEAR.dueDate], spacing: "own", because: "the due date is no day on the way" },
])("the targets on the way are per '$spacing': $because", ({ phases, spacing }) => {
  const opened = kpi("KPI1", {}, { phases: phases.map((until) => ({ until, target: 5 })) });
  expect(openKpiForm(opened, "sv").spacing).toBe(spacing);
});

test("a KPI of the library fills the form in, for this year and whoever is at the panel", () => {
  const { draft } = readKpiForm(newKpiForm(panel({ me: "Bo Ek" }), CHURN, "sv"), "sv");
  expect(draft).toMatchObject({ id: null, feeds: false, formula: "", phases: [] });
  expect(draft.fields).toMatchObject({
    title: "Kundbortfall",
    note: CHURN.formula,
    owner: "Bo Ek",
    unit: "%",
    measure: "decrease",
    category: "customer",
    kind: "lagging",
    cadence: "monthly",
    target: 0.025,
    actual: null,
    ...YEAR,
  });
  expect(draft.fields).not.toHaveProperty("code");
  expect(draft.fields.startDate).toBeLessThan(TODAY);
});

test.each([
  { texts: {}, mistakes: ["title: no-title"], because: "a KPI has a name" },
  {
    texts: { title: "a", target: "tio" },
    mistakes: ["target: not-a-number"],
    because: "words are no numbers",
  },
  { texts: { title: "a", target: "1.5" }, mistakes: ["target: wrong-mark"], because: "Swedish has a comma" },
  { texts: { title: "a", dueDate: "?" }, mistakes: ["dueDate: bad-date"], because: "a day is half typed" },
  {
    texts: { title: "a", unit: "h", start: "10 %" },
    mistakes: ["start: percent-in-unit"],
    because: "hours are no shares",
  },
])("readKpiForm() $mistakes: $because", ({ texts, mistakes }) => {
  const read = readKpiForm(typedForm(texts), "sv");
  expect(read.mistakes.map(({ place, mistake }) => `${place}: ${mistake.code}`)).toEqual(mistakes);
});

test.each([
  { formula: "", ok: false },
  { formula: "=", ok: false },
  { formula: "Sälj!B7", ok: false },
  { formula: "  =Sälj!B7 ", ok: true },
  { formula: "=SUM(A1;\nA2)", ok: true },
])("the formula '$formula' is one: $ok", ({ formula, ok }) => {
  const { draft, mistakes } = readKpiForm({ ...typedForm({ title: "a" }), isLinked: true, formula }, "sv");
  expect(mistakes).toEqual(ok ? [] : [{ place: "formula", mistake: { code: "no-formula" } }]);
  expect(draft.formula).toBe(formula.trim());
});

test("while a formula gives the value, what was typed before is out of the way and not lost", () => {
  const typed = { ...openKpiForm(kpi("KPI1"), "sv") };
  const linked = {
    ...typed,
    isLinked: true,
    formula: "=Blad!B7",
    typed: { ...typed.typed, actual: "fem" },
  };
  expect(readKpiForm(linked, "sv")).toMatchObject({ draft: { fields: { actual: 6.5 } }, mistakes: [] });
  expect(readKpiForm({ ...linked, isLinked: false }, "sv")).toMatchObject({
    draft: { formula: "" },
    mistakes: [{ place: "actual" }],
  });
});
