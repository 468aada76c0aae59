import { afterEach, describe, expect, test } from "vitest";
import type { Kpi, LibraryKpi } from "../../src/app/contract.ts";
import { previewValue } from "../../src/sidebar/model/check-in-effects.ts";
import type { Event } from "../../src/sidebar/model/event.ts";
import { goalFromKpi } from "../../src/sidebar/model/goals.ts";
import type { State } from "../../src/sidebar/model/state.ts";
import type { Language } from "../../src/text/language.ts";
import { texts } from "../../src/text/texts.ts";
import { closeAll, openFile } from "../app/workbook.ts";
import { JUNE, MARCH, SEPTEMBER } from "./kpi-samples.ts";
import { EXAMPLE, LOOK, openPanel } from "./open-panel.ts";

afterEach(closeAll);

const NOW = new Date("2026-11-25T09:00:00Z");

async function openExample(language: Language = "sv") {
  const locale = language === "sv" ? "sv_SE" : "en_US";
  const file = await openFile({ locale, userLocale: language, now: () => NOW });
  const { act } = openPanel(file, language);
  await act(LOOK, EXAMPLE);
  return { file, act };
}

const typed = (
  field: "title" | "start" | "target" | "actual" | "owner" | "supports",
  text: string,
): Event => ({
  type: "kpi-typed",
  field,
  text,
});

function first({ panel }: State): Kpi {
  const [kpi] = panel?.kpis ?? [];
  if (!kpi) throw new Error("no KPI");
  return kpi;
}

function fromLibrary({ library }: State, code: string): LibraryKpi {
  const found = library?.kpis.find((kpi) => kpi.code === code);
  if (!found) throw new Error(`no ${code} in the library`);
  return found;
}

describe.each([
  { language: "sv", half: "6,5", share: "2,5" },
  { language: "en", half: "6.5", share: "2.5" },
] as const)("the panel and the sheet KPI in $language", ({ language, half, share }) => {
  const { sheet } = texts(language);

  test("a KPI of the library stands in the sheet as it was typed, and the form opens with the same", async () => {
    const { file, act } = await openExample(language);
    const from = fromLibrary(await act({ type: "open-library" }), "churn");
    const values = [typed("start", "5"), typed("target", share), typed("actual", "4")];
    const state = await act(
      { type: "new-kpi", from },
      ...values,
      { type: "kpi-set", change: { spacing: "quarter" } },
      { type: "kpi-target", until: JUNE, text: "3" },
      { type: "kpi-save" },
    );
    expect(state).toMatchObject({ kpi: null, tab: "kpis", notice: { code: "saved", title: from.name } });
    const [headers = [], row = []] = await file.values(sheet.names.kpi);
    const at = (header: string) => row[headers.indexOf(header)];
    expect([at(sheet.headers.start), at(sheet.headers.target), at(sheet.headers.actual)]).toEqual([
      0.05, 0.025, 0.04,
    ]);
    expect([at(sheet.headers.category), at(sheet.headers.cadence)]).toEqual([
      sheet.categories.customer,
      sheet.cadences.monthly,
    ]);
    const [, ...targets] = await file.values(sheet.names.phases);
    expect(targets.filter(([id]) => id === "KPI1").map((cells) => cells[3])).toEqual([0.0439, 0.03, 0.0313]);
    const { kpi } = await act({ type: "edit-kpi", id: "KPI1" });
    expect(kpi).toMatchObject({
      typed: { start: "5", target: share, actual: "4" },
      spacing: "quarter",
      given: { [JUNE]: "3" },
    });
  });

  test("a link moves its key result with every check-in, and what it would do is told before", async () => {
    const { act } = await openExample(language);
    const row = (await act(LOOK)).panel?.objectives[0]?.children[0];
    if (!row) throw new Error("no example");
    const saved = await act(
      { type: "new-kpi", from: null },
      typed("title", "Ledtid"),
      typed("start", "10"),
      typed("target", "5"),
      typed("actual", "8"),
      typed("supports", row.id),
      { type: "kpi-set", change: { feeds: true, spacing: "quarter" } },
      { type: "kpi-target", until: MARCH, text: "9" },
      { type: "kpi-target", until: SEPTEMBER, text: half },
      { type: "kpi-save" },
    );
    const before = first(saved);
    expect(before).toMatchObject({ feeds: true });
    expect(saved.panel?.objectives[0]?.children[0]).toMatchObject({
      fields: { actual: 8 },
      linked: ["actual"],
    });
    const foreseen = saved.panel && previewValue(goalFromKpi(before), 6.5, saved.panel);
    const state = await act(
      { type: "open-check-in", id: "KPI1" },
      { type: "type-entry", change: { value: half } },
      { type: "next" },
      { type: "save-check-in" },
    );
    const after = first(state);
    expect(after.computed).toMatchObject({
      progress: foreseen?.progress,
      expected: foreseen?.expected,
      status: foreseen?.status,
    });
    expect(after.periods.at(-1)).not.toBe("");
    expect(state.panel?.objectives[0]?.children[0]?.fields.actual).toBe(6.5);
    expect(state.checkInEffects?.rows.map((move) => move.after.id)).toEqual([row.id, "KPI1"]);
    const deleting = await act(
      { type: "close" },
      { type: "ask-delete-kpi", id: "KPI1" },
      { type: "confirm" },
    );
    expect(deleting.trouble?.trouble).toMatchObject({ code: "feeds", title: row.fields.title });
  });
});

test("two people who change the same KPI choose, and neither loses anything else", async () => {
  const { file, act } = await openExample();
  await act({ type: "new-kpi", from: null }, typed("title", "NPS"), typed("target", "45"), {
    type: "kpi-save",
  });
  await act({ type: "edit-kpi", id: "KPI1" }, typed("target", "50"), typed("owner", "Bo Ek"));
  const [headers = []] = await file.values("Nyckeltal");
  const write = (header: string, value: unknown) =>
    file.standin.spreadsheet
      .getSheetByName("Nyckeltal")
      ?.getRange(2, headers.indexOf(header) + 1)
      .setValue(value);
  write("Målvärde", 60);
  write("Källa", "Enkät");
  await file.standin.settle();
  const clashing = await act({ type: "kpi-save" });
  expect(clashing.kpi?.conflicts).toMatchObject([{ field: "target", mine: 50, theirs: 60 }]);
  const saved = await act({ type: "kpi-choose-value", index: 0, choice: "theirs" }, { type: "kpi-save" });
  expect(saved).toMatchObject({ kpi: null, trouble: null });
  expect(first(saved).fields).toMatchObject({ target: 60, owner: "Bo Ek", source: "Enkät" });
});

test("what is selected in the sheet becomes the value", async () => {
  const { file, act } = await openExample();
  const sales = file.standin.spreadsheet.insertSheet("Sälj 2026");
  sales.getRange("B2:B3").setValues([[4], [5]]);
  sales.getRange("B2:B3").activate();
  const state = await act(
    { type: "new-kpi", from: null },
    typed("title", "Försäljning"),
    { type: "kpi-set", change: { isLinked: true } },
    { type: "kpi-selection" },
    { type: "kpi-save" },
  );
  expect(first(state)).toMatchObject({ fields: { actual: 9 }, linked: ["actual"] });
  const undone = await act({ type: "ask", request: { do: "undo" } });
  expect(undone).toMatchObject({ notice: { code: "undone", title: "Försäljning" }, panel: { kpis: [] } });
});
