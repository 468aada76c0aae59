// biome-ignore-all lint/correctness/noUnusedVariables: an add-on's functions are called by Google
/** A small add-on that uses what the page has to offer; the page's own tests run it. */
function onOpen() {
  var ui = SpreadsheetApp.getUi();
  ui.createAddonMenu()
    .addItem("Open sidebar", "openSidebar")
    .addItem("Insert example", "insertExample")
    .addSeparator()
    .addSubMenu(ui.createMenu("More").addItem("Fail", "fail").addItem("Greet", "greet"))
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
  sheet.getRange("D1").setValue("Share");
  sheet.getRange("D2:D3").setFormulas([["=SAMPLE_SHARE(B2;C2)"], ["=SAMPLE_SHARE(B3;C3)"]]);
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
