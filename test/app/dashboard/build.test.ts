import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LISTS } from "../../../src/tables/dashboard/board-layout.ts";
import { buildBoard, choose, errorsOf, seenOn, sheetNamed } from "../board.ts";
import { dumpOf, NOW, others, stepCalls, withExample } from "../dashboards.ts";
import { closeAll, openFile, openWorkbook, type Workbook } from "../workbook.ts";

/** What may happen to the dashboard while it is made, and when it is made anew. */

/** What a person could have put on the sheet by hand. */
const OWN = `function own() {
  const sheet = SpreadsheetApp.getActive().getSheetByName("Instrumentpanel");
  sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.AREA).addRange(sheet.getRange("AB1:AB3")).setPosition(45, 1, 0, 0).build());
  const rule = SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo("min egen").setBackground("#ff00ff")
    .setRanges([sheet.getRange("B8:B20")]).build();
  sheet.setConditionalFormatRules([rule].concat(sheet.getConditionalFormatRules()));
}
function move() {
  const sheet = SpreadsheetApp.getActive().getSheetByName("OKR");
  const area = sheet.getRange("F1:F60").getValues();
  sheet.deleteColumn(6);
  sheet.insertColumnAfter(3);
  sheet.getRange("D1:D60").setValues(area);
}`;

/** Univer writes formulas with names anew when a name is set again, without quotes that a sheet's name can do without. */
function unquoted(formulas: string[][]): string[][] {
  return formulas.map((cells) => cells.map((formula) => formula.replaceAll("'", "")));
}

describe("made anew", () => {
  const board = "Instrumentpanel";
  let file: Workbook;
  let before: ReturnType<typeof seenOn>;
  let id: number;

  afterAll(closeAll);

  beforeAll(async () => {
    file = await withExample("sv", { "Own.js": OWN });
    await buildBoard(file);
    await file.standin.call("own");
    await choose(file, board, "owner", "Erik Lind");
    await file.standin.type(board, "B37", "eNPS");
    before = seenOn(await file.values(board));
    id = sheetNamed(file, board).getSheetId();
    await file.standin.call("move");
    sheetNamed(file, "OKR").setName("Bo's mål");
    await buildBoard(file);
  });

  test("after a column was moved and the sheet renamed, it tells the same and has no error", async () => {
    expect(seenOn(await file.values(board))).toEqual(before);
    expect(before).toMatchObject({ count: 1, keyResults: 3 });
    expect(errorsOf(file.standin.dump(), "sv")).toEqual([]);
    expect(sheetNamed(file, board).getSheetId()).toBe(id);
  });

  test("it keeps filters and headline KPIs", () => {
    const sheet = sheetNamed(file, board);
    expect(["K1", "Q1", "W1"].map((cell) => sheet.getRange(cell).getValue())).toEqual([
      "Alla",
      "Erik Lind",
      "Alla",
    ]);
    expect([sheet.getRange("B37").getValue(), sheet.getRange("B37").getFormula()]).toEqual(["eNPS", ""]);
  });

  test("it leaves the user's own chart and conditional format, and makes none of ours twice", () => {
    const { charts, conditionalFormats } = dumpOf(file, board);
    expect(charts.map(({ type }) => type).sort()).toEqual(["AREA", "BAR", "LINE", "PIE"]);
    const rules = conditionalFormats as { values?: unknown[] }[];
    expect(rules.filter(({ values }) => values?.[0] === "min egen")).toHaveLength(1);
    expect(rules.filter(({ values }) => values?.[0] === "Försenad")).toHaveLength(1);
  });

  test("labels changed in Settings show without making it anew", async () => {
    file.standin.spreadsheet.getRangeByName("OKR_RULES")?.getCell(4, 2).setValue("Släpar");
    await file.done({ do: "apply-rules" });
    const texts = (await file.values(board)).slice(0, LISTS.timeline.title).flat();
    expect([texts.includes("Släpar"), texts.includes("Försenad")]).toEqual([true, false]);
    expect(seenOn(await file.values(board)).standings).toEqual(before.standings);
  });

  test("cancelled, it stays as it was", async () => {
    const { formulas, charts } = dumpOf(file, board);
    const seen = seenOn(await file.values(board));
    for (const step of [0, 1]) expect(await file.ask({ do: "dashboard", step })).toMatchObject({ ok: true });
    await file.done({ do: "cancel-dashboard" });
    expect(seenOn(await file.values(board))).toEqual(seen);
    const now = dumpOf(file, board);
    expect(unquoted(now.formulas)).toEqual(unquoted(formulas));
    expect(now.charts).toEqual(charts);
  });

  test("a header that was renamed is named, and nothing is changed", async () => {
    sheetNamed(file, "Bo's mål").getRange("C1").setValue("Rubrik");
    await file.standin.settle();
    const seen = file.standin.dump();
    expect(await file.ask({ do: "dashboard", step: 0 })).toMatchObject({
      ok: false,
      refusal: { code: "missing-header", sheet: "Bo's mål", headers: ["Titel"] },
    });
    expect(file.standin.dump()).toEqual(seen);
  });
});

describe("a dashboard that is not finished", () => {
  afterAll(closeAll);

  test("goes when it is cancelled, and everything else stays", async () => {
    const file = await withExample();
    expect(await file.ask({ do: "dashboard", step: 0 })).toMatchObject({ ok: true });
    await file.standin.settle();
    const before = others(file);
    for (const step of [1, 2]) expect(await file.ask({ do: "dashboard", step })).toMatchObject({ ok: true });
    await file.done({ do: "cancel-dashboard" });
    await file.standin.settle();
    const names = file.standin.dump().map(({ name }) => name);
    expect(names.filter((name) => /Instrumentpanel|Underlag/.test(name))).toEqual([]);
    expect(others(file)).toEqual(before);
  });

  test("of which somebody deletes the data is refused, harms nothing, and can be made again", async () => {
    const file = await withExample();
    for (const step of [0, 1]) expect(await file.ask({ do: "dashboard", step })).toMatchObject({ ok: true });
    file.standin.spreadsheet.deleteSheet(sheetNamed(file, "Underlag"));
    await file.standin.settle();
    const before = others(file);
    expect(await file.ask({ do: "dashboard", step: 2 })).toMatchObject({
      ok: false,
      refusal: { code: "gone" },
    });
    expect(others(file)).toEqual(before);
    await buildBoard(file);
    expect(errorsOf(file.standin.dump(), "sv")).toEqual([]);
    expect(seenOn(await file.values("Instrumentpanel"))).toMatchObject({ count: 3, keyResults: 9, kpis: 3 });
  });

  test("is refused in a file that is not set up", async () => {
    const file = await openFile({ now: () => NOW });
    expect(await file.ask({ do: "dashboard", step: 0 })).toMatchObject({
      ok: false,
      refusal: { code: "not-set-up" },
    });
  });
});

afterAll(closeAll);

test("each step makes as many service calls for 200 objectives as for 3", async () => {
  const [few, many] = [await openWorkbook({ now: () => NOW }), await openWorkbook({ now: () => NOW })];
  for (const [file, count] of [
    [few, 3],
    [many, 200],
  ] as const) {
    const rows = Array.from({ length: count }, (_, at) => [`O${at + 1}`, "Mål", `Rad ${at + 1}`]);
    sheetNamed(file, "OKR").getRange(2, 1, count, 3).setValues(rows);
  }
  expect(await stepCalls(many)).toEqual(await stepCalls(few));
});
