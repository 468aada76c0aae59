import { describe, expect, test } from "vitest";
import { type KpiForm, openKpiForm } from "../../../src/sidebar/model/kpi-form.ts";
import { phaseLines } from "../../../src/sidebar/model/kpi-phases.ts";
import { readKpiForm } from "../../../src/sidebar/model/kpi-read.ts";
import { JUNE, kpi, MARCH, SEPTEMBER } from "../kpi-samples.ts";

const QUARTERS: KpiForm = { ...openKpiForm(kpi("KPI1"), "sv"), spacing: "quarter" };

function textsOf(form: KpiForm): readonly string[] {
  return phaseLines(form, readKpiForm(form, "sv").draft.fields, "sv").map(({ text }) => text);
}

function typed(texts: Record<string, string>): KpiForm {
  return { ...QUARTERS, typed: { ...QUARTERS.typed, ...texts } };
}

describe("the targets on the way", () => {
  test.each([
    { form: QUARTERS, is: ["7,02", "6,02", "5,01"], because: "they lie on the straight line at first" },
    {
      form: { ...QUARTERS, given: { [JUNE]: "5" } },
      is: ["7,02", "5", "5,01"],
      because: "one was given, the others stay",
    },
    {
      form: { ...typed({ target: "2" }), given: { [JUNE]: "5" } },
      is: ["6,53", "5", "3,52"],
      because: "those that were not given follow the target",
    },
    {
      form: { ...typed({ dueDate: "2026-08-01" }), given: { [JUNE]: "5", [SEPTEMBER]: "4,5" } },
      is: ["6,32", "5"],
      because: "one beyond the due date is none",
    },
    {
      form: { ...QUARTERS, spacing: "own", given: { [JUNE]: "5", [MARCH]: "7" } },
      is: ["7", "5"],
      because: "own days stand in their order",
    },
    {
      form: { ...QUARTERS, spacing: "", given: { [JUNE]: "5" } },
      is: [],
      because: "none are wanted, whatever was given before",
    },
    {
      form: typed({ target: "" }),
      is: ["", "", ""],
      because: "without a target there is no line, but targets can be given",
    },
    { form: typed({ startDate: "" }), is: [], because: "without dates no period ends" },
    {
      form: typed({ measure: "at-most" }),
      is: ["4", "4", "4"],
      because: "a limit holds from the first day",
    },
  ] satisfies { form: KpiForm; is: string[]; because: string }[])("are $is: $because", ({ form, is }) => {
    expect(textsOf(form)).toEqual(is);
  });

  test("a date that comes back brings what was given back", () => {
    const form = { ...QUARTERS, given: { [SEPTEMBER]: "4,5" } };
    const shorter = { ...form, typed: { ...form.typed, dueDate: "2026-08-01" } };
    const longer = { ...shorter, typed: { ...shorter.typed, dueDate: "2026-12-31" } };
    expect(textsOf(longer)[2]).toBe("4,5");
  });

  test("a blank one is none, one that is no number is to be mended", () => {
    const form = { ...QUARTERS, given: { [MARCH]: " ", [JUNE]: "fem" } };
    const { draft, mistakes } = readKpiForm(form, "sv");
    expect(draft.phases.map(({ until }) => until)).toEqual([SEPTEMBER]);
    expect(mistakes).toMatchObject([{ place: `until-${JUNE}`, mistake: { code: "not-a-number" } }]);
  });
});
