import type { RangeState } from "../range/range.ts";
import { type Members, SELF } from "../service/define.ts";
import { enumName, enumOf } from "../service/enums.ts";
import { refuse } from "../service/errors.ts";
import { stateOf } from "../service/hidden.ts";
import type { Box } from "../text/a1.ts";
import { setOption } from "./chart-options.ts";
import type { ChartSpec } from "./chart-spec.ts";
import { containerInfo } from "./container-info.ts";
import type { ChartState } from "./embedded-chart.ts";

/** What all builders of charts have. */
export const builderMembers = {
  addRange: ({ spec }, range: unknown) => {
    const added = placeOf(range);
    if (!spec.ranges.some((one) => isSame(one, added))) spec.ranges.push(added);
    return SELF;
  },
  removeRange: ({ spec }, range: unknown) => {
    const removed = placeOf(range);
    spec.ranges = spec.ranges.filter((one) => !isSame(one, removed));
    return SELF;
  },
  clearRanges: ({ spec }) => {
    spec.ranges = [];
    return SELF;
  },
  getRanges: ({ book, spec }) => spec.ranges.map(({ sheetId, box }) => book.make.range(sheetId, box)),
  getChartType: ({ spec }) => enumOf("ChartType", spec.type),
  getContainer: ({ book, spec }) => containerInfo({ book, position: { ...spec.position } }),
  setPosition: ({ spec }, row: number, column: number, offsetX: number, offsetY: number) => {
    spec.position = { row, column, offsetX, offsetY };
    return SELF;
  },
  setOption: ({ spec }, option: string, value: unknown) => {
    setOption(spec.options, option, value);
    return SELF;
  },
  setNumHeaders: ({ spec }, headers: number) => {
    spec.numHeaders = headers;
    return SELF;
  },
  setMergeStrategy: ({ spec }, strategy: unknown) => {
    spec.mergeStrategy = named("ChartMergeStrategy", strategy);
    return SELF;
  },
  setHiddenDimensionStrategy: ({ spec }, strategy: unknown) => setHidden(spec, strategy),
  setTransposeRowsAndColumns: ({ spec }, transpose: boolean) => {
    spec.transpose = transpose;
    return SELF;
  },
  build: ({ book, id, spec }) => book.make.chart({ id, spec: structuredClone(spec) }),
} satisfies Members<GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder, ChartState>;

/** The name of an enum's value, which must be of that enum. */
export function named(group: string, value: unknown): string {
  return enumName(group, value) ?? refuse(`Invalid argument: ${String(value)}`);
}

/** platform.md 3.7: a pie takes no strategy for what is hidden. */
function setHidden(spec: ChartSpec, strategy: unknown): typeof SELF {
  if (spec.type === "PIE")
    refuse("Unexpected error while getting the method or property setHiddenDimensionStrategy.");
  spec.hiddenStrategy = named("ChartHiddenDimensionStrategy", strategy);
  return SELF;
}

type Place = ChartSpec["ranges"][number];

function placeOf(range: unknown): Place {
  const { sheetId, box } = stateOf<RangeState>(range, "Range") ?? refuse("Invalid argument: range");
  return { sheetId, box };
}

function isSame(one: Place, other: Place): boolean {
  const sides: (keyof Box)[] = ["startRow", "startColumn", "endRow", "endColumn"];
  return one.sheetId === other.sheetId && sides.every((side) => one.box[side] === other.box[side]);
}
