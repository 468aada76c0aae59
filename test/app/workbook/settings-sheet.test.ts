import { afterEach, expect, test } from "vitest";
import { closeAll, draft, openWorkbook, type Workbook } from "../workbook.ts";

afterEach(closeAll);

/** What a person could do by hand: a conditional format on the same column. */
const OWN_RULE = `function paintOwnRule() {
  const sheet = SpreadsheetApp.getActive().getSheetByName("OKR");
  const rule = SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo("min egen").setBackground("#ff00ff")
    .setRanges([sheet.getRange("V2:V20")]).build();
  sheet.setConditionalFormatRules([rule].concat(sheet.getConditionalFormatRules()));
}`;

async function withExample(): Promise<Workbook> {
  const file = await openWorkbook({ more: { "Own.js": OWN_RULE } });
  await file.done({ do: "insert-example" });
  await file.standin.settle();
  return file;
}

function rulesCell({ standin }: Workbook, row: number, column: number): GoogleAppsScript.Spreadsheet.Range {
  const cell = standin.spreadsheet.getRangeByName("OKR_RULES")?.getCell(row, column);
  if (!cell) throw new Error("no rules");
  return cell;
}

/** The fill that a reader sees in the status cell of a row with this label. */
async function fillOf(file: Workbook, label: string): Promise<string> {
  const row = (await file.column("Status")).indexOf(label) + 2;
  return file.standin.effectiveBackground("OKR", `V${row}`);
}

test.each([
  { label: "Uppnått", fill: "#004b7a" },
  { label: "På rätt spår", fill: "#009e73" },
  { label: "Försenad", fill: "#d98200" },
  { label: "Avspårad", fill: "#8c1d18" },
  { label: "Inga data", fill: "#e6e6e6" },
])("a cell that says $label is $fill", async ({ label, fill }) => {
  const file = await withExample();
  expect(await fillOf(file, label)).toBe(fill);
});

test("a label and a colour changed in Settings change column, colours and panel together", async () => {
  const file = await withExample();
  rulesCell(file, 3, 2).setValue("I fas");
  rulesCell(file, 3, 6).setValue("#56B4E9");
  await file.done({ do: "apply-rules" });
  await file.standin.settle();
  expect(await file.column("Status")).not.toContain("På rätt spår");
  expect(await fillOf(file, "I fas")).toBe("#56b4e9");
  expect((await file.panel()).statuses[1]).toMatchObject({
    code: "on-track",
    label: "I fas",
    fill: "#56b4e9",
  });
});

test("a threshold changed in Settings changes column and panel together", async () => {
  const file = await withExample();
  const before = (await file.column("Status")).filter((label) => label === "Försenad").length;
  rulesCell(file, 3, 3).setValue(0.25);
  await file.standin.settle();
  const after = (await file.column("Status")).filter((label) => label === "Försenad").length;
  expect([before > after, after > 0]).toEqual([true, true]);
  const late = (await file.panel()).objectives[0]?.children[0];
  expect([late?.fields.title, late?.computed.status]).toEqual(["Genomförandetid per projekt", "on-track"]);
});

test("the user's own conditional formats stay, however often rules are applied", async () => {
  const file = await withExample();
  const sheet = file.standin.spreadsheet.getSheetByName("OKR");
  const count = sheet?.getConditionalFormatRules().length ?? 0;
  await file.standin.call("paintOwnRule");
  await file.done({ do: "apply-rules" });
  await file.done({ do: "apply-rules" });
  const values = sheet
    ?.getConditionalFormatRules()
    .map((rule) => rule.getBooleanCondition()?.getCriteriaValues()[0]);
  expect(values).toContain("min egen");
  expect(values).toHaveLength(count + 1);
});

test("a status of the user's own is set by hand, wins over the computed one, and has its colour", async () => {
  const file = await openWorkbook();
  const keyResult = draft("key-result", { title: "Svarstid", target: 10, actual: 9 });
  await file.done({ do: "save", draft: draft("objective", { title: "Mål" }, [keyResult]), base: null });
  rulesCell(file, 7, 2).setValue("Pausad");
  rulesCell(file, 7, 6).setValue("#cccccc");
  await file.done({ do: "apply-rules" });
  file.standin.spreadsheet.getSheetByName("OKR")?.getRange("P3").setValue("Pausad");
  await file.standin.settle();
  expect((await file.column("Status"))[1]).toBe("Pausad");
  expect((await file.column("Orsak"))[1]).toContain("På rätt spår");
  expect(await fillOf(file, "Pausad")).toBe("#cccccc");
  expect((await file.panel()).objectives[0]?.children[0]?.computed.status).toBe("Pausad");
});

test("a threshold that is no number is named, in the cell and in the panel", async () => {
  const file = await withExample();
  rulesCell(file, 3, 3).setValue("tio procent");
  await file.standin.settle();
  expect(file.standin.cellError("OKR", "S1")).toContain("tio procent");
  expect(await file.ask({ do: "load", revision: null })).toMatchObject({ refusal: { code: "bad-rules" } });
});
