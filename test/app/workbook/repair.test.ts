import { afterEach, describe, expect, test } from "vitest";
import { objective, withObjective } from "../one-objective.ts";
import { closeAll, type Workbook } from "../workbook.ts";

afterEach(closeAll);

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
