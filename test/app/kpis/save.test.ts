import { afterEach, describe, expect, test } from "vitest";
import type { Kpi, KpiDraft } from "../../../src/app/contract.ts";
import { day } from "../../../src/domain/calendar.ts";
import { kpi, openedKpi, withKpiFields } from "../kpi-builders.ts";
import { closeAll, draft, openWorkbook, type Workbook } from "../workbook.ts";

afterEach(closeAll);

const NOW = new Date("2026-11-25T09:00:00Z");
const TODAY = day(2026, 11, 25);
const PERIOD = { startDate: day(2026, 10, 1), dueDate: day(2026, 12, 30) };

const NPS = kpi({
  title: "NPS",
  category: "customer",
  kind: "leading",
  area: "Sälj",
  owner: "Anna Berg",
  source: "Enkät",
  cadence: "monthly",
  measure: "increase",
  unit: "p",
  start: 20,
  target: 45,
  actual: 30,
  ...PERIOD,
});

async function withGoal(options: { locale?: string; userLocale?: string } = {}): Promise<Workbook> {
  const file = await openWorkbook({ now: () => NOW, ...options });
  const keyResult = draft("key-result", {
    title: "Nöjdare kunder",
    start: 20,
    target: 45,
    actual: 21,
    ...PERIOD,
  });
  await file.done({
    do: "save",
    draft: draft("objective", { title: "Bättre service" }, [keyResult]),
    base: null,
  });
  return file;
}

async function first({ standin, panel }: Workbook): Promise<Kpi> {
  await standin.settle();
  const [found] = (await panel()).kpis;
  if (!found) throw new Error("no KPI");
  return found;
}

const save = (draft: KpiDraft, base: KpiDraft | null = null) => ({ do: "save-kpi", draft, base }) as const;

describe.each([
  {
    locale: "sv_SE",
    userLocale: "sv",
    sheet: "Nyckeltal",
    words: ["Kund", "Ledande", "Månadsvis", "Öka"],
    status: "Försenad",
  },
  {
    locale: "en_US",
    userLocale: "en",
    sheet: "KPI",
    words: ["Customer", "Leading", "Monthly", "Increase"],
    status: "Behind",
  },
])("in a file in $locale", ({ sheet, words, status, ...options }) => {
  test("the first KPI makes its sheet; the row is tracked there and in the panel by the same numbers", async () => {
    const file = await withGoal(options);
    await file.done(save(NPS));
    const [headers = [], row = []] = await file.values(sheet);
    const at = (header: string) => row[headers.indexOf(header)];
    expect(row.slice(0, 2)).toEqual(["KPI1", "NPS"]);
    for (const word of words) expect(row).toContain(word);
    expect(at(options.userLocale === "sv" ? "Framsteg" : "Progress")).toBeCloseTo(0.4, 12);
    expect(row).toContain(status);
    const { id, fields, computed, feeds, formula } = await first(file);
    expect({ id, fields, feeds, formula }).toEqual({
      id: "KPI1",
      fields: NPS.fields,
      feeds: false,
      formula: "",
    });
    expect(computed).toMatchObject({ progress: 0.4, status: "behind", difference: 15 });
  });

  test("a KPI feeds a key result, which shows it as linked and keeps its value when it is fed no longer", async () => {
    const file = await withGoal(options);
    await file.done(save(withKpiFields({ ...NPS, feeds: true }, { supports: "KR1" })));
    const keyResult = async () => (await file.panel()).objectives[0]?.children[0];
    await file.standin.settle();
    expect(await keyResult()).toMatchObject({ fields: { actual: 30 }, linked: ["actual"] });
    await file.done({
      do: "check-in",
      answers: [{ id: "KPI1", value: 40, base: 30, confidence: null, note: "" }],
    });
    await file.standin.settle();
    expect(await keyResult()).toMatchObject({ fields: { actual: 40 }, computed: { progress: 0.8 } });
    expect(await file.ask({ do: "delete-kpi", id: "KPI1" })).toMatchObject({
      refusal: { code: "feeds", title: "Nöjdare kunder" },
    });
    const opened = openedKpi(await first(file));
    expect(opened.feeds).toBe(true);
    await file.done(save({ ...opened, feeds: false }, opened));
    expect(await keyResult()).toMatchObject({ fields: { actual: 40 }, linked: [] });
    await file.done({ do: "delete-kpi", id: "KPI1" });
    expect((await file.panel()).kpis).toEqual([]);
  });
});

test("what was checked in shows in the last periods, in the log and in the history", async () => {
  const file = await withGoal();
  await file.done(save(NPS));
  expect((await first(file)).periods[11]).toBe("Försenad");
  await file.done({
    do: "check-in",
    answers: [{ id: "KPI1", value: 42, base: 30, confidence: null, note: "Ny enkät" }],
  });
  expect((await first(file)).periods).toEqual([...Array.from({ length: 11 }, () => ""), "På rätt spår"]);
  const answer = await file.ask({ do: "history", ids: ["KPI1"] });
  expect(answer).toMatchObject({ histories: [{ id: "KPI1", checkIns: [{ value: 42, note: "Ny enkät" }] }] });
  await file.done({ do: "correct", id: "KPI1", day: TODAY, value: 41, note: "" });
  expect((await first(file)).fields.actual).toBe(41);
  await file.done({ do: "undo" });
  expect((await first(file)).fields.actual).toBe(42);
});

test("targets on the way are written, followed, changed, and gone with the KPI; undo brings all back", async () => {
  const file = await withGoal();
  const phases = [
    { until: day(2026, 10, 31), target: 22 },
    { until: day(2026, 11, 30), target: 30 },
  ];
  await file.done(save({ ...NPS, phases }));
  const planned = async () => (await file.values("Delmål")).slice(1).filter(([id]) => id !== "");
  expect((await planned()).map(([id, title, , target]) => [id, title, target])).toEqual([
    ["KPI1", "NPS", 22],
    ["KPI1", "NPS", 30],
  ]);
  const tracked = await first(file);
  expect(tracked.phases).toEqual(phases);
  expect(tracked.computed.expected).toBeCloseTo((22 + (8 * 25) / 30 - 20) / 25, 12);
  const [headers = [], row = []] = await file.values("Nyckeltal");
  expect(row[headers.indexOf("Förväntat")]).toBe(tracked.computed.expected);
  await file.done(save({ ...openedKpi(tracked), phases: phases.slice(1) }, openedKpi(tracked)));
  expect((await first(file)).phases).toEqual(phases.slice(1));
  await file.done({ do: "delete-kpi", id: "KPI1" });
  expect(await planned()).toEqual([]);
  await file.done({ do: "undo" });
  expect(await first(file)).toMatchObject({ id: "KPI1", fields: NPS.fields, phases: phases.slice(1) });
});

test("an edit writes only what was changed; what somebody else changed meanwhile is a conflict or stands", async () => {
  const file = await withGoal();
  await file.done(save(NPS));
  const base = openedKpi(await first(file));
  await file.done(save(withKpiFields(base, { target: 50 }), base));
  await file.done(save(withKpiFields(base, { owner: "Bo Ek" }), base));
  expect((await first(file)).fields).toMatchObject({ target: 50, owner: "Bo Ek" });
  expect(await file.ask(save(withKpiFields(base, { target: 60 }), base))).toMatchObject({
    refusal: { code: "changed", conflicts: [{ title: "NPS", field: "target", yours: 60, theirs: 50 }] },
  });
});

test("targets on the way that somebody else has changed meanwhile are a conflict", async () => {
  const file = await withGoal();
  await file.done(save({ ...NPS, phases: [{ until: day(2026, 10, 31), target: 22 }] }));
  const base = openedKpi(await first(file));
  const others = (target: number) => save({ ...base, phases: [{ until: day(2026, 10, 31), target }] }, base);
  await file.done(others(25));
  expect(await file.ask(others(28))).toMatchObject({
    refusal: {
      code: "changed",
      conflicts: [{ field: "target", yours: "2026-10-31: 28", theirs: "2026-10-31: 25" }],
    },
  });
  await file.done(others(25));
  expect((await first(file)).phases).toEqual([{ until: day(2026, 10, 31), target: 25 }]);
});

test("a renamed header of the targets on the way is told, and repaired", async () => {
  const file = await withGoal();
  await file.done(save({ ...NPS, phases: [{ until: day(2026, 10, 31), target: 22 }] }));
  file.standin.spreadsheet.getSheetByName("Delmål")?.getRange("C1").setValue("När");
  expect(await file.ask({ do: "load", revision: null })).toMatchObject({
    refusal: { code: "missing-header", sheet: "Delmål", headers: ["Till och med"] },
  });
  await file.done({ do: "repair" });
  expect((await first(file)).phases).toHaveLength(1);
});

describe("an actual value from a formula", () => {
  test("is written as it is given, shown as linked, and replaced by a typed value", async () => {
    const file = await withGoal();
    file.standin.spreadsheet.insertSheet("Försäljning").getRange("B7").setValue(36);
    await file.done(save({ ...NPS, formula: "='Försäljning'!B7" }));
    const base = openedKpi(await first(file));
    expect(base).toMatchObject({ fields: { actual: 36 }, formula: "='Försäljning'!B7" });
    expect((await first(file)).linked).toEqual(["actual"]);
    await file.done(save(withKpiFields({ ...base, formula: "" }, { actual: 37 }), base));
    expect(await first(file)).toMatchObject({ fields: { actual: 37 }, linked: [], formula: "" });
  });

  test.each([
    { formula: "=1/0", shown: "#DIV/0!" },
    { formula: '="många"', shown: "många" },
  ])(
    "that comes to no number is told in the row, not taken for a value: $formula",
    async ({ formula, shown }) => {
      const file = await withGoal();
      await file.done(save({ ...NPS, formula }));
      expect(await first(file)).toMatchObject({
        fields: { actual: null },
        computed: { status: "no-data", wrong: true, reason: `⚠ faktiskt värde är text: ”${shown}”` },
      });
      await file.done({ do: "undo" });
      expect((await file.panel()).kpis).toEqual([]);
    },
  );

  test("what is selected is offered as one", async () => {
    const file = await withGoal();
    const sheet = file.standin.spreadsheet.insertSheet("Bo's blad");
    sheet.getRange("B2:B4").activate();
    expect(await file.ask({ do: "selection" })).toEqual({ ok: true, formula: "=SUM('Bo''s blad'!B2:B4)" });
    sheet.getRange("B2").activate();
    expect(await file.ask({ do: "selection" })).toEqual({ ok: true, formula: "='Bo''s blad'!B2" });
  });
});

describe("bad input", () => {
  test.each([
    { what: "no name", draft: kpi({ title: " " }), refusal: { code: "no-title" } },
    {
      what: "a key result that is not there",
      draft: withKpiFields({ ...NPS, feeds: true }, { supports: "KR9" }),
      refusal: { code: "gone", title: "KR9" },
    },
    {
      what: "something to support that is not there",
      draft: withKpiFields(NPS, { supports: "KR9" }),
      refusal: { code: "gone", title: "KR9" },
    },
    {
      what: "an objective to feed",
      draft: withKpiFields({ ...NPS, feeds: true }, { supports: "O1" }),
      refusal: { code: "gone", title: "Bättre service" },
    },
    { what: "text that is no formula", draft: { ...NPS, formula: "B7" }, refusal: { code: "bad-request" } },
  ])("$what is refused: $refusal.code", async ({ draft, refusal }) => {
    const file = await withGoal();
    expect(await file.ask(save(draft))).toMatchObject({ ok: false, refusal });
    expect((await file.panel()).kpis).toEqual([]);
  });

  test("a renamed header is told, and repaired", async () => {
    const file = await withGoal();
    await file.done(save(NPS));
    const sheet = file.standin.spreadsheet.getSheetByName("Nyckeltal");
    sheet?.getRange("O1").setValue("Mål");
    expect(await file.ask({ do: "load", revision: null })).toMatchObject({
      refusal: { code: "missing-header", sheet: "Nyckeltal", headers: ["Målvärde"] },
    });
    await file.done({ do: "repair" });
    expect(await first(file)).toMatchObject({ fields: NPS.fields });
  });

  test("a KPI that was typed by hand gets its id", async () => {
    const file = await withGoal();
    await file.done(save(NPS));
    file.standin.spreadsheet.getSheetByName("Nyckeltal")?.getRange("B3").setValue("Kundbortfall");
    expect((await file.panel()).kpis.map(({ id, fields }) => [id, fields.title])).toEqual([
      ["KPI1", "NPS"],
      ["KPI2", "Kundbortfall"],
    ]);
  });
});

test("a value typed in its cell is a check-in", async () => {
  const file = await withGoal();
  await file.done(save(NPS));
  await file.standin.type("Nyckeltal", "P2", "33");
  expect(await file.ask({ do: "history", ids: ["KPI1"] })).toMatchObject({
    histories: [{ checkIns: [{ value: 33 }] }],
  });
  expect((await first(file)).freshness.updated).toBe(TODAY);
});

test("the library speaks the language of the words", async () => {
  const file = await withGoal();
  const answer = await file.ask({ do: "library" });
  if (!answer.ok || !("library" in answer)) throw new Error("no library");
  expect(answer.library).toHaveLength(58);
  expect(answer.library.find(({ code }) => code === "churn")).toMatchObject({
    name: "Kundbortfall",
    measure: "decrease",
    unit: "%",
  });
});
