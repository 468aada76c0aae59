import { afterEach, describe, expect, test } from "vitest";
import type { Draft } from "../../src/app/contract.ts";
import { closeAll, draft, opened, openWorkbook, type Workbook } from "./workbook.ts";

afterEach(closeAll);

const objective = (title: string): Draft =>
  draft("objective", { title, owner: "Anna Berg" }, [
    draft("key-result", { title: "Svarstid", measure: "decrease", start: 10, target: 7, actual: 9 }),
  ]);

async function withObjective(title = "Bättre support") {
  const file = await openWorkbook();
  await file.done({ do: "save", draft: objective(title), base: null });
  const sheet = file.standin.spreadsheet.getSheetByName("OKR");
  if (!sheet) throw new Error("no sheet");
  return { file, sheet };
}

function okrFormulaError({ standin }: Workbook): string | undefined {
  return standin.cellError("OKR", "S1");
}

describe("headers", () => {
  test("a renamed one is named by the panel and by the cell, and can be put back", async () => {
    const { file, sheet } = await withObjective();
    sheet.getRange("K1").setValue("Bas");
    await file.standin.settle();
    const refusal = { code: "missing-header", sheet: "OKR", headers: ["Startvärde"] };
    expect(await file.ask({ do: "load", revision: null })).toMatchObject({ ok: false, refusal });
    expect(okrFormulaError(file)).toContain("Startvärde");
    await file.done({ do: "repair" });
    expect((await file.panel()).objectives[0]?.children[0]?.fields.start).toBe(10);
    expect((await file.values())[0]?.[10]).toBe("Startvärde");
    expect(okrFormulaError(file)).toBeUndefined();
  });

  test("a deleted column comes back empty; all others keep their values", async () => {
    const { file, sheet } = await withObjective();
    sheet.deleteColumn(11);
    await file.standin.settle();
    expect(await file.ask({ do: "load", revision: null })).toMatchObject({
      refusal: { headers: ["Startvärde"] },
    });
    await file.done({ do: "repair" });
    const [goal] = (await file.panel()).objectives;
    expect(goal?.children[0]?.fields).toMatchObject({ start: null, target: 7, actual: 9 });
  });

  test("columns may be moved and others put between them", async () => {
    const { file, sheet } = await withObjective();
    sheet.insertColumnAfter(3);
    sheet.getRange("D1").setValue("Min egen kolumn");
    sheet.getRange("D2").setValue("min egen text");
    await file.standin.settle();
    await file.done({ do: "save", draft: objective("Ett till"), base: null });
    expect((await file.panel()).objectives.map(({ fields }) => fields.title)).toEqual([
      "Bättre support",
      "Ett till",
    ]);
    expect((await file.column("Min egen kolumn"))[0]).toBe("min egen text");
  });
});

describe("cells", () => {
  test("a text in a number's place is a problem of its row, and the text stays", async () => {
    const { file, sheet } = await withObjective();
    sheet.getRange("M3").setNumberFormat("@").setValue("0,72");
    await file.standin.settle();
    const [goal] = (await file.panel()).objectives;
    expect(goal?.children[0]?.computed).toMatchObject({
      progress: null,
      status: "no-data",
      reason: "⚠ faktiskt värde är text: ”0,72”",
      wrong: true,
    });
    expect((await file.column("Orsak"))[1]).toContain("0,72");
    const base = goal && opened(goal);
    if (base)
      await file.done({ do: "save", draft: { ...base, fields: { ...base.fields, owner: "Eva" } }, base });
    expect(sheet.getRange("M3").getValue()).toBe("0,72");
  });

  test("a half-filled row typed by hand is shown with what it has, and gets its id", async () => {
    const { file, sheet } = await withObjective();
    sheet.getRange("C4").setValue("Skrivet för hand");
    await file.standin.settle();
    const { loose } = await file.panel();
    expect(loose.map(({ id, fields }) => [id, fields.title])).toEqual([["KR2", "Skrivet för hand"]]);
    expect(sheet.getRange("A4").getValue()).toBe("KR2");
  });

  test("merged cells are refused before anything is written", async () => {
    const { file, sheet } = await withObjective();
    sheet.getRange("B4:C5").merge();
    expect(await file.ask({ do: "save", draft: objective("Nytt"), base: null })).toMatchObject({
      ok: false,
      refusal: { code: "merged", range: "B4:C5" },
    });
    expect((await file.panel()).objectives).toHaveLength(1);
  });
});

describe("text", () => {
  test.each([
    "=1+1",
    "+46 70 123 45 67",
    "-10 % svinn",
    "@anna",
    "\tindraget",
    "'citat'",
    "10/12",
    "2026",
    "50 %",
    "TRUE",
    "mar 5",
    '=IMPORTXML("https://example.com";"//a")',
    "<img src=x onerror=alert(1)>",
    "<script>alert(1)</script>",
  ])("%j stays the text that it is", async (title) => {
    const { file } = await withObjective(title);
    const cell = file.standin.spreadsheet.getSheetByName("OKR")?.getRange("C2");
    await file.standin.settle();
    expect([cell?.getFormula(), cell?.getValue()]).toEqual(["", title.trim() === title ? title : title]);
    expect((await file.panel()).objectives[0]?.fields.title).toBe(title.trim());
  });

  test("a text longer than a cell holds is refused, and the limit is named", async () => {
    const file = await openWorkbook();
    const long = objective("x".repeat(50_000));
    expect(await file.ask({ do: "save", draft: long, base: null })).toMatchObject({
      ok: false,
      refusal: { code: "too-long", field: "title", limit: 49_999 },
    });
    await file.done({ do: "save", draft: objective("x".repeat(49_999)), base: null });
  });

  test("a title is needed", async () => {
    const file = await openWorkbook();
    expect(await file.ask({ do: "save", draft: objective("  "), base: null })).toMatchObject({
      ok: false,
      refusal: { code: "no-title" },
    });
  });
});

describe("others", () => {
  test("while somebody else saves, nothing is written and the person is told", async () => {
    const { file } = await withObjective();
    file.standin.holdLock();
    const answer = await file.ask({ do: "save", draft: objective("Samtidigt"), base: null });
    expect(answer).toMatchObject({ ok: false, refusal: { code: "busy" } });
    file.standin.freeLock();
    await file.done({ do: "save", draft: objective("Samtidigt"), base: null });
    expect((await file.panel()).objectives).toHaveLength(2);
  });

  test("a save lands right while a filter hides rows", async () => {
    const { file, sheet } = await withObjective();
    sheet.getRange("A1:R20").createFilter();
    await file.done({ do: "save", draft: objective("Filtrerat"), base: null });
    expect((await file.panel()).objectives.map(({ fields }) => fields.title)).toEqual([
      "Bättre support",
      "Filtrerat",
    ]);
  });

  test("rows in another order are the same goals", async () => {
    const { file, sheet } = await withObjective();
    const rows = sheet.getRange("A2:R3").getValues();
    sheet.getRange("A2:R3").setValues([...rows].reverse());
    await file.standin.settle();
    const [goal] = (await file.panel()).objectives;
    expect(goal?.children[0]?.computed.progress).toBeCloseTo(1 / 3);
    expect((await file.column("Status")).filter((label) => label !== "")).toHaveLength(2);
  });
});

describe("sheets", () => {
  test("a deleted Settings sheet is told of, and put back", async () => {
    const { file } = await withObjective();
    const { spreadsheet } = file.standin;
    const settings = spreadsheet.getSheetByName("Inställningar");
    if (settings) spreadsheet.deleteSheet(settings);
    await file.standin.settle();
    expect(await file.ask({ do: "load", revision: null })).toMatchObject({
      refusal: { code: "no-settings" },
    });
    await file.done({ do: "repair" });
    expect((await file.panel()).objectives).toHaveLength(1);
    await file.standin.settle();
    expect(okrFormulaError(file)).toBeUndefined();
  });

  test("a deleted OKR sheet is a file that is not set up; setting up again leaves Settings alone", async () => {
    const { file, sheet } = await withObjective();
    file.standin.spreadsheet.getRangeByName("OKR_RULES")?.getCell(2, 2).setValue("Klart!");
    file.standin.spreadsheet.deleteSheet(sheet);
    expect(await file.ask({ do: "load", revision: null })).toMatchObject({ refusal: { code: "not-set-up" } });
    await file.done({ do: "set-up" });
    const panel = await file.panel();
    expect([panel.objectives, panel.statuses[0]?.label]).toEqual([[], "Klart!"]);
  });
});

test.each([
  [{ do: "dance" }],
  [null],
  [{ do: "save", draft: { title: 1 } }],
  [{ do: "tick", id: 7, done: "yes" }],
])("the message %j is refused, not obeyed", async (message) => {
  const file = await openWorkbook();
  expect(await file.standin.run("serve", [message])).toMatchObject({
    ok: false,
    refusal: { code: "bad-request" },
  });
});
