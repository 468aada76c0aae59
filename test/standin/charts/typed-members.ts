import { type Member, SELF } from "../service/define.ts";
import { named } from "./builder-members.ts";
import { setOption } from "./chart-options.ts";
import type { ChartState } from "./embedded-chart.ts";

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
    setOption(spec.options, name, options[named(group, value)]);
    return SELF;
  };
}

const POSITIONS = { TOP: "top", RIGHT: "right", BOTTOM: "bottom", NONE: "none" };
const CURVES = { NORMAL: "none", SMOOTH: "function" };
/** Sizes of points in pixels. [MEM] */
const POINTS = { NONE: 0, TINY: 1, MEDIUM: 6, LARGE: 10, HUGE: 14 };

/** What builders of drawn charts have; each is an option of Google's charts by another name. */
export const DRAWN_MEMBERS = {
  setTitle: option("title"),
  setColors: option("colors"),
  setBackgroundColor: option("backgroundColor"),
  setLegendPosition: choice("legend.position", "Position", POSITIONS),
};

/** What builders of charts with axes have besides. A bar chart's values lie along its horizontal axis. */
export const AXIS_MEMBERS = {
  setXAxisTitle: option("hAxis.title"),
  setYAxisTitle: option("vAxis.title"),
  setRange: ({ spec }: ChartState, start: number, end: number) => {
    const axis = spec.type === "BAR" ? "hAxis" : "vAxis";
    setOption(spec.options, `${axis}.minValue`, start);
    setOption(spec.options, `${axis}.maxValue`, end);
    return SELF;
  },
};

export const STACKED_MEMBERS = {
  setStacked: ({ spec }: ChartState) => {
    setOption(spec.options, "isStacked", true);
    return SELF;
  },
};

export const POINT_MEMBERS = { setPointStyle: choice("pointSize", "PointStyle", POINTS) };

export const CURVE_MEMBERS = { setCurveStyle: choice("curveType", "CurveStyle", CURVES) };
