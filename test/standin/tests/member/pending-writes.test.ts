import fc from "fast-check";
import { expect, test } from "vitest";
import { openStandin, runBody, valueAt } from "../open-standin.ts";

/** What is in A1:A4 of the first sheet. */
function column(standin: Awaited<ReturnType<typeof openStandin>>): unknown[] {
  return ["A1", "A2", "A3", "A4"].map((a1) => valueAt(standin, a1));
}

test.each([
  { body: `cell.setValue("x"); return cell.getValue()`, gives: "x", because: "a read sends what waits" },
  {
    body: `cell.setValue("x"); const shown = standin(); SpreadsheetApp.flush(); return [shown, standin()]`,
    gives: ["", "x"],
    because: "a flush sends it, and nothing before",
  },
  {
    body: `cell.setValue("x"); PropertiesService.getDocumentProperties().setProperty("k", "v"); return [standin(), PropertiesService.getDocumentProperties().getProperty("k")]`,
    gives: ["", "v"],
    because: "properties do not wait, and send nothing",
  },
  {
    body: `const lock = LockService.getDocumentLock(); lock.tryLock(1); cell.setValue("x"); lock.releaseLock(); return standin()`,
    gives: "",
    because: "a lock that is released sends nothing: the reference asks for a flush before",
  },
  {
    body: `const rows = [["x"]]; cell.setValues(rows); rows[0][0] = "y"; return cell.getValue()`,
    gives: "x",
    because: "arguments are taken as they are when the member is called",
  },
  {
    body: `sheet.insertRowsAfter(1000, 5); return sheet.getRange("A1004").getRow()`,
    gives: 1004,
    because: "a range in rows that wait is there",
  },
  {
    body: `sheet.setName("B"); return SpreadsheetApp.getActive().getSheetByName("B") !== null`,
    gives: true,
    because: "a name that waits is found",
  },
  {
    body: `return cell.setValue(1).setBackground("red") === cell`,
    gives: true,
    because: "a write gives its object for the next one",
  },
  {
    body: `return SpreadsheetApp.getActive().insertSheet("N").getName()`,
    gives: "N",
    because: "what makes a thing is done at once",
  },
  {
    body: `const p = sheet.protect(); p.setDescription("d"); return p.getDescription()`,
    gives: "d",
    because: "an object that a write has changed is read anew",
  },
])("§6.1 $body gives $gives: $because", async ({ body, gives }) => {
  let look = (): unknown => undefined;
  const standin = await openStandin(
    `function go() { const sheet = SpreadsheetApp.getActiveSheet(), cell = sheet.getRange("A1"), standin = () => Ui.look(); ${body} }`.replaceAll(
      "Ui.look()",
      `SpreadsheetApp.getUi().prompt("look").getResponseText()`,
    ),
    { ui: { prompt: () => ({ button: "OK", text: String(look()) }) } },
  );
  look = () => valueAt(standin, "A1");
  expect(await standin.call("go")).toEqual(gives);
});

test.each([
  {
    body: `try { cell.setValues([[1, 2]]) } catch (error) { return String(error) }`,
    says: "The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 1.",
  },
  {
    body: `try { sheet.deleteRows(2000, 1) } catch (error) { return String(error) }`,
    says: "Those rows are out of bounds.",
  },
  {
    body: `try { cell.setNotes("x") } catch (error) { return String(error) }`,
    says: "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setNotes.",
  },
  {
    body: `try { SpreadsheetApp.getActive().deleteSheet(sheet) } catch (error) { return String(error) }`,
    says: "You can't remove all the sheets in a document.",
  },
])("§6.1 wrong arguments are refused at the call: $says", async ({ body, says }) => {
  expect(await runBody(`const cell = sheet.getRange("A1"); ${body}`)).toBe(`Exception: ${says}`);
});

const REJECTING = `cell.setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(9).setAllowInvalid(false).build());`;

test("§6.1 what Google refuses of a batch is told by what sends it; what comes after it in the batch is lost [MEM]", async () => {
  const standin = await openStandin(`function go() {
    const sheet = SpreadsheetApp.getActiveSheet(), cell = sheet.getRange("A2"), told = [];
    ${REJECTING}
    SpreadsheetApp.flush();
    try { sheet.getRange("A1").setValue(1); cell.setValue(2); sheet.getRange("A3").setValue(3); } catch { told.push("call"); }
    try { SpreadsheetApp.flush(); } catch { told.push("flush"); }
    return told;
  }`);
  expect(await standin.call("go")).toEqual(["flush"]);
  expect(column(standin)).toEqual([1, "", "", ""]);
});

test("§6.1 what waits at the end of a run is sent, also when the script has failed; its own failure is told", async () => {
  const standin = await openStandin(`
    function fails() { SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1); throw new Error("own"); }
    function ends() { const cell = SpreadsheetApp.getActiveSheet().getRange("A2"); ${REJECTING} cell.setValue(2); }
    async function lasts() { await null; SpreadsheetApp.getActiveSheet().getRange("A3").setValue(3); await null; }`);
  await expect(standin.call("fails")).rejects.toThrow("own");
  await expect(standin.call("ends")).rejects.toThrow("violates the data validation rules");
  await standin.call("lasts");
  expect(column(standin)).toEqual([1, "", 3, ""]);
});

test("law: whatever reads and flushes stand between, the same writes leave the same cells", async () => {
  const standin = await openStandin(`function go(steps) {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange("A1:A4").clearContent();
    for (const { at, value, sends } of steps) {
      sheet.getRange(at + 1, 1).setValue(value);
      if (sends === "read") sheet.getLastRow();
      if (sends === "flush") SpreadsheetApp.flush();
    }
  }`);
  const step = fc.record({
    at: fc.nat(3),
    value: fc.nat(99),
    sends: fc.constantFrom("nothing", "read", "flush"),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
      await standin.call("go", steps);
      const last = [0, 1, 2, 3].map((row) => steps.filter(({ at }) => at === row).at(-1)?.value ?? "");
      expect(column(standin)).toEqual(last);
    }),
    { numRuns: 30 },
  );
});
