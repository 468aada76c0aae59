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

/** A pie, a bar and a line chart beside each other, of cells in a hidden sheet; the first over merged cells. */
function insertCharts() {
  var file = SpreadsheetApp.getActiveSpreadsheet();
  var sheet = file.getActiveSheet();
  var data = file.insertSheet("Data").hideSheet();
  data.getRange("A1:B3").setValues([
    ["On track", 3],
    ["At risk", 1],
    ["Late", 0],
  ]);
  data.getRange("D1:E3").setValues([
    ["", "Share"],
    ["Sales", 0.5],
    ["Service", 0.75],
  ]);
  data.getRange("E2:E3").setNumberFormat("0.0%");
  data.getRange("G1:I5").setValues([
    ["Week", "Actual", "Target"],
    ["w1", 1, 2],
    ["w2", "", 2],
    ["w3", 3, 2],
    ["w4", 2.5, 2],
  ]);
  data.getRange("H3").setFormula('=""');
  sheet.activate();
  sheet.getRange("A6:C6").merge();
  var pie = sheet
    .newChart()
    .asPieChart()
    .setTitle("Status")
    .setColors(["#0072B2", "#E69F00", "#D55E00"])
    .addRange(data.getRange("A1:B3"));
  sheet.insertChart(
    sized(pie.setOption("pieSliceText", "value").setOption("legend", { position: "bottom" }), 6, 1),
  );
  var bar = sheet.newChart().asBarChart().setTitle("Progress").addRange(data.getRange("D1:E3"));
  sheet.insertChart(
    sized(
      bar
        .setOption("hAxis", { minValue: 0, maxValue: 1 })
        .setOption("series", { 0: { color: "#009E73", dataLabel: "value" } }),
      6,
      4,
    ),
  );
  var line = sheet.newChart().asLineChart().setTitle("Trend").addRange(data.getRange("G1:I5"));
  sheet.insertChart(
    sized(
      line.setOption("vAxis.title", "Million").setOption("series", { 1: { lineDashStyle: [4, 4] } }),
      6,
      7,
    ),
  );
}

function sized(builder, row, column) {
  return builder
    .setNumHeaders(column > 1 ? 1 : 0)
    .setPosition(row, column, 10, 5)
    .setOption("width", 280)
    .setOption("height", 220)
    .build();
}

/** Gives the pie another title, and takes the line away. */
function changeCharts() {
  var sheet = SpreadsheetApp.getActiveSheet();
  var charts = sheet.getCharts();
  sheet.updateChart(charts[0].modify().setOption("title", "Now").build());
  sheet.removeChart(charts[2]);
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

/** What Apps Script does not have, and the page must hide from the script (src/google/README.md, script). */
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
