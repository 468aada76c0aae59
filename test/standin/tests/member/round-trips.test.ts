import { expect, test } from "vitest";
import type { RoundTrips } from "../../interface.ts";
import { kindOf, resultOfWrite } from "../../member/kinds.ts";
import { openStandin } from "../open-standin.ts";

const NONE: RoundTrips = { read: 0, lock: 0, property: 0, flush: 0, other: 0, end: 0, total: 0 };

test.each<{ body: string; trips: Partial<RoundTrips>; because: string }>([
  { body: "", trips: {}, because: "objects are made on the script's own side" },
  { body: "cell.getValue()", trips: { read: 1 }, because: "a read" },
  { body: "cell.getValue(); cell.getValue()", trips: { read: 2 }, because: "each read, also the same one" },
  {
    body: "cell.setValue(1).setNote('n'); sheet.setFrozenRows(1); cell.getValue()",
    trips: { read: 1 },
    because: "writes go along with the read that sends them",
  },
  {
    body: "cell.setValue(1); cell.getValue(); cell.setValue(2); cell.getValue()",
    trips: { read: 2 },
    because: "by turns, each turn is one",
  },
  {
    body: "cell.setValue(1); SpreadsheetApp.flush()",
    trips: { flush: 1 },
    because: "a flush with its batch",
  },
  { body: "SpreadsheetApp.flush()", trips: { flush: 1 }, because: "a flush that has nothing to send" },
  { body: "cell.setValue(1)", trips: { end: 1 }, because: "the end of the run sends the last batch" },
  {
    body: "const lock = LockService.getDocumentLock(); lock.tryLock(1); lock.hasLock(); lock.releaseLock()",
    trips: { lock: 2 },
    because: "taking and releasing a lock; whether one has it is known",
  },
  {
    body: "const all = PropertiesService.getUserProperties(); all.setProperties({ a: '1', b: '2' }); all.getProperties(); all.getProperty('a')",
    trips: { property: 3 },
    because: "each property call, however many properties it holds",
  },
  {
    body: "CacheService.getUserCache().put('a', '1')",
    trips: { property: 1 },
    because: "a cache is a store as well",
  },
  {
    body: "ScriptApp.newTrigger('go').timeBased().everyHours(1).create()",
    trips: { other: 1 },
    because: "a trigger is made by the server, what it shall be is not",
  },
  {
    body: "SpreadsheetApp.getActive().insertSheet('N').getRange('A1')",
    trips: { read: 1 },
    because: "a new sheet is the server's answer",
  },
  {
    body: "sheet.insertRowsAfter(1000, 1); sheet.getRange('A1001')",
    trips: { read: 1 },
    because: "a range outside the grid that is known asks for the grid",
  },
])("§6.2 $body: $because", async ({ body, trips }) => {
  const standin = await openStandin(
    `function go() { const sheet = SpreadsheetApp.getActiveSheet(), cell = sheet.getRange("A1"); ${body} }`,
  );
  await standin.call("go");
  const { total, ...counts } = standin.roundTrips();
  const first = { ...counts, read: counts.read - 1 };
  const sum = Object.values(trips).reduce((all, count) => all + count, 0);
  expect({ ...first, total: total - 1 }).toEqual({ ...NONE, ...trips, total: sum });
});

test("§6.2 they are counted anew when asked, and what a cell's function asks is no round trip of the run", async () => {
  const standin = await openStandin(`
    function ZONE() { return SpreadsheetApp.getActive().getSpreadsheetTimeZone(); }
    function go() { SpreadsheetApp.getActive().getRange("Sheet1!A1").setFormula("=ZONE()"); }`);
  await standin.call("go");
  expect(standin.roundTrips()).toEqual({ ...NONE, read: 1, end: 1, total: 2 });
  expect(standin.calls()["Spreadsheet.getSpreadsheetTimeZone"]).toBeGreaterThan(0);
  standin.resetCalls();
  expect([standin.roundTrips(), standin.calls()]).toEqual([NONE, {}]);
});

test.each([
  { name: "Range.setValues", kind: "write", gives: "itself" },
  { name: "Range.getA1Notation", kind: "local", gives: undefined },
  { name: "Range.getBackgrounds", kind: "read", gives: undefined },
  { name: "Range.createFilter", kind: "read", gives: undefined },
  { name: "Range.createTextFinder", kind: "local", gives: undefined },
  { name: "Sheet.getName", kind: "read", gives: undefined },
  { name: "Sheet.deleteRow", kind: "write", gives: "itself" },
  { name: "Sheet.deleteRows", kind: "write", gives: "nothing" },
  { name: "Spreadsheet.setActiveSheet", kind: "write", gives: "argument" },
  { name: "Spreadsheet.toast", kind: "local", gives: undefined },
  { name: "DeveloperMetadata.getValue", kind: "held", gives: undefined },
  { name: "DeveloperMetadata.remove", kind: "write", gives: "nothing" },
  { name: "EmbeddedBarChartBuilder.setRange", kind: "local", gives: undefined },
  { name: "Properties.getKeys", kind: "property", gives: undefined },
  { name: "Lock.waitLock", kind: "lock", gives: undefined },
  { name: "MailApp.sendEmail", kind: "other", gives: undefined },
])("§6.2 $name is $kind", ({ name, kind, gives }) => {
  const [className = "", member = ""] = name.split(".");
  expect(kindOf(className, member)).toBe(kind);
  if (gives) expect(resultOfWrite(className, member)).toBe(gives);
});
