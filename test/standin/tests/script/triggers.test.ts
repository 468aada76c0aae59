import { expect, test } from "vitest";
import { openStandin } from "../open-standin.ts";

const INSTALL = `
  function install() { return ScriptApp.newTrigger("daily").timeBased().everyDays(1).atHour(5).create().getUniqueId(); }
  function mine() { return ScriptApp.getProjectTriggers().map((one) => one.getHandlerFunction()); }
  function remove() { ScriptApp.getProjectTriggers().forEach((one) => ScriptApp.deleteTrigger(one)); }`;

test("§5.3 a clock trigger gets the documented event, with full rights", async () => {
  const now = () => new Date("2026-03-01T04:05:06Z");
  const standin = await openStandin(
    `${INSTALL} function daily(e) {
      console.log(JSON.stringify(e));
      MailApp.sendEmail("a@example.com", "S", "B");
      console.log(Session.getActiveUser().getEmail());
    }`,
    { now },
  );
  const id = (await standin.call("install")) as string;
  await standin.fireTrigger(id);
  const [event = "", user] = standin.log();
  expect(JSON.parse(event)).toEqual({
    authMode: "FULL",
    triggerUid: id,
    timezone: "UTC",
    year: 2026,
    month: 3,
    "day-of-month": 1,
    "day-of-week": 7,
    "week-of-year": 9,
    hour: 4,
    minute: 5,
    second: 6,
  });
  expect(user).toBe("anna@example.com");
  await expect(standin.fireTrigger("none")).rejects.toThrow("There is no trigger none.");
});

test("§5.3 each user has triggers of their own; they run as who made them, and last in the file", async () => {
  const code = `${INSTALL} function daily() { console.log(Session.getEffectiveUser().getEmail()); }`;
  const annas = await openStandin(code);
  await annas.call("install");
  const eriks = await openStandin(code, { user: "erik@example.com", snapshot: annas.save() });
  expect(await eriks.call("mine")).toEqual([]);
  await eriks.call("install");
  expect(await eriks.call("mine")).toEqual(["daily"]);
  await eriks.fireClock("other");
  await eriks.fireClock();
  expect(eriks.log()).toEqual(["anna@example.com", "erik@example.com"]);
  await eriks.call("remove");
  expect(eriks.triggers().map(({ user }) => user)).toEqual(["anna@example.com"]);
});

test("a failing trigger does not keep another from running, and a test learns of it", async () => {
  const code = `${INSTALL} function daily() { console.log("ran"); if (Session.getActiveUser().getEmail()[0] === "a") throw new Error("no"); }`;
  const annas = await openStandin(code);
  await annas.call("install");
  const eriks = await openStandin(code, { user: "erik@example.com", snapshot: annas.save() });
  await eriks.call("install");
  await expect(eriks.fireClock()).rejects.toThrow("no");
  expect(eriks.log()).toEqual(["ran", "ran"]);
});

test("a clock that has moved moves the script's Date, TODAY() and NOW() alike when the clock triggers run", async () => {
  let day = 1;
  const now = () => new Date(Date.UTC(2026, 2, day, 12));
  const standin = await openStandin(
    `${INSTALL} function daily() { console.log(new Date().getDate() + " " + SpreadsheetApp.getActiveSheet().getRange("B1").getValue()); }`,
    { now },
  );
  await standin.type("Sheet1", "A1", "=TODAY()");
  await standin.type("Sheet1", "B1", "=DAY(A1)*100+DAY(NOW())");
  await standin.call("install");
  day = 2;
  await standin.fireClock();
  expect(standin.log()).toEqual(["2 202"]);
});

test.each([
  ["FULL", false, "anna@example.com"],
  ["LIMITED", false, ""],
  ["LIMITED", true, "anna@example.com"],
] as const)(
  "§5.3 Session: in %s, with the developer's domain %s, the address is %j",
  async (mode, sameDomain, address) => {
    const standin = await openStandin(
      `function onEdit(e) { tell(); console.log(e.user.getEmail()); }
     function tell() { console.log(Session.getActiveUser().getEmail()); }`,
      { sameDomain },
    );
    await (mode === "FULL" ? standin.call("tell") : standin.type("Sheet1", "A1", "x"));
    expect(new Set(standin.log())).toEqual(new Set([address]));
  },
);

test("§1.7, 5.4 user properties are each user's own, in a cell the owner's; document properties are everybody's", async () => {
  const code = `
    function keep(value) {
      PropertiesService.getUserProperties().setProperties({ k: value, gone: "x" }).deleteProperty("gone");
      PropertiesService.getDocumentProperties().setProperty("last", value);
    }
    function kept() { return [PropertiesService.getUserProperties().getProperties(), PropertiesService.getDocumentProperties().getProperty("last")]; }
    function OWNERS(x) { return PropertiesService.getUserProperties().getProperty("k") + x; }`;
  const annas = await openStandin(code);
  await annas.call("keep", "a");
  const eriks = await openStandin(code, { user: "erik@example.com", snapshot: annas.save() });
  expect(await eriks.call("kept")).toEqual([{}, "a"]);
  await eriks.call("keep", "e");
  await eriks.type("Sheet1", "A1", "=OWNERS(1)");
  expect(eriks.spreadsheet.getActiveSheet().getRange("A1").getValue()).toBe("a1");
  await annas.load(eriks.save());
  expect(await annas.call("kept")).toEqual([{ k: "a" }, "e"]);
});

test("load takes over another page's state in place: values, formulas, sheets, rules, names", async () => {
  const code = `
    function TWICE(x) { return x * 2; }
    function make() {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange("A1").setValue(2);
      sheet.getRange("B1").setFormula("=TWICE(A1)");
      SpreadsheetApp.getActive().setNamedRange("ONE", sheet.getRange("A1"));
      sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenNumberEqualTo(6).setBackground("#00ff00").setRanges([sheet.getRange("B1")]).build()]);
    }
    function change() {
      SpreadsheetApp.getActiveSheet().insertRowBefore(1).getRange("A2").setValue(3);
      SpreadsheetApp.getActive().insertSheet("New").getRange("A1").setFormula("=ONE+1");
    }`;
  const first = await openStandin(code);
  await first.call("make");
  const second = await openStandin(code, { snapshot: first.save() });
  await second.call("change");
  await first.load(second.save());
  expect(first.dump()).toEqual(second.dump());
  expect(first.spreadsheet.getActiveSheet().getName()).toBe("Sheet1");
  expect(first.effectiveBackground("Sheet1", "B2")).toBe("#00ff00");
  await first.type("Sheet1", "A2", "5");
  expect(first.spreadsheet.getRange("New!A1").getValue()).toBe(6);
  expect(first.spreadsheet.getRange("Sheet1!B2").getValue()).toBe(10);
});

test("§5.3 a published add-on has one trigger of each type", async () => {
  const standin = await openStandin(
    `
    function install() {
      ScriptApp.newTrigger("daily").timeBased().everyDays(1).atHour(6).create();
      ScriptApp.newTrigger("edited").forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create();
      return ScriptApp.getProjectTriggers().map((one) => one.getHandlerFunction() + " " + one.getEventType());
    }
    function again() { ScriptApp.newTrigger("daily").timeBased().everyHours(1).create(); }
    function minutes() { ScriptApp.newTrigger("daily").timeBased().everyMinutes(5).create(); }
    function remove() { ScriptApp.deleteTrigger(ScriptApp.getProjectTriggers()[0]); }`,
    { published: true },
  );
  expect(await standin.call("install")).toEqual(["daily CLOCK", "edited ON_EDIT"]);
  await expect(standin.call("again")).rejects.toThrow("too many time-based triggers");
  await expect(standin.call("minutes")).rejects.toThrow("at least one hour");
  expect(standin.triggers()[0]).toMatchObject({
    handler: "daily",
    event: "CLOCK",
    schedule: ["every 1 days", "at hour 6"],
  });
  await standin.call("remove");
  expect(standin.triggers().map(({ handler }) => handler)).toEqual(["edited"]);
});
