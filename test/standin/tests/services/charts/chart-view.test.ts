import { expect, test } from "vitest";
import { openStandin } from "../../open-standin.ts";

/** A chart of cells, and what there is to draw. `arrange` works on the hidden sheet "Data", `builder` on its chart. */
async function viewOf(cells: unknown[][], arrange = "", builder = ".addRange(data.getDataRange())") {
  const standin = await openStandin(
    `function make(cells) {
      const sheet = SpreadsheetApp.getActiveSheet();
      const data = SpreadsheetApp.getActive().insertSheet("Data");
      data.getRange(1, 1, cells.length, cells[0].length).setValues(cells);
      ${arrange}
      data.hideSheet();
      sheet.insertChart(sheet.newChart().asLineChart()${builder}.build());
    }`,
    { locale: "sv_SE" },
  );
  await standin.call("make", cells);
  await standin.settle();
  const [view] = standin.charts("Sheet1");
  return view;
}

const CELLS = [
  ["Vecka", "Utfall", "Mål"],
  ["v1", 1.5, 2],
  ["v2", "", 2],
  ["v3", 3, ""],
];

test("the first column names the categories, the first row the series; what is no number is a gap", async () => {
  const view = await viewOf(
    CELLS,
    'data.getRange("C4").setFormula(\'=""\'); data.getRange("B2:B4").setNumberFormat("0.0")',
  );
  expect(view?.categories).toEqual(["v1", "v2", "v3"]);
  expect(view?.series).toEqual([
    { name: "Utfall", values: [1.5, null, 3], texts: ["1,5", "", "3,0"], pattern: "0.0" },
    { name: "Mål", values: [2, 2, null], texts: ["2", "2", ""], pattern: undefined },
  ]);
  expect(view?.size).toEqual({ width: 600, height: 371 });
});

/** Reference, Charts.ChartHiddenDimensionStrategy; the default is IGNORE_ROWS (EmbeddedChartBuilder). */
test.each<[string, string, string, string[], string[]]>([
  [
    "hidden rows are left out, hidden columns are not",
    "data.hideRows(3); data.hideColumns(2);",
    "",
    ["v1", "v3"],
    ["Utfall", "Mål"],
  ],
  [
    "with IGNORE_BOTH both are",
    "data.hideRows(3); data.hideColumns(2);",
    ".setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.IGNORE_BOTH)",
    ["v1", "v3"],
    ["Mål"],
  ],
  [
    "with SHOW_BOTH neither is",
    "data.hideRows(3); data.hideColumns(2);",
    ".setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)",
    ["v1", "v2", "v3"],
    ["Utfall", "Mål"],
  ],
  [
    "rows that a filter hides are left out",
    'data.getDataRange().createFilter().setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(["v1"]).build());',
    "",
    ["v2", "v3"],
    ["Utfall", "Mål"],
  ],
  ["no row is a header with 0 headers", "", ".setNumHeaders(0)", ["Vecka", "v1", "v2", "v3"], ["", ""]],
  ["two rows are with 2", "", ".setNumHeaders(2)", ["v2", "v3"], ["Utfall 1,5", "Mål 2"]],
  [
    "rows and columns change places",
    "",
    ".setTransposeRowsAndColumns(true)",
    ["Utfall", "Mål"],
    ["v1", "v2", "v3"],
  ],
])("%s", async (_, arrange, builder, categories, names) => {
  const view = await viewOf(CELLS, arrange, `.addRange(data.getDataRange())${builder}`);
  expect(view?.categories).toEqual(categories);
  expect(view?.series.map(({ name }) => name)).toEqual(names);
});

test("several ranges stand side by side, or below each other", async () => {
  const apart = '.addRange(data.getRange("A2:A3")).addRange(data.getRange("C2:C3"))';
  expect((await viewOf(CELLS, "", apart))?.series.map(({ values }) => values)).toEqual([[2, 2]]);
  const below =
    '.addRange(data.getRange("A2:B2")).addRange(data.getRange("A4:B4")).setMergeStrategy(Charts.ChartMergeStrategy.MERGE_ROWS)';
  expect(await viewOf(CELLS, "", below)).toMatchObject({
    categories: ["v1", "v3"],
    series: [{ values: [1.5, 3] }],
  });
});

test("an open range ends with the sheet's last content, and options are one tree", async () => {
  const view = await viewOf(
    CELLS,
    "",
    '.addRange(data.getRange("A2:B")).setOption("width", 300).setOption("vAxis.title", "kr")',
  );
  expect(view?.categories).toEqual(["v1", "v2", "v3"]);
  expect(view).toMatchObject({ size: { width: 300 }, options: { vAxis: { title: "kr" } } });
});

test("who follows charts hears of each that comes, changes or goes", async () => {
  const standin = await openStandin(`
    function make() { const sheet = SpreadsheetApp.getActiveSheet(); sheet.insertChart(sheet.newChart().build()); }
    function change() { const sheet = SpreadsheetApp.getActiveSheet(); const [chart] = sheet.getCharts(); sheet.updateChart(chart.modify().build()); sheet.removeChart(chart); }`);
  let heard = 0;
  standin.followCharts(() => heard++);
  await standin.call("make");
  expect(heard).toBe(1);
  await standin.call("change");
  expect(heard).toBe(3);
});
