import { define, type Members, SELF } from "../service/define.ts";
import { builderMembers, named } from "./builder-members.ts";
import type { ChartState } from "./embedded-chart.ts";
import {
  AXIS_MEMBERS,
  CURVE_MEMBERS,
  DRAWN_MEMBERS,
  POINT_MEMBERS,
  STACKED_MEMBERS,
} from "./typed-members.ts";

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

const turns = {
  asAreaChart: (state) => asType("AREA")(state),
  asBarChart: (state) => asType("BAR")(state),
  asColumnChart: (state) => asType("COLUMN")(state),
  asComboChart: (state) => asType("COMBO")(state),
  asLineChart: (state) => asType("LINE")(state),
  asPieChart: (state) => asType("PIE")(state),
  setChartType: ({ spec }, value: unknown) => {
    const type = named("ChartType", value);
    if (!isKind(type)) throw new Error(`not in the stand-in: Charts.ChartType.${type}`);
    spec.type = type;
    return SELF;
  },
} satisfies Members<Builder, ChartState>;

const base = [builderMembers, turns, DRAWN_MEMBERS] as const;
const axes = [...base, AXIS_MEMBERS] as const;

/** The builders by the type of chart; titles and colours have members here only. platform.md 3.7. */
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
export const chartBuilder = define<Builder, ChartState>("EmbeddedChartBuilder", builderMembers, turns);
