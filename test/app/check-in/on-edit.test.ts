import { afterEach, describe, expect, test } from "vitest";
import { day } from "../../../src/domain/calendar.ts";
import { log, openGoals } from "../check-ins.ts";
import { closeAll } from "../workbook.ts";

afterEach(closeAll);

describe("an actual value typed in its cell", () => {
  test("is a check-in, with the value before it", async () => {
    const file = await openGoals();
    file.pass(3);
    await file.standin.type("OKR", "M3", "12,5");
    expect(await log(file)).toEqual([
      expect.objectContaining({ ID: "KR1", Värde: 12.5, Tidigare: 10, Källa: "Cell" }),
    ]);
    expect((await file.panel()).objectives[0]?.children[0]?.freshness?.updated).toBe(day(2026, 11, 5));
  });

  test("by a paste of many rows is one check-in each, with what the log knew", async () => {
    const file = await openGoals();
    await file.standin.type("OKR", "M3", "12");
    await file.standin.paste("OKR", "M3", [["30"], ["text"], ["31"]]);
    expect((await log(file)).map((line) => [line.ID, line.Värde, line.Tidigare])).toEqual([
      ["KR1", 12, 10],
      ["KR1", 30, 12],
      ["KR3", 31, ""],
    ]);
  });

  test("that was cleared is a line without a value; other cells and formulas are none", async () => {
    const file = await openGoals();
    await file.standin.type("OKR", "C3", "Ny titel");
    await file.standin.type("OKR", "M4", "=2*2");
    await file.standin.clear("OKR", "M3");
    expect((await log(file)).map((line) => [line.ID, line.Värde])).toEqual([["KR1", ""]]);
  });
});

test("the daily run logs values with which rows came in, and formulas when their value has changed", async () => {
  const file = await openGoals(2);
  const sheet = file.standin.spreadsheet.getSheetByName("OKR");
  sheet?.getRange("Z1").setValue(7);
  sheet?.getRange("M4").setFormula("=Z1*2");
  await file.done({ do: "daily", on: true });
  expect((await file.panel()).daily).toBe(true);
  for (const value of [7, 7, 9]) {
    file.pass(1);
    sheet?.getRange("Z1").setValue(value);
    await file.standin.settle();
    await file.standin.fireClock();
  }
  expect((await log(file)).map((line) => [line.ID, line.Värde, line.Tidigare, line.Källa])).toEqual([
    ["KR1", 10, "", "Cell"],
    ["KR2", 14, "", "Länk"],
    ["KR2", 18, 14, "Länk"],
  ]);
  await file.done({ do: "daily", on: false });
  expect(file.standin.triggers()).toEqual([]);
});
