import { describe, expect, test } from "vitest";
import { CONFLICTS_ID } from "../../../src/sidebar/model/element-ids.ts";
import type { Event } from "../../../src/sidebar/model/event.ts";
import type { State } from "../../../src/sidebar/model/state.ts";
import { remedyFor } from "../../../src/sidebar/say/troubles.ts";
import { JUNE, kpi, kpiDraft, MARCH, SEPTEMBER } from "../kpi-samples.ts";
import { answered, loaded, no, ok, panel, play, UNREACHABLE } from "../samples.ts";

const OPEN: Event = { type: "edit-kpi", id: "KPI1" };

const SAVE: Event = { type: "kpi-save" };

const typed = (field: "title" | "target" | "supports" | "owner" | "start", text: string): Event => ({
  type: "kpi-typed",
  field,
  text,
});

function withKpi(...kpis: readonly ReturnType<typeof kpi>[]): State {
  return { ...loaded({ kpis }), tab: "kpis" };
}

const ONE = withKpi(kpi("KPI1"));

describe("what somebody else has changed meanwhile", () => {
  const CHANGED = no({ code: "changed", conflicts: [], sentence: "Någon annan …" });

  /** The form after its save was refused, with what the sheet has now. */
  function refusedWith(now: ReturnType<typeof kpi>, ...events: Event[]): State {
    const saving = play(ONE, OPEN, ...events, SAVE).state;
    const looking = play(saving, answered(saving, CHANGED)).state;
    return play(looking, answered(looking, ok(panel({ revision: "r2", kpis: [now] })))).state;
  }

  test("in other fields is kept, also when mine is saved after that", () => {
    const state = refusedWith(kpi("KPI1", { owner: "Cia", area: "Sälj" }), typed("owner", "Bo"));
    expect(state.kpi).toMatchObject({ typed: { owner: "Bo", area: "Sälj" }, refusedSave: null });
    expect(state.kpi?.conflicts).toMatchObject([
      { field: "owner", mine: "Bo", theirs: "Cia", choice: "mine" },
    ]);
    expect(state.focus).toMatchObject({ on: CONFLICTS_ID });
    const base = kpiDraft(kpi("KPI1", { owner: "Cia", area: "Sälj" }));
    expect(play(state, SAVE).request).toEqual({
      do: "save-kpi",
      draft: { ...base, fields: { ...base.fields, owner: "Bo" } },
      base,
    });
  });

  test("is taken over when the person chooses so", () => {
    const state = refusedWith(kpi("KPI1", { target: 3.5 }), typed("target", "2"));
    const chosen = play(state, { type: "kpi-choose-value", index: 0, choice: "theirs" }).state;
    expect(chosen.kpi).toMatchObject({ typed: { target: "3,5" }, conflicts: [{ choice: "theirs" }] });
    const back = play(chosen, { type: "kpi-choose-value", index: 0, choice: "mine" }).state;
    expect(back.kpi?.typed.target).toBe("2");
  });

  test("in the targets on the way stands, unless I changed them too", () => {
    const theirs = kpi("KPI1", {}, { phases: [{ until: JUNE, target: 5 }], formula: "=A1" });
    const state = refusedWith(theirs, typed("owner", "Bo"));
    expect(state.kpi).toMatchObject({
      spacing: "quarter",
      given: { [JUNE]: "5" },
      isLinked: true,
      conflicts: [],
    });
    const mine: Event = { type: "kpi-set", change: { isLinked: true, formula: "=B2" } };
    expect(refusedWith(theirs, mine).kpi).toMatchObject({ formula: "=B2", given: { [JUNE]: "5" } });
  });

  test("is merged day by day in the targets on the way; where both changed one, mine stands", () => {
    const theirs = kpi(
      "KPI1",
      {},
      {
        phases: [
          { until: MARCH, target: 7.5 },
          { until: JUNE, target: 5 },
        ],
      },
    );
    const state = refusedWith(
      theirs,
      { type: "kpi-set", change: { spacing: "quarter" } },
      { type: "kpi-target", until: MARCH, text: "" },
      { type: "kpi-target", until: JUNE, text: "6" },
      { type: "kpi-target", until: SEPTEMBER, text: "" },
    );
    expect(state.kpi).toMatchObject({ conflicts: [], refusedSave: null });
    expect(play(state, SAVE).request).toMatchObject({
      draft: {
        phases: [
          { until: MARCH, target: 7.5 },
          { until: JUNE, target: 6 },
        ],
      },
      base: { phases: theirs.phases },
    });
  });

  test("does not let it be left without a question", () => {
    const state = refusedWith(kpi("KPI1", { area: "Sälj" }), typed("owner", "Bo"));
    expect(play(state, { type: "kpi-leave" }).state.question).toEqual({ code: "leave" });
  });

  test("when what the sheet has now does not come, saving has come to nothing and the form stays", () => {
    const saving = play(ONE, OPEN, typed("owner", "Bo"), SAVE).state;
    const looking = play(saving, answered(saving, CHANGED)).state;
    const { state } = play(looking, answered(looking, no(UNREACHABLE)));
    expect(state).toMatchObject({
      kpi: { refusedSave: null, typed: { owner: "Bo" } },
      trouble: { request: { do: "save-kpi" } },
    });
  });

  test("one that was deleted can be saved as a new one", () => {
    const saving = play(ONE, OPEN, typed("owner", "Bo"), SAVE).state;
    const gone = no({ code: "gone", title: "Svarstid", sentence: "Svarstid finns inte längre." });
    const looking = play(saving, answered(saving, gone)).state;
    const { state } = play(looking, answered(looking, ok(panel({ revision: "r2", kpis: [] }))));
    expect(state.kpi?.typed.owner).toBe("Bo");
    const mend = state.trouble && remedyFor(state.trouble, null);
    expect(mend?.label).toBe("saveAsNew");
    expect(mend && play(state, mend.event).request).toMatchObject({
      do: "save-kpi",
      draft: { id: null, fields: { owner: "Bo" } },
      base: null,
    });
  });

  test("a key result that is gone is told, and no second KPI is offered", () => {
    const saving = play(ONE, OPEN, typed("supports", "KR9"), SAVE).state;
    const gone = no({ code: "gone", title: "KR9", sentence: "KR9 finns inte längre." });
    const looking = play(saving, answered(saving, gone)).state;
    const { state } = play(looking, answered(looking, ok(panel({ kpis: [kpi("KPI1")] }))));
    expect(state).toMatchObject({ kpi: { refusedSave: null }, focus: { on: "trouble" } });
    expect(state.trouble && remedyFor(state.trouble, null)).toBeUndefined();
  });
});
