import { expect, test } from "vitest";
import { runBody } from "../open-standin.ts";

/**
 * What the reference says of members that no other test calls: developers.google.com/apps-script/reference, the page of
 * the class that is named in `page`.
 */
const FACTS: readonly { page: string; body: string; is: unknown }[] = [
  {
    page: "spreadsheet/range, where it is",
    body: `const range = sheet.getRange("B3:D4");
      return [range.getRowIndex(), range.getColumn(), range.getNumRows(), range.getNumColumns(), range.getHeight(), range.getWidth(),
        range.getCell(2, 3).getA1Notation(), range.getGridId() === sheet.getSheetId()]`,
    is: [3, 2, 2, 3, 2, 3, "D4", true],
  },
  {
    page: "spreadsheet/range, active",
    body: `sheet.getRange("B2:C3").activate(); const active = [sheet.getActiveRange(), SpreadsheetApp.getActiveRange(), SpreadsheetApp.getActive().getActiveRange()].map((range) => range.getA1Notation());
      sheet.getRange("D4").activateAsCurrentCell();
      const cells = [sheet.getCurrentCell(), SpreadsheetApp.getCurrentCell(), SpreadsheetApp.getActive().getCurrentCell()].map((range) => range.getA1Notation());
      sheet.setActiveRange(sheet.getRange("E5")); SpreadsheetApp.getActive().setActiveRange(sheet.getRange("F6"));
      return [active, cells, sheet.getActiveRange().getA1Notation(), sheet.activate().getName()]`,
    is: [["B2:C3", "B2:C3", "B2:C3"], ["D4", "D4", "D4"], "F6", "Sheet1"],
  },
  {
    page: "spreadsheet/range, formats of many cells",
    body: `const range = sheet.getRange("A1:B1").setFontColors([["red", "blue"]]).setFontWeights([["bold", "normal"]]);
      sheet.getRangeList(["A1", "B1"]).setFontFamily("Arial");
      return [range.getFontColors(), range.getFontWeights(), range.getFontFamily()]`,
    is: [[["#ff0000", "#0000ff"]], [["bold", "normal"]], "Arial"],
  },
  {
    page: "spreadsheet/range, more formats of many cells; null is the default",
    body: `const range = sheet.getRange("A1:B1");
      const { WRAP, CLIP } = SpreadsheetApp.WrapStrategy;
      range.setFontSizes([[8, 20]]).setFontFamilies([["Roboto", null]]).setFontStyles([["italic", null]]).setFontLines([["underline", "line-through"]])
        .setHorizontalAlignments([["right", "center"]]).setVerticalAlignments([["top", "middle"]]).setWraps([[true, false]]);
      const wraps = range.getWraps();
      range.setWrapStrategies([[CLIP, WRAP]]);
      return [range.getFontSizes(), range.getFontFamilies(), range.getFontStyles(), range.getFontLines(), range.getHorizontalAlignments(),
        range.getVerticalAlignments(), wraps, range.getWrapStrategies().map((row) => row.map(String)), range.getWraps()].map(([row]) => row)`,
    is: [
      [8, 20],
      ["Roboto", "Arial"],
      ["italic", "normal"],
      ["underline", "line-through"],
      ["right", "center"],
      ["top", "middle"],
      [true, false],
      ["CLIP", "WRAP"],
      [false, true],
    ],
  },
  {
    page: "spreadsheet/range#setFontSizes(Object), of another size than the range",
    body: `try { sheet.getRange("A1:B1").setFontSizes([[8]]); } catch ({ message }) { return message; }`,
    is: "The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.",
  },
  {
    page: "spreadsheet/sheet#setActiveSelection(Range), #setActiveSelection(String)",
    body: `const selected = () => sheet.getActiveRange().getA1Notation();
      return [sheet.setActiveSelection("B2:C3").getA1Notation(), selected(), sheet.setActiveSelection(sheet.getRange("D4")).getA1Notation(), selected()]`,
    is: ["B2:C3", "B2:C3", "D4", "D4"],
  },
  {
    page: "spreadsheet/range, borders, notes and cleared formats leave the formula, also while it is not calculated",
    body: `const fresh = (a1) => sheet.getRange(a1).setValues([["=1+1"]]);
      const changed = [fresh("A1").setBorder(true, true, true, true, null, null), fresh("A2").setNote("n"), fresh("A3").setNotes([["n"]]),
        fresh("A4").clearNote(), fresh("A5").clearFormat()];
      return changed.map((range) => range.getFormula())`,
    is: ["=1+1", "=1+1", "=1+1", "=1+1", "=1+1"],
  },
  {
    page: "spreadsheet/range, merging across and down",
    body: `sheet.getRange("A1:B2").mergeAcross(); sheet.getRange("D1:E2").mergeVertically();
      return sheet.getRange("A1:E2").getMergedRanges().map((range) => range.getA1Notation()).sort()`,
    is: ["A1:B1", "A2:B2", "D1:D2", "E1:E2"],
  },
  {
    page: "spreadsheet/sheet#setRowHeightsForced(Integer,Integer,Integer)",
    body: `sheet.setRowHeightsForced(2, 2, 7); return [1, 2, 3, 4].map((row) => sheet.getRowHeight(row) === 7)`,
    is: [false, true, true, false],
  },
  {
    page: "spreadsheet/sheet, names and values",
    body: `sheet.getRange("A1:B1").setValues([[1, 2]]);
      return [sheet.getSheetName(), sheet.getParent().getId() === SpreadsheetApp.getActive().getId(), sheet.getType().toString(), sheet.getSheetValues(1, 1, 1, 2)]`,
    is: ["Sheet1", true, "GRID", [[1, 2]]],
  },
  {
    page: "spreadsheet/sheet, moving lines",
    body: `sheet.getRange("A1:A3").setValues([["a"], ["b"], ["c"]]);
      sheet.moveRows(sheet.getRange("A1"), 4);
      sheet.getRange("B1:D1").setValues([["x", "y", "z"]]);
      sheet.moveColumns(sheet.getRange("B1"), 5);
      return [sheet.getRange("A1:A3").getValues().flat(), sheet.getRange("A1:D1").getValues()[0]]`,
    is: [
      ["b", "c", "a"],
      ["b", "y", "z", "x"],
    ],
  },
  {
    page: "spreadsheet/sheet, hiding and gridlines",
    body: `sheet.hideColumns(2, 2); sheet.showColumns(2, 2); sheet.setHiddenGridlines(true);
      sheet.autoResizeColumn(1); sheet.autoResizeColumns(1, 2);
      return [sheet.isColumnHiddenByUser(2), sheet.hasHiddenGridlines()]`,
    is: [false, true],
  },
  {
    page: "spreadsheet/spreadsheet, itself",
    body: `const file = SpreadsheetApp.getActive(); file.insertSheet("Two"); file.renameActiveSheet("Zwei"); file.rename("Name");
      const seen = [file.getNumSheets(), file.getActiveSheet().getName(), file.getName(), file.getUrl().includes(file.getId())];
      file.deleteActiveSheet(); file.setSpreadsheetTimeZone("Europe/London");
      return [...seen, file.getNumSheets(), file.getSpreadsheetTimeZone()]`,
    is: [2, "Zwei", "Name", true, 1, "Europe/London"],
  },
  {
    page: "spreadsheet/spreadsheet, people (an owner is null in a shared drive)",
    body: `const file = SpreadsheetApp.getActive();
      return [file.getOwner(), Array.isArray(file.getViewers()), Session.getEffectiveUser().getEmail() === Session.getActiveUser().getEmail(),
        typeof Session.getActiveUser().getUserLoginId(), typeof Session.getTemporaryActiveUserKey()]`,
    is: [null, true, true, "string", "string"],
  },
  {
    page: "spreadsheet/named-range",
    body: `const file = SpreadsheetApp.getActive(); file.setNamedRange("GOALS", sheet.getRange("A1"));
      file.getNamedRanges()[0].setRange(sheet.getRange("C3"));
      const at = file.getRangeByName("GOALS").getA1Notation(); file.removeNamedRange("GOALS");
      return [at, file.getRangeByName("GOALS")]`,
    is: ["C3", null],
  },
  {
    page: "spreadsheet/protection, who may edit",
    body: `const one = sheet.protect(); one.addEditor("a@b.se").addEditors(["c@d.se"]); one.removeEditors(["a@b.se"]); one.setDomainEdit(false);
      return [one.getEditors().map((user) => user.getEmail()), one.canDomainEdit(), one.canEdit()]`,
    is: [["c@d.se"], false, true],
  },
  {
    page: "spreadsheet/filter",
    body: `sheet.getRange("A1:B3").setValues([["h", "i"], [1, 2], [3, 4]]);
      const filter = sheet.getRange("A1:B3").createFilter();
      filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(["1"]).build());
      const hidden = filter.getColumnFilterCriteria(1).getHiddenValues(); filter.removeColumnFilterCriteria(1);
      return [hidden, filter.getColumnFilterCriteria(1)]`,
    is: [["1"], null],
  },
  {
    page: "spreadsheet/text-finder",
    body: `sheet.getRange("A1:A2").setValues([["a1"], ["b"]]);
      return sheet.createTextFinder("[a-z][0-9]").useRegularExpression(true).findAll().map((range) => range.getA1Notation())`,
    is: ["A1"],
  },
  {
    page: "spreadsheet/developer-metadata-finder",
    body: `const file = SpreadsheetApp.getActive(); file.addDeveloperMetadata("k", "1"); sheet.addDeveloperMetadata("k", "2", SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
      const find = () => file.createDeveloperMetadataFinder().withKey("k"); const { SHEET } = SpreadsheetApp.DeveloperMetadataLocationType;
      const [there] = find().withLocationType(SHEET).find();
      const project = find().withVisibility(SpreadsheetApp.DeveloperMetadataVisibility.PROJECT).find();
      const top = find().withValue("1").find()[0].getLocation().getSpreadsheet().getId() === file.getId();
      return [there.getValue(), find().withId(there.getId()).find().length, project.length, top, there.getLocation().getColumn()]`,
    is: ["2", 1, 1, true, null],
  },
  {
    page: "html/html-output",
    body: `const page = HtmlService.createHtmlOutput("<b>").append("x").appendUntrusted("<i>"); const empty = page.getTitle();
      page.setTitle("T").setWidth(300).setHeight(200).addMetaTag("viewport", "width=1").setFaviconUrl("https://a.se/i.png");
      page.setSandboxMode(HtmlService.SandboxMode.IFRAME).setXFrameOptionsMode(HtmlService.XFrameOptionsMode.DEFAULT);
      return [empty, page.getContent(), page.getTitle(), page.getWidth(), page.getHeight(), page.setContent("y").getContent()]`,
    is: ["", "<b>x&lt;i&gt;", "T", 300, 200, "y"],
  },
  {
    page: "html/html-template",
    body: `const template = HtmlService.createTemplate("a<?= b ?>"); template.b = "<";
      return [template.getRawContent(), typeof template.getCode(), template.evaluate().getContent()]`,
    is: ["a<?= b ?>", "string", "a&lt;"],
  },
  {
    page: "cache/cache",
    body: `const [script, user] = [CacheService.getScriptCache(), CacheService.getUserCache()]; script.putAll({ a: "1", b: "2" });
      const all = script.getAll(["a", "b", "c"]); script.removeAll(["a", "b"]);
      return [all, script.getAll(["a"]), user.get("a")]`,
    is: [{ a: "1", b: "2" }, {}, null],
  },
  {
    page: "lock/lock-service and properties/properties-service",
    body: `const properties = PropertiesService.getScriptProperties().setProperty("k", "v"); const kept = properties.getProperty("k");
      const locks = [LockService.getScriptLock(), LockService.getUserLock()].map((lock) => lock.tryLock(10));
      return [kept, properties.deleteAllProperties().getKeys(), locks]`,
    is: ["v", [], [true, true]],
  },
  {
    page: "script/clock-trigger-builder",
    body: `const made = ScriptApp.newTrigger("f").timeBased().everyWeeks(2).onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(6).nearMinute(30).inTimezone("Europe/Stockholm").create();
      const file = SpreadsheetApp.getActive(); const changed = ScriptApp.newTrigger("g").forSpreadsheet(file).onChange().create();
      const sent = ScriptApp.newTrigger("h").forSpreadsheet(file).onFormSubmit().create(); ScriptApp.deleteTrigger(made);
      const monthly = ScriptApp.newTrigger("m").timeBased().onMonthDay(1).create();
      return [made.getTriggerSource().toString(), made.getTriggerSourceId(), made.getUniqueId() === changed.getUniqueId(), changed.getEventType().toString(),
        sent.getEventType().toString(), monthly.getHandlerFunction()]`,
    is: ["CLOCK", null, false, "ON_CHANGE", "ON_FORM_SUBMIT", "m"],
  },
  {
    page: "script/script-app",
    body: `const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL); ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, []);
      return [info.getAuthorizationStatus().toString(), info.getAuthorizationUrl(), typeof ScriptApp.getScriptId()]`,
    is: ["NOT_REQUIRED", null, "string"],
  },
  {
    page: "utilities/utilities and base/logger",
    body: `Utilities.sleep(5); Logger.log("a %s", 1); SpreadsheetApp.flush();
      return [Utilities.base64Encode("å"), Logger.getLog().includes("a 1")]`,
    is: ["w6U=", true],
  },
];

test.each(FACTS)("reference: $page", async ({ body, is }) => {
  expect(await runBody(body)).toEqual(is);
});
