import type { Book } from "../book.ts";
import { define } from "../service/define.ts";
import { enumOf } from "../service/enums.ts";
import { chartBuilder } from "./chart-builder.ts";
import { optionAt, optionTree } from "./chart-options.ts";
import type { ChartSpec } from "./chart-spec.ts";
import { containerInfo } from "./container-info.ts";

/** What an EmbeddedChart is: what was built, and its number once it is in a sheet. */
export interface ChartState {
  book: Book;
  id: number | null;
  spec: ChartSpec;
}

const chartOptions = define<GoogleAppsScript.Charts.ChartOptions, ChartState>("ChartOptions", {
  get: ({ spec }, option: string) => optionAt(optionTree(spec.options), option) ?? null,
});

/** EmbeddedChart: a chart as it was when it was built or read; what changes it goes through modify and updateChart. */
export const embeddedChart = define<GoogleAppsScript.Spreadsheet.EmbeddedChart, ChartState>("EmbeddedChart", {
  getChartId: ({ id }) => id,
  getContainerInfo: ({ book, spec }) => containerInfo({ book, position: spec.position }),
  getHiddenDimensionStrategy: ({ spec }) => enumOf("ChartHiddenDimensionStrategy", spec.hiddenStrategy),
  getMergeStrategy: ({ spec }) => enumOf("ChartMergeStrategy", spec.mergeStrategy),
  getNumHeaders: ({ spec }) => spec.numHeaders,
  getOptions: (state) => chartOptions(state),
  getRanges: ({ book, spec }) => spec.ranges.map(({ sheetId, box }) => book.make.range(sheetId, box)),
  getTransposeRowsAndColumns: ({ spec }) => spec.transpose,
  modify: ({ book, id, spec }) => chartBuilder({ book, id, spec: structuredClone(spec) }),
});
