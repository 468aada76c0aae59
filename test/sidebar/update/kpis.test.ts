import { describe, expect, test } from "vitest";
import type { Event } from "../../../src/sidebar/model/event.ts";
import type { State } from "../../../src/sidebar/model/state.ts";
import { remedyFor } from "../../../src/sidebar/say/troubles.ts";
import { CHURN, JUNE, kpi, kpiDraft } from "../kpi-samples.ts";
import { answered, BUSY, loaded, no, ok, panel, play, UNREACHABLE } from "../samples.ts";

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

describe("the library", () => {
  test("is asked for once, and brings the focus to its search", () => {
    const opened = play(ONE, { type: "open-library" });
    expect(opened.request).toEqual({ do: "library" });
    expect(opened.state).toMatchObject({ view: "library", focus: { on: "library-search" } });
    const came = play(opened.state, answered(opened.state, { ok: true, library: [CHURN] }));
    expect(came.state).toMatchObject({ pending: null, library: { language: "sv", kpis: [CHURN] } });
    expect(play(came.state, { type: "close" }, { type: "open-library" }).request).toBeUndefined();
  });

  test("is asked for again in another language", () => {
    const known = { ...ONE, library: { language: "en", kpis: [CHURN] } } as const;
    expect(play(known, { type: "open-library" }).request).toEqual({ do: "library" });
  });

  test("that did not come is told, with a way to try again", () => {
    const { state } = play(ONE, { type: "open-library" });
    const failed = play(state, answered(state, no(UNREACHABLE))).state;
    expect(failed.trouble && remedyFor(failed.trouble, null)).toEqual({
      label: "again",
      event: { type: "open-library" },
    });
  });

  test("fills the form in, which nobody has touched yet", () => {
    const { state } = play(ONE, { type: "new-kpi", from: CHURN });
    expect(state).toMatchObject({ view: "kpi", kpi: { typed: { title: "Kundbortfall" }, touched: false } });
    expect(play(state, { type: "kpi-leave" }).state).toMatchObject({ view: "list", kpi: null });
  });
});

test("what is searched for among goals is not searched for among KPIs", () => {
  expect(play({ ...ONE, search: "x" }, { type: "choose-tab", tab: "goals" }).state).toMatchObject({
    tab: "goals",
    search: "",
  });
});

describe("the form", () => {
  test.each<{ because: string; events: Event[]; is: object }>([
    {
      because: "a value in per cent gives the unit, when there is none",
      events: [{ type: "new-kpi", from: null }, typed("target", "90 %")],
      is: { typed: { target: "90 %", unit: "%" } },
    },
    {
      because: "and no other than what it has",
      events: [OPEN, typed("target", "90 %")],
      is: { typed: { unit: "h" } },
    },
    {
      because: "whatever else is supported is not fed by itself",
      events: [OPEN, { type: "kpi-set", change: { feeds: true } }, typed("supports", "KR2")],
      is: { feeds: false, typed: { supports: "KR2" } },
    },
    {
      because: "an own category is a word to be written",
      events: [OPEN, { type: "kpi-category", chosen: null }],
      is: { ownCategory: true, typed: { category: "" } },
    },
    {
      because: "a category of ours is not",
      events: [OPEN, { type: "kpi-category", chosen: null }, { type: "kpi-category", chosen: "customer" }],
      is: { ownCategory: false, typed: { category: "customer" } },
    },
    {
      because: "a target on the way goes back to the straight line",
      events: [
        OPEN,
        { type: "kpi-target", until: JUNE, text: "5" },
        { type: "kpi-target", until: JUNE, text: null },
      ],
      is: { given: {}, touched: true },
    },
  ])("$because", ({ events, is }) => {
    expect(play(ONE, ...events).state.kpi).toMatchObject(is);
  });

  test("goes to the first thing to mend instead of saving", () => {
    const { state, request } = play(ONE, { type: "new-kpi", from: null }, typed("target", "tio"), SAVE);
    expect(request).toBeUndefined();
    expect(state).toMatchObject({ kpi: { tried: true }, focus: { on: "kpi-title" } });
    const mended = play(state, typed("title", "NPS"), SAVE);
    expect(mended.state.focus).toMatchObject({ on: "kpi-target" });
  });

  test("asks before what was typed is lost, and then forgets it", () => {
    const { state } = play(ONE, OPEN, typed("owner", "Bo"), { type: "kpi-leave" });
    expect(state).toMatchObject({
      view: "kpi",
      question: { code: "leave" },
      kpi: { typed: { owner: "Bo" } },
    });
    expect(play(state, { type: "cancel" }).state.kpi?.typed.owner).toBe("Bo");
    expect(play(state, { type: "confirm" }).state).toMatchObject({
      view: "list",
      tab: "kpis",
      kpi: null,
      question: null,
    });
  });

  test("takes nothing in while it is being saved", () => {
    const { state } = play(ONE, OPEN, SAVE);
    expect(play(state, typed("owner", "Bo")).state.kpi?.typed.owner).toBe("Anna Berg");
    expect(play(state, SAVE).request).toBeUndefined();
  });

  test("survives the other views", () => {
    const { state } = play(ONE, OPEN, typed("owner", "Bo"), { type: "open-help" }, { type: "close-help" });
    expect(state).toMatchObject({ view: "kpi", kpi: { typed: { owner: "Bo" } } });
  });
});

describe("what is selected in the sheet", () => {
  const asked = play(ONE, OPEN, { type: "kpi-set", change: { isLinked: true } }, { type: "kpi-selection" });

  test.each([
    { formula: "='Sälj 2026'!B7", is: { formula: "='Sälj 2026'!B7", noSelection: false } },
    { formula: "", is: { formula: "", noSelection: true } },
  ])("is taken over as '$formula'", ({ formula, is }) => {
    expect(asked.request).toEqual({ do: "selection" });
    const { state } = play(asked.state, answered(asked.state, { ok: true, formula }));
    expect(state).toMatchObject({ pending: null, kpi: is, focus: { on: "kpi-formula" } });
  });
});

describe("saving", () => {
  const opened = kpi("KPI1");
  const saving = play(ONE, OPEN, typed("owner", "Bo"), SAVE);

  test("sends the KPI and what it was", () => {
    expect(saving.request).toEqual({
      do: "save-kpi",
      draft: { ...kpiDraft(opened), fields: { ...opened.fields, owner: "Bo" } },
      base: kpiDraft(opened),
    });
  });

  test("ends at the card of the KPI, and says so", () => {
    const written = play(saving.state, answered(saving.state, ok()));
    expect(written.request).toMatchObject({ do: "load" });
    const news = panel({ revision: "r2", kpis: [kpi("KPI1", { owner: "Bo" })] });
    const { state } = play(written.state, answered(written.state, ok(news)));
    expect(state).toMatchObject({
      view: "list",
      tab: "kpis",
      kpi: null,
      notice: { code: "saved", title: "Svarstid" },
      focus: { on: "g-KPI1" },
    });
  });

  test("finds the card of a new one", () => {
    const { state } = play(ONE, { type: "new-kpi", from: CHURN }, SAVE);
    const written = play(state, answered(state, ok())).state;
    const news = panel({ revision: "r2", kpis: [kpi("KPI1"), kpi("KPI2", { title: "Kundbortfall" })] });
    expect(play(written, answered(written, ok(news))).state.focus).toMatchObject({ on: "g-KPI2" });
  });

  test("that came to nothing keeps what was typed, and can be tried again with what is typed since", () => {
    const { state } = play(saving.state, answered(saving.state, no(BUSY)));
    expect(state).toMatchObject({ view: "kpi", kpi: { typed: { owner: "Bo" } }, trouble: { trouble: BUSY } });
    expect(state.trouble && remedyFor(state.trouble, null)).toEqual({ label: "again", event: SAVE });
    expect(play(state, typed("owner", "Cia"), SAVE).request).toMatchObject({
      draft: { fields: { owner: "Cia" } },
    });
  });
});

describe("deleting", () => {
  const asked = play(ONE, { type: "ask-delete-kpi", id: "KPI1" }).state;

  test("asks first, then sends it", () => {
    expect(asked.question).toEqual({ code: "delete-kpi", id: "KPI1" });
    expect(play(asked, { type: "confirm" }).request).toEqual({ do: "delete-kpi", id: "KPI1" });
    expect(play(asked, { type: "cancel" }).request).toBeUndefined();
  });

  test("a KPI that feeds a key result is refused with its sentence", () => {
    const deleting = play(asked, { type: "confirm" }).state;
    const feeds = { code: "feeds", title: "Nöjdhet", sentence: "Nöjdhet hämtar sitt värde …" } as const;
    expect(play(deleting, answered(deleting, no(feeds))).state).toMatchObject({
      trouble: { trouble: feeds },
      panel: { kpis: [{ id: "KPI1" }] },
    });
  });

  test("the question goes when somebody else has deleted it", () => {
    const { state } = play(asked, answered(asked, ok(panel({ revision: "r2", kpis: [] })), null));
    expect(state.question).toBeNull();
  });
});

test("the form speaks the other language: what was typed means the same", () => {
  const { state } = play(ONE, OPEN, typed("start", "7,5"), { type: "kpi-target", until: JUNE, text: "5,5" });
  const english = play(state, { type: "choose-language", language: "en" }).state;
  expect(english.kpi).toMatchObject({ typed: { start: "7.5", actual: "6.5" }, given: { [JUNE]: "5.5" } });
});
