// biome-ignore-all lint/correctness/noUnusedVariables: an add-on's functions are called by Google
/** A small add-on that uses what the page has to offer; the page's own tests run it. */
function onOpen() {
  var ui = SpreadsheetApp.getUi();
  ui.createAddonMenu()
    .addItem("Open sidebar", "openSidebar")
    .addItem("Insert example", "insertExample")
    .addSeparator()
    .addSubMenu(
      ui
        .createMenu("More")
        .addItem("Fail", "fail")
        .addItem("Greet", "greet")
        .addItem("Each night", "eachNight"),
    )
    .addToUi();
}

function openSidebar() {
  var page = HtmlService.createHtmlOutputFromFile("Sidebar").setTitle("Sample panel");
  SpreadsheetApp.getUi().showSidebar(page);
}

function insertExample() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
  sheet.getRange("A1:C3").setValues([
    ["Goal", "Actual", "Target"],
    ["Faster projects", 45, 50],
    ["Presence in Asia", 2, 5],
  ]);
  sheet.getRange("D1:F1").setValues([["Share", "Bar", "Status"]]);
  sheet.getRange("D2:D3").setFormulas([["=SAMPLE_SHARE(B2;C2)"], ["=SAMPLE_SHARE(B3;C3)"]]);
  sheet.getRange("D2:D3").setNumberFormat("0%");
  sheet.getRange("H1:I2").setValues([
    ["charttype", "bar"],
    ["max", 1],
  ]);
  sheet.getRange("H3:I3").setValues([["color1", "#188038"]]);
  sheet.getRange("E2:E3").setFormulas([["=SPARKLINE(D2;$H$1:$I$3)"], ["=SPARKLINE(D3;$H$1:$I$3)"]]);
  addStatus(sheet);
}

/** A drop-down that refuses other words, and a colour for one of them. */
function addStatus(sheet) {
  var words = SpreadsheetApp.newDataValidation().requireValueInList(["Good", "Bad"]).setAllowInvalid(false);
  sheet.getRange("F2:F3").setDataValidation(words.build());
  var red = SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo("Bad").setBackground("#f4c7c3");
  sheet.setConditionalFormatRules([red.setRanges([sheet.getRange("F2:F3")]).build()]);
}

/** Tells in column J what was edited; the script's own writing must not bring it here. */
function onEdit(event) {
  event.range.getSheet().getRange("J1").setValue([event.range.getA1Notation(), event.value].join(" "));
}

function fail() {
  throw new Error("Nothing works today.");
}

function greet() {
  SpreadsheetApp.getActiveSpreadsheet().toast("Good morning", "Sample", 5);
}

function echo(value) {
  return value;
}

/** What the person at this page has for himself and for all, and what the first cell holds. */
function look(word) {
  var own = PropertiesService.getUserProperties();
  var before = own.getProperty("word");
  own.setProperty("word", word);
  var cell = SpreadsheetApp.getActiveSheet().getRange("A1").getValue();
  return [Session.getActiveUser().getEmail(), "had", before, "sees", cell].join(" ");
}

function eachNight() {
  ScriptApp.newTrigger("night").timeBased().everyDays(1).atHour(5).create();
}

/** Writes the day of each night below the others. */
function night() {
  SpreadsheetApp.getActiveSheet().appendRow([
    Utilities.formatDate(new Date(), "Europe/Stockholm", "yyyy-MM-dd"),
  ]);
}

function hidden_() {
  return "secret";
}

/**
 * The share of the target that is reached.
 *
 * @customfunction
 */
function SAMPLE_SHARE(actual, target) {
  if (target === 0) throw new Error("The target is 0.");
  return actual / target;
}

/** What Apps Script does not have, and the page must hide from the script (platform.md 2.1). */
function foreignNames() {
  return [
    typeof window,
    typeof document,
    typeof location,
    typeof setTimeout,
    typeof fetch,
    typeof URL,
    typeof TextEncoder,
    typeof crypto,
    typeof localStorage,
    typeof process,
  ];
}
