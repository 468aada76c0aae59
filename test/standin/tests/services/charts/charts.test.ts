import { expect, test } from "vitest";
import { openStandin, runBody } from "../../open-standin.ts";

/** Facts of the reference, developers.google.com/apps-script/reference/spreadsheet, at the page that is named. */
const FACTS: readonly { page: string; body: string; is: unknown; because: string }[] = [
  {
    page: "embedded-chart-builder",
    body: `const [a, b] = [sheet.getRange("A1:B8"), sheet.getRange("D1:D8")];
      const builder = sheet.newChart().setChartType(Charts.ChartType.BAR).addRange(a).addRange(a).addRange(b).setPosition(5, 6, 7, 8);
      const info = builder.getContainer();
      const ranges = () => builder.getRanges().map((range) => range.getA1Notation());
      return [builder.getChartType().toString(), ranges(), builder.removeRange(sheet.getRange("A1:B8")) && ranges(), builder.removeRange(a) && ranges(),
        builder.clearRanges() && ranges(), [info.getAnchorRow(), info.getAnchorColumn(), info.getOffsetX(), info.getOffsetY()]]`,
    is: ["BAR", ["A1:B8", "D1:D8"], ["D1:D8"], ["D1:D8"], [], [5, 6, 7, 8]],
    because: "a range is added once, and taking one away that is not there does nothing",
  },
  {
    page: "embedded-chart",
    body: `const chart = sheet.newChart().asPieChart().addRange(sheet.getRange("A1:B8")).build();
      sheet.insertChart(chart);
      const [mine] = sheet.getCharts();
      return [chart.getChartId(), typeof mine.getChartId(), chart.getHiddenDimensionStrategy().toString(), chart.getMergeStrategy().toString(), chart.getTransposeRowsAndColumns()]`,
    is: [null, "number", "IGNORE_ROWS", "MERGE_COLUMNS", false],
    because: "a chart has a number once it is in a sheet, and these are the defaults",
  },
  {
    page: "embedded-chart, modify",
    body: `sheet.insertChart(sheet.newChart().asLineChart().setTitle("Before").setPosition(1, 1, 0, 0).build());
      const [chart] = sheet.getCharts();
      const changed = chart.modify().setOption("title", "After").setPosition(3, 2, 0, 5).setNumHeaders(1)
        .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_ROWS).setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH).setTransposeRowsAndColumns(true).build();
      const title = () => sheet.getCharts()[0].getOptions().get("title");
      const before = title();
      sheet.updateChart(changed);
      const [now] = sheet.getCharts();
      return [before, title(), now.getChartId() === chart.getChartId(), now.getContainerInfo().getAnchorRow(), now.getNumHeaders(),
        now.getMergeStrategy().toString(), now.getHiddenDimensionStrategy().toString(), now.getTransposeRowsAndColumns()]`,
    is: ["Before", "After", true, 3, 1, "MERGE_ROWS", "SHOW_BOTH", true],
    because: "a change counts only after updateChart",
  },
  {
    page: "sheet#removeChart",
    body: `["one", "two"].forEach((title) => sheet.insertChart(sheet.newChart().asColumnChart().setTitle(title).build()));
      sheet.removeChart(sheet.getCharts()[0]);
      return sheet.getCharts().map((chart) => chart.getOptions().get("title"))`,
    is: ["two"],
    because: "one chart goes, the other stays",
  },
  {
    page: "embedded-bar-chart-builder and its like",
    body: `const options = (builder, names) => { const all = builder.build().getOptions(); return names.map((name) => all.get(name)); };
      return [
        options(sheet.newChart().asBarChart().setStacked().setColors(["red", "#0000ff"]).setRange(0, 1).setXAxisTitle("x").setYAxisTitle("y").setBackgroundColor("white").setLegendPosition(Charts.Position.BOTTOM),
          ["isStacked", "colors", "hAxis.minValue", "hAxis.maxValue", "hAxis.title", "vAxis.title", "backgroundColor", "legend.position"]),
        options(sheet.newChart().asLineChart().setRange(0, 5).setCurveStyle(Charts.CurveStyle.SMOOTH).setPointStyle(Charts.PointStyle.MEDIUM), ["vAxis.maxValue", "curveType", "pointSize"]),
        options(sheet.newChart().asAreaChart().setPointStyle(Charts.PointStyle.NONE).setStacked(), ["pointSize", "isStacked"]),
        options(sheet.newChart().asComboChart().setOption("legend", { position: "top" }).setOption("legend.maxLines", 2), ["legend", "width"]),
      ]`,
    is: [
      [true, ["red", "#0000ff"], 0, 1, "x", "y", "white", "bottom"],
      [5, "function", 6],
      [0, true],
      [{ position: "top", maxLines: 2 }, null],
    ],
    because: "the members of a type's builder are options by another name",
  },
];

test.each(FACTS)("$page: $because", async ({ body, is }) => {
  expect(await runBody(body)).toEqual(is);
});

/** README §3.7, and item 18 of its list. */
test.each<[string, string, string]>([
  [
    "titles are of a type's builder",
    "sheet.newChart().setTitle('x')",
    "not in the stand-in: EmbeddedChartBuilder.setTitle",
  ],
  [
    "a position is an enum",
    "sheet.newChart().asPieChart().setLegendPosition('TOP')",
    "The parameters (String) don't match the method signature for SpreadsheetApp.EmbeddedPieChartBuilder.setLegendPosition.",
  ],
  [
    "a pie leaves out hidden lines as it likes",
    "sheet.newChart().asPieChart().setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)",
    "Unexpected error",
  ],
  [
    "a type may be missing",
    "sheet.newChart().setChartType(Charts.ChartType.ORG)",
    "not in the stand-in: Charts.ChartType.ORG",
  ],
  ["so may Charts' own charts", "Charts.newPieChart()", "not in the stand-in: Charts.newPieChart"],
  [
    "a chart that is gone cannot go",
    "sheet.removeChart(sheet.newChart().build())",
    "The chart is not in this sheet.",
  ],
])("%s", async (_, call, message) => {
  await expect(runBody(call)).rejects.toThrow(message);
});

const MAKE = `function make() {
  const ss = SpreadsheetApp.getActive();
  const sheet = ss.getActiveSheet();
  const data = ss.insertSheet("Chart data").hideSheet();
  sheet.insertChart(sheet.newChart().asPieChart().addRange(data.getRange("A2:B5")).setPosition(4, 2, 10, 0).setTitle("How it goes").build());
}`;

const DUMPED = {
  type: "PIE",
  ranges: ["'Chart data'!A2:B5"],
  position: { row: 4, column: 2, offsetX: 10, offsetY: 0 },
  options: { title: "How it goes" },
  numHeaders: -1,
};

test("charts are dumped, saved with the file, and there again when it is opened", async () => {
  const standin = await openStandin(MAKE);
  await standin.call("make");
  expect(standin.dump().map(({ charts }) => charts)).toEqual([[DUMPED], []]);
  const again = await openStandin("", { snapshot: standin.save() });
  expect(again.dump()[0]?.charts).toEqual([DUMPED]);
});

test("a file that was saved before there were charts has none", async () => {
  const snapshot = (await openStandin("")).save();
  delete (snapshot.extras as { charts?: unknown }).charts;
  expect((await openStandin("", { snapshot })).dump()[0]?.charts).toEqual([]);
});

test("ranges and anchors follow inserted and deleted lines, and end with their sheet", async () => {
  const standin = await openStandin(MAKE);
  await standin.call("make");
  const { spreadsheet } = standin;
  const data = spreadsheet.getSheetByName("Chart data");
  data?.insertRowsBefore(3, 2);
  spreadsheet.getSheets()[0]?.insertColumnBefore(1);
  spreadsheet.getSheets()[0]?.deleteRow(1);
  const [moved] = standin.dump()[0]?.charts ?? [];
  expect(moved?.ranges).toEqual(["'Chart data'!A2:B7"]);
  expect(moved?.position).toEqual({ row: 3, column: 3, offsetX: 10, offsetY: 0 });
  if (data) spreadsheet.deleteSheet(data);
  expect(standin.dump()[0]?.charts[0]?.ranges).toEqual([]);
});
