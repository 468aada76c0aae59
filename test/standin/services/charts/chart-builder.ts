import type { Book } from "../../book/book.ts";
import { define, type Member, type Members, SELF } from "../../member/define.ts";
import { enumName, enumOf, stateOf } from "../../member/objects.ts";
import { refuse } from "../../member/refusal.ts";
import type { Box } from "../../text/a1.ts";
import type { RangeState } from "../range/box.ts";
import type { ChartPosition, ChartSpec } from "./chart-spec.ts";

type Options = Record<string, unknown>;

/** Sets an option as the last word on it: a later one counts for more when both say something of the same part. */
function setOption(options: Options, name: string, value: unknown): void {
  delete options[name];
  options[name] = value === undefined ? null : JSON.parse(JSON.stringify(value));
}

/** All options as one tree: "legend.position" is the position in the legend. */
export function optionTree(options: Options): Options {
  const tree: Options = {};
  for (const [name, value] of Object.entries(options)) {
    const path = name.split(".");
    const last = path.pop() ?? name;
    const parent = path.reduce<Options>((at, part) => childOf(at, part), tree);
    parent[last] = structuredClone(value);
  }
  return tree;
}

/** What a tree of options has at a name with dots; undefined when it has nothing there. */
function optionAt(tree: Options, name: string): unknown {
  return name.split(".").reduce<unknown>((at, part) => (isOptions(at) ? at[part] : undefined), tree);
}

function childOf(parent: Options, part: string): Options {
  const known = parent[part];
  if (isOptions(known)) return known;
  const made: Options = {};
  parent[part] = made;
  return made;
}

function isOptions(value: unknown): value is Options {
  return typeof value === "object" && value !== null;
}

/** ContainerInfo: where a chart is. */
const containerInfo = define<
  GoogleAppsScript.Spreadsheet.ContainerInfo,
  { book: Book; position: ChartPosition }
>("ContainerInfo", {
  getAnchorRow: ({ position }) => position.row,
  getAnchorColumn: ({ position }) => position.column,
  getOffsetX: ({ position }) => position.offsetX,
  getOffsetY: ({ position }) => position.offsetY,
});

/** What all builders of charts have. */
const builderMembers = {
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
    spec.mergeStrategy = requireEnumName("ChartMergeStrategy", strategy);
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
function requireEnumName(group: string, value: unknown): string {
  return enumName(group, value) ?? refuse(`Invalid argument: ${String(value)}`);
}

/** README §3.7: a pie takes no strategy for what is hidden. */
function setHidden(spec: ChartSpec, strategy: unknown): typeof SELF {
  if (spec.type === "PIE")
    refuse("Unexpected error while getting the method or property setHiddenDimensionStrategy.");
  spec.hiddenStrategy = requireEnumName("ChartHiddenDimensionStrategy", strategy);
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

/** A member that sets one option to what it is given. */
function option(name: string): Member<ChartState> {
  return ({ spec }: ChartState, value: unknown) => {
    setOption(spec.options, name, value);
    return SELF;
  };
}

/** A member that sets one option by the name of an enum's value. */
function choice(name: string, group: string, options: Record<string, unknown>): Member<ChartState> {
  return ({ spec }: ChartState, value: unknown) => {
    setOption(spec.options, name, options[requireEnumName(group, value)]);
    return SELF;
  };
}

const POSITIONS = { TOP: "top", RIGHT: "right", BOTTOM: "bottom", NONE: "none" };
const CURVES = { NORMAL: "none", SMOOTH: "function" };
/** Sizes of points in pixels. [MEM] */
const POINTS = { NONE: 0, TINY: 1, MEDIUM: 6, LARGE: 10, HUGE: 14 };

/** What builders of drawn charts have; each is an option of Google's charts by another name. */
const DRAWN_MEMBERS = {
  setTitle: option("title"),
  setColors: option("colors"),
  setBackgroundColor: option("backgroundColor"),
  setLegendPosition: choice("legend.position", "Position", POSITIONS),
};

/** What builders of charts with axes have besides. A bar chart's values lie along its horizontal axis. */
const AXIS_MEMBERS = {
  setXAxisTitle: option("hAxis.title"),
  setYAxisTitle: option("vAxis.title"),
  setRange: ({ spec }: ChartState, start: number, end: number) => {
    const axis = spec.type === "BAR" ? "hAxis" : "vAxis";
    setOption(spec.options, `${axis}.minValue`, start);
    setOption(spec.options, `${axis}.maxValue`, end);
    return SELF;
  },
};

const STACKED_MEMBERS = {
  setStacked: ({ spec }: ChartState) => {
    setOption(spec.options, "isStacked", true);
    return SELF;
  },
};

const POINT_MEMBERS = { setPointStyle: choice("pointSize", "PointStyle", POINTS) };

const CURVE_MEMBERS = { setCurveStyle: choice("curveType", "CurveStyle", CURVES) };

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

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** The types of charts that the stand-in has, as Charts.ChartType names them. */
type Kind = "AREA" | "BAR" | "COLUMN" | "COMBO" | "LINE" | "PIE";

/** Turns one builder into that of a type; both change the same chart. */
const asType =
  (type: Kind) =>
  (state: ChartState): unknown => {
    state.spec.type = type;
    return BUILDERS[type](state);
  };

const typeMembers = {
  asAreaChart: (state) => asType("AREA")(state),
  asBarChart: (state) => asType("BAR")(state),
  asColumnChart: (state) => asType("COLUMN")(state),
  asComboChart: (state) => asType("COMBO")(state),
  asLineChart: (state) => asType("LINE")(state),
  asPieChart: (state) => asType("PIE")(state),
  setChartType: ({ spec }, value: unknown) => {
    const type = requireEnumName("ChartType", value);
    if (!isKind(type)) throw new Error(`not in the stand-in: Charts.ChartType.${type}`);
    spec.type = type;
    return SELF;
  },
} satisfies Members<Builder, ChartState>;

const base = [builderMembers, typeMembers, DRAWN_MEMBERS] as const;
const axes = [...base, AXIS_MEMBERS] as const;

/** The builders by the type of chart; titles and colours have members here only. README §3.7. */
const BUILDERS: Record<Kind, (state: ChartState) => object> = {
  AREA: define<object, ChartState>("EmbeddedAreaChartBuilder", ...axes, STACKED_MEMBERS, POINT_MEMBERS),
  BAR: define<object, ChartState>("EmbeddedBarChartBuilder", ...axes, STACKED_MEMBERS),
  COLUMN: define<object, ChartState>("EmbeddedColumnChartBuilder", ...axes, STACKED_MEMBERS),
  COMBO: define<object, ChartState>("EmbeddedComboChartBuilder", ...axes, STACKED_MEMBERS),
  LINE: define<object, ChartState>("EmbeddedLineChartBuilder", ...axes, POINT_MEMBERS, CURVE_MEMBERS),
  PIE: define<object, ChartState>("EmbeddedPieChartBuilder", ...base),
};

function isKind(type: string): type is Kind {
  return Object.hasOwn(BUILDERS, type);
}

/** EmbeddedChartBuilder: what Sheet.newChart() and EmbeddedChart.modify() give. */
export const chartBuilder = define<Builder, ChartState>("EmbeddedChartBuilder", builderMembers, typeMembers);
