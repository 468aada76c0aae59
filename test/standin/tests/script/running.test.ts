import { expect, test } from "vitest";
import { createHeadless } from "../../index.ts";
import { openStandin, runBody, valueAt } from "../open-standin.ts";

test("§5.1 open fires onOpen with its mode, and the menu is what it built", async () => {
  const standin = await openStandin(`
    function onOpen(e) {
      console.log(String(e.authMode), e.authMode === ScriptApp.AuthMode.LIMITED);
      const ui = SpreadsheetApp.getUi();
      ui.createAddonMenu().addItem("Open", "open").addSeparator()
        .addSubMenu(ui.createMenu("Language").addItem("Svenska", "sv")).addToUi();
    }`);
  await standin.open();
  expect(standin.log()).toEqual(["LIMITED true"]);
  expect(standin.menu()).toEqual([
    { caption: "Open", functionName: "open" },
    { separator: true },
    { caption: "Language", submenu: [{ caption: "Svenska", functionName: "sv" }] },
  ]);
  await standin.open("NONE");
  expect(standin.log()[1]).toBe("NONE false");
});

test.each([
  ["NONE", "SpreadsheetApp.getActiveSpreadsheet()"],
  ["NONE", "PropertiesService.getUserProperties()"],
  ["NONE", "Session.getActiveUser()"],
  ["LIMITED", "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))"],
  ["LIMITED", "MailApp.getRemainingDailyQuota()"],
] as const)("§5.1 in %s a script may not call %s", async (mode, call) => {
  const standin = await openStandin(`function onOpen() { ${call}; }`);
  await expect(standin.open(mode)).rejects.toThrow(/permission/);
});

test.each([
  ["NONE", "Session.getActiveUserLocale()"],
  ["NONE", "Utilities.getUuid()"],
  ["LIMITED", "SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1)"],
  ["LIMITED", "PropertiesService.getDocumentProperties().setProperty('k', 'v')"],
] as const)("§5.1 in %s a script may call %s", async (mode, call) => {
  const standin = await openStandin(`function onOpen() { ${call}; console.log("done"); }`);
  await standin.open(mode);
  expect(standin.log()).toEqual(["done"]);
});

test("§2.2 global code runs on every call, under that call's rights", async () => {
  const standin = await openStandin("PropertiesService.getUserProperties(); function onOpen() {}");
  await expect(standin.open("NONE")).rejects.toThrow("permission");
  await standin.open("LIMITED");
});

test("§2.1 only ECMAScript and the services are there", async () => {
  const absent =
    "setTimeout fetch URL TextEncoder process require structuredClone window crypto performance queueMicrotask atob";
  const present =
    "SpreadsheetApp HtmlService PropertiesService LockService CacheService Session Utilities console Promise Intl JSON";
  const body = (names: string) =>
    `return "${names}".split(" ").filter((name) => typeof globalThis[name] === "undefined").join(" ")`;
  expect(await runBody(body(absent))).toBe(absent);
  expect(await runBody(body(present))).toBe("");
});

test("§1.3, 2.1 the script's Date lives in the script's zone, whatever the machine's", async () => {
  const body = `
    const day = new Date(2026, 6, 1, 12);
    return [day.toISOString(), day.getHours(), day.getTimezoneOffset(), new Date("2026-01-05T10:00").getHours(), new Date(2026, 0, 31).setMonth(1) > 0, String(new Date(2026, 0, 5))];`;
  const text = (offset: string) => `Mon Jan 05 2026 00:00:00 GMT${offset}`;
  expect(await runBody(body, { timeZone: "Asia/Tokyo" })).toEqual([
    "2026-07-01T03:00:00.000Z",
    12,
    -540,
    10,
    true,
    text("+0900"),
  ]);
  expect(await runBody(body, { timeZone: "America/New_York" })).toEqual([
    "2026-07-01T16:00:00.000Z",
    12,
    240,
    10,
    true,
    text("-0500"),
  ]);
});

test("a clock of the test's own is the script's clock", async () => {
  const now = () => new Date("2026-03-01T12:00:00Z");
  expect(
    await runBody("return [new Date().toISOString(), Date.now(), new Date(0).getTime()]", { now }),
  ).toEqual(["2026-03-01T12:00:00.000Z", now().getTime(), 0]);
});

test.each<[string, string, unknown]>([
  ["numbers, texts, booleans, null", "return [1, 'a', true, null]", [1, "a", true, null]],
  ["undefined in arrays is null", "return [undefined, 1]", [null, 1]],
  ["plain objects, copied", "return { a: { b: [1] } }", { a: { b: [1] } }],
  ["a Date comes as null [MEM]", "return { when: new Date() }", null],
  ["a function comes as null [MEM]", "return [() => 1]", null],
])("§4.2 google.script.run gives back %s", async (_, body, value) => {
  const standin = await openStandin(`function go() { ${body} }`);
  expect(await standin.run("go", [])).toEqual(value);
});

test.each<[string, unknown]>([
  ["a Date", new Date()],
  ["a nested Date", { a: [new Date()] }],
  ["a function", () => 1],
])("§4.2 google.script.run refuses %s", async (_, value) => {
  const standin = await openStandin("function go(x) { return 1; }");
  await expect(standin.run("go", [value])).rejects.toThrow("cannot be sent");
});

test.each(["hidden_", "missing", "inner", "menu.item"])(
  "§4.2 google.script.run does not see %s",
  async (name) => {
    const standin = await openStandin(
      "function hidden_() {} var menu = { item() {} }; (() => { function inner() {} })();",
    );
    await expect(standin.run(name, [])).rejects.toThrow(`google.script.run.${name} is not a function`);
  },
);

test("§2.1 menu items may name methods of top-level objects", async () => {
  const standin = await openStandin("const menu = { item() { return 7; } };");
  expect(await standin.call("menu.item")).toBe(7);
});

test("§5.3 onEdit comes on a person's edits only, with value and oldValue", async () => {
  const standin = await openStandin(`
    function onEdit(e) { console.log(e.range.getA1Notation() + " " + e.value + " " + e.oldValue); }
    function write() { SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1); }`);
  await standin.call("write");
  await standin.type("Sheet1", "B2", "new");
  await standin.type("Sheet1", "B2", "newer");
  await standin.type("Sheet1", "B2", "");
  expect(standin.log()).toEqual(["B2 new undefined", "B2 newer new", "B2 undefined newer"]);
});

test("§4.1, 4.3 sidebar, dialog, toast, alert and prompt", async () => {
  const other = await runBody(
    `
    const ui = SpreadsheetApp.getUi();
    ui.showSidebar(HtmlService.createHtmlOutput("<p>hi</p>").setTitle("Side"));
    ui.showModalDialog(HtmlService.createHtmlOutput("x").setWidth(400), "Title");
    SpreadsheetApp.getActive().toast("saved", "Framsteg");
    return [
      ui.alert("Delete?", ui.ButtonSet.YES_NO) === ui.Button.YES,
      ui.alert("Title", "Sure?", ui.ButtonSet.OK_CANCEL) === ui.Button.OK,
      ui.prompt("Name?").getResponseText(),
    ];`,
    {
      ui: {
        alert: (_, message) => (message === "Delete?" ? "YES" : "CANCEL"),
        prompt: () => ({ button: "OK", text: "Anna" }),
      },
    },
  );
  expect(other).toEqual([true, false, "Anna"]);
});

test("what the script asked of the user interface is recorded", async () => {
  const standin = await openStandin(`function go() {
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("Side").setTitle("T"));
    SpreadsheetApp.getActive().toast("saved", "F", 3);
    SpreadsheetApp.getUi().alert("Hello");
  }`);
  await expect(standin.call("go")).rejects.toThrow("No HTML file named Side was found.");
  const { ui } = await withFile();
  expect(ui.sidebars).toEqual([{ title: "T", content: "<b>x</b>", width: undefined, height: undefined }]);
  expect(ui.toasts).toEqual([{ message: "saved", title: "F", seconds: 3 }]);
  expect(ui.alerts).toEqual([{ title: "", message: "Hello", buttons: "OK" }]);
});

async function withFile() {
  const code = `function go() {
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("Side").setTitle("T"));
    SpreadsheetApp.getActive().toast("saved", "F", 3);
    SpreadsheetApp.getUi().alert("Hello");
  }`;
  const standin = await createHeadless({ files: { "Code.js": code, "Side.html": "<b>x</b>" } });
  await standin.call("go");
  standin.dispose();
  return standin;
}

test("a member that is not built says so by name", async () => {
  await expect(runBody(`sheet.getRange("A1").randomize()`)).rejects.toThrow(
    "not in the stand-in: Range.randomize",
  );
  await expect(runBody("SpreadsheetApp.openById('x')")).rejects.toThrow(
    "not in the stand-in: SpreadsheetApp.openById",
  );
});

test("service calls are counted by name, and the nth can be made to fail", async () => {
  const standin = await openStandin(`function go() {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange("A1").setValue(1);
    sheet.getRange("A2").setValue(2);
  }`);
  await standin.call("go");
  expect(standin.calls()).toEqual({
    "SpreadsheetApp.getActiveSheet": 1,
    "Sheet.getRange": 2,
    "Range.setValue": 2,
  });
  standin.resetCalls();
  standin.spreadsheet.getActiveSheet().clear();
  expect(standin.calls()).toEqual({});
  standin.breakAt({ call: 5, how: "fail", message: "Service error" });
  await expect(standin.call("go")).rejects.toThrow("Service error");
  expect([valueAt(standin, "A1"), valueAt(standin, "A2")]).toEqual([1, ""]);
  await standin.call("go");
  expect(valueAt(standin, "A2")).toBe(2);
});

test("save and open again: values, formulas, formats, names, rules, notes, metadata, properties", async () => {
  const code = `
    function TWICE(x) { return x * 2; }
    function TWO() { return [["a"], ["b"]]; }
    function make() {
      const sheet = SpreadsheetApp.getActiveSheet().setName("Blad");
      sheet.getRange("A1").setValue(2).setNote("n").setBackground("red");
      sheet.getRange("B1").setFormula("=TWICE(ONE)+0,5");
      SpreadsheetApp.getActive().setNamedRange("ONE", sheet.getRange("A1"));
      sheet.addDeveloperMetadata("k", "v");
      sheet.getRange("D1").setFormula("=TWO()");
      sheet.getRange("C1").setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["a"]).build());
      sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenNumberEqualTo(4.5).setBackground("#00ff00").setRanges([sheet.getRange("B1")]).build()]);
      PropertiesService.getDocumentProperties().setProperty("k", "v");
    }`;
  const first = await openStandin(code, { locale: "sv_SE" });
  await first.call("make");
  const second = await openStandin(code, { snapshot: JSON.parse(JSON.stringify(first.save())) });
  await second.settle();
  expect(second.dump()).toEqual(first.dump());
  expect(second.spreadsheet.getSpreadsheetLocale()).toBe("sv_SE");
  expect(second.effectiveBackground("Blad", "B1")).toBe("#00ff00");
  await second.type("Blad", "A1", "5");
  expect(second.spreadsheet.getRange("B1").getValue()).toBe(10.5);
});

test("reference, base/ui: a prompt tells which button was pressed, a modeless dialog is a dialog", async () => {
  const dialogs: unknown[] = [];
  const standin = await openStandin(
    `function go() {
      const ui = SpreadsheetApp.getUi();
      ui.showModelessDialog(HtmlService.createHtmlOutput("x"), "Title");
      return ui.prompt("Name?", ui.ButtonSet.OK_CANCEL).getSelectedButton() === ui.Button.CANCEL;
    }`,
    {
      ui: {
        showDialog: ({ title }, kind) => void dialogs.push([title, kind]),
        prompt: () => ({ button: "CANCEL", text: "" }),
      },
    },
  );
  expect(await standin.call("go")).toBe(true);
  expect(dialogs).toEqual([["Title", "modeless"]]);
});

test("§2.1 async functions keep their rights until they are done", async () => {
  const standin = await openStandin(`async function go() {
    await null;
    SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1);
    return "done";
  }`);
  expect(await standin.call("go")).toBe("done");
  expect(standin.calls()["Range.setValue"]).toBe(1);
});
