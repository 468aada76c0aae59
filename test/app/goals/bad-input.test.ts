import { afterEach, describe, expect, test } from "vitest";
import { objective, withObjective } from "../one-objective.ts";
import { closeAll, opened, openWorkbook } from "../workbook.ts";

afterEach(closeAll);

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
