import { describe, expect, test } from "vitest";
import type { Standin } from "../../interface.ts";
import { openStandin } from "../open-standin.ts";

/** A log of check-ins in its own sheet, and beside each item a line over its values and their number. */
const CODE = `
  function log(rows) {
    const sheet = SpreadsheetApp.getActive().insertSheet("Check-ins");
    if (rows.length >= 1000) sheet.insertRowsAfter(1000, rows.length);
    sheet.getRange("A1:C1").setValues([["Date", "ID", "Value"]]);
    sheet.getRange(2, 1, rows.length, 3).setValues(rows);
  }
  function items(count) {
    const sheet = SpreadsheetApp.getActive().getSheets()[0];
    sheet.getRange("H1:I2").setValues([["charttype", "line"], ["linewidth", 2]]);
    SpreadsheetApp.getActive().setNamedRange("OKR_TREND", sheet.getRange("H1:I2"));
    const rows = Array.from({ length: count }, (_, index) => index + 2);
    sheet.getRange(2, 1, count, 3).setValues(rows.map((row) => ["KR" + (row - 1),
      "=IFERROR(SPARKLINE(FILTER('Check-ins'!C:C;'Check-ins'!B:B=A" + row + ");OKR_TREND);\\"none\\")",
      "=COUNTIF('Check-ins'!B:B;A" + row + ")"]));
  }
  function log1(row) { SpreadsheetApp.getActive().getSheets()[1].appendRow(row); }
  function rename() { SpreadsheetApp.getActive().getSheets()[1].setName("Åsas logg"); }
  function above() { SpreadsheetApp.getActive().getSheets()[1].insertRowsBefore(2, 3); }
  function full() {
    const sheet = SpreadsheetApp.getActive().getSheets()[1];
    sheet.deleteRows(4, sheet.getMaxRows() - 3);
    sheet.insertRowsAfter(3, 1).getRange("A4:C4").setValues([["", "KR1", 12.5]]);
  }`;

const FIRST = [
  ["", "KR1", 1],
  ["", "KR2", 5],
];

async function tracked(locale: string): Promise<Standin> {
  const standin = await openStandin(CODE, { locale });
  await standin.call("log", FIRST);
  await standin.call("items", 3);
  return standin;
}

function lineOf(standin: Standin, row: number): unknown[] | undefined {
  return standin
    .sparklines("Sheet1")
    .find((one) => one.row === row)
    ?.data.flat();
}

/** README §3.2: English names and `;` work in every locale; open ranges end where the grid ends (1.3). */
describe.each(["sv_SE", "en_US"])("a trend over another sheet's open columns, in %s", (locale) => {
  test("has the item's values, the options of the named range, and nothing where there is no check-in", async () => {
    const standin = await tracked(locale);
    const [line] = standin.sparklines("Sheet1");
    expect(line).toMatchObject({ row: 2, data: [[1]], options: { charttype: "line", linewidth: 2 } });
    expect(standin.spreadsheet.getRange("Sheet1!B4:C4").getValues()).toEqual([["none", 0]]);
  });

  test.each<{ after: string; act: (standin: Standin) => Promise<unknown>; values: number[]; sheet: string }>([
    {
      after: "a row was appended",
      act: (standin) => standin.call("log1", ["", "KR1", 2]),
      values: [1, 2],
      sheet: "Check-ins",
    },
    {
      after: "the sheet was renamed",
      act: (standin) => standin.call("rename"),
      values: [1],
      sheet: "Åsas logg",
    },
    { after: "rows came above", act: (standin) => standin.call("above"), values: [1], sheet: "Check-ins" },
    { after: "the grid grew", act: (standin) => standin.call("full"), values: [1, 12.5], sheet: "Check-ins" },
  ])("is right after $after", async ({ act, values, sheet }) => {
    const standin = await tracked(locale);
    await act(standin);
    expect(lineOf(standin, 2)).toEqual(values);
    await standin.call("log1", ["", "KR1", 3]);
    expect(lineOf(standin, 2)).toEqual([...values, 3]);
    const [, formula = ""] = standin.spreadsheet.getRange("Sheet1!A2:C2").getFormulas()[0] ?? [];
    expect(formula).toContain(`'${sheet}'!C:C`);
  });
});

test("200 items over a log of 5 000 rows", async () => {
  const standin = await openStandin(CODE);
  const rows = Array.from({ length: 5000 }, (_, index) => ["", `KR${(index % 200) + 1}`, index]);
  await standin.call("log", rows);
  await standin.call("items", 200);
  await standin.call("log1", ["", "KR200", -1]);
  expect(standin.sparklines("Sheet1").length).toBe(200);
  expect(lineOf(standin, 201)?.slice(-2)).toEqual([4999, -1]);
});

/** Google's arguments, where they are others than Excel's. */
test.each([
  ["=FILTER(A1:A4;B1:B4=1;A1:A4>2)", [[3], [""]], "every further argument is a condition, too"],
  ["=FILTER(A1:A4;B1:B4=9)", [["#N/A"], [""]], "nothing found is #N/A"],
  ["=SORT(A1:B4;1;FALSE)", [[4], [3]], "the third argument says whether it ascends"],
  ["=SORT(A1:B4;2;TRUE;1;FALSE)", [[3], [1]], "more columns are pairs of column and direction"],
  ["=INDEX(SORT(FILTER(A1:B4;B1:B4>1);1;FALSE);1;1)", [[4], [""]], "both take computed arrays"],
])("%s: %s (%s)", async (formula, values) => {
  const standin = await openStandin("");
  const sheet = standin.spreadsheet.getActiveSheet();
  sheet.getRange("A1:B4").setValues([
    [1, 1],
    [2, 2],
    [3, 1],
    [4, 2],
  ]);
  await standin.type("Sheet1", "D1", formula);
  expect(sheet.getRange("D1:D2").getValues()).toEqual(values);
});
