import type { Goal, History, KpiFields, PastCheckIn, Phase } from "../../app/contract.ts";
import type { Day } from "../../domain/calendar.ts";
import { isLimit } from "../../domain/measure.ts";
import { lineStart } from "./kpi-phases.ts";
import { dayTicks, pathThrough, positionOn, type Scale, valueTicks } from "./scale.ts";

/** A drawing of a row's check-ins, as paths and places in pixels. */
export interface Chart {
  /** The edges of the plot. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly checkIns: string;
  readonly points: readonly (readonly [x: number, y: number])[];
  /** From the start to the target over the period, by way of the targets between; empty when nothing follows from time. */
  readonly expected: string;
  readonly targets: string;
  readonly forecast: string;
  readonly range: string;
  readonly today: number | null;
  readonly values: readonly { readonly y: number; readonly value: number }[];
  readonly days: readonly { readonly x: number; readonly day: Day }[];
}

interface ChartFrame {
  readonly width: number;
  readonly height: number;
  readonly today: Day;
  /** The room that the name of a value takes, left of the plot. */
  readonly labelWidth: (value: number) => number;
}

const TOP_MARGIN = 14;
const BOTTOM_MARGIN = 18;
const RIGHT_MARGIN = 8;
const MOST_VALUE_TICKS = 6;
const MOST_DAY_TICKS = 4;

/** What is drawn: a row, which follows a plan when it is a KPI that has one. */
type ChartRow = Pick<Goal, "fields"> & { readonly phases?: readonly Phase[] };

export function historyChart(drawn: ChartRow, history: History, frame: ChartFrame): Chart {
  const { fields } = drawn;
  const lines = chartLines(drawn, history);
  const ticks = valueTicks(...valueRange(lines), MOST_VALUE_TICKS);
  const left = Math.max(...ticks.map(frame.labelWidth)) + 4;
  const right = frame.width - RIGHT_MARGIN;
  const bottom = frame.height - BOTTOM_MARGIN;
  const [from, to] = dayRange(fields, history, frame.today);
  const x: Scale = { from, to, start: left, end: right };
  const y: Scale = { from: ticks[0] ?? 0, to: ticks.at(-1) ?? 1, start: bottom, end: TOP_MARGIN };
  const at = ([day, value]: DayValue) => [positionOn(day, x), positionOn(value, y)] as const;
  const path = (points: readonly (DayValue | null)[]) =>
    pathThrough(points.map((point) => point && at(point)));
  return {
    ...{ left, right, top: TOP_MARGIN, bottom },
    checkIns: path(lines.checkIns),
    points: lines.checkIns.flatMap((point) => (point ? [at(point)] : [])),
    expected: path(lines.expected),
    targets: lines.targets
      .map((value) =>
        path([
          [from, value],
          [to, value],
        ]),
      )
      .join(""),
    forecast: path(lines.forecast),
    range: lines.range.length > 0 ? `${path(lines.range)}Z` : "",
    today: frame.today >= from && frame.today <= to ? positionOn(frame.today, x) : null,
    values: ticks.map((value) => ({ y: positionOn(value, y), value })),
    days: dayTicks(from, to, MOST_DAY_TICKS).map((day) => ({ x: positionOn(day, x), day })),
  };
}

type DayValue = readonly [day: Day, value: number];

interface ChartLines {
  readonly checkIns: readonly (DayValue | null)[];
  readonly expected: readonly DayValue[];
  readonly targets: readonly number[];
  readonly forecast: readonly DayValue[];
  /** A wedge from the last check-in to the range on the due date. */
  readonly range: readonly DayValue[];
}

function chartLines({ fields, phases = [] }: ChartRow, { checkIns, forecast }: History): ChartLines {
  const points = checkIns.map(({ day, value }) => (value === null ? null : ([day, value] as const)));
  const { dueDate: due, target, start, measure } = fields;
  const ends = measure === "between" ? [start, target] : [target];
  const first = checkIns[0]?.day;
  const last = checkIns.at(-1)?.day;
  const known = forecast && due !== null && first !== undefined && last !== undefined && last < due;
  const line: readonly DayValue[] = known
    ? [
        [first, forecast.from],
        [due, forecast.value],
      ]
    : [];
  return {
    checkIns: points,
    expected: expectedLine(fields, phases),
    targets: ends.filter((end) => end !== null),
    forecast: line,
    range: known
      ? [
          [last, valueOnLine(line, last)],
          [due, forecast.high],
          [due, forecast.low],
        ]
      : [],
  };
}

function valueOnLine([[from, low] = [0, 0], [to, high] = [0, 0]]: readonly DayValue[], day: Day): number {
  return from === to ? low : low + ((day - from) / (to - from)) * (high - low);
}

/** A limit is not judged by time, nor is a row without dates. */
function expectedLine(
  { startDate, dueDate, start, target, measure }: Goal["fields"],
  phases: readonly Phase[],
): readonly DayValue[] {
  if (startDate === null || dueDate === null || target === null || isLimit(measure ?? undefined)) return [];
  return [
    [startDate, start ?? 0],
    ...phases.map((phase) => [phase.until, phase.target] as const),
    [dueDate, target],
  ];
}

/** A range far wider than all the rest leaves the plot, or it would flatten the line that it stands around. */
function valueRange({
  checkIns,
  expected,
  targets,
  forecast,
  range,
}: ChartLines): [low: number, high: number] {
  const points = [...checkIns, ...expected, ...forecast].flatMap((point) => (point ? [point[1]] : []));
  const values = [...points, ...targets];
  const low = Math.min(...values);
  const high = Math.max(...values);
  const room = (high - low) / 2;
  const ends = range.map(([, value]) => Math.max(low - room, Math.min(high + room, value)));
  return values.length === 0 ? [0, 1] : [Math.min(low, ...ends), Math.max(high, ...ends)];
}

function dayRange(
  { startDate, dueDate }: Goal["fields"],
  { checkIns }: History,
  today: Day,
): [from: Day, to: Day] {
  const days = [startDate, dueDate, ...checkIns.map(({ day }) => day)].filter((day) => day !== null);
  const from = Math.min(...days, today);
  return [from, Math.max(...days, from + 1)];
}

/** A line through check-ins in so little room that only its shape can be seen. */
interface SparklineShape {
  readonly path: string;
  readonly last: readonly [x: number, y: number];
}

/** Undefined for less than two values, which have no shape. */
export function sparklineShape(
  checkIns: readonly PastCheckIn[],
  { width, height }: { readonly width: number; readonly height: number },
): SparklineShape | undefined {
  const known = checkIns.flatMap(({ day, value }) => (value === null ? [] : [{ day, value }]));
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || first === last) return undefined;
  const values = known.map(({ value }) => value);
  const x = { from: first.day, to: last.day, start: EDGE_ROOM, end: width - EDGE_ROOM };
  const y = { from: Math.min(...values), to: Math.max(...values), start: height - EDGE_ROOM, end: EDGE_ROOM };
  const points = known.map(({ day, value }) => [positionOn(day, x), positionOn(value, y)] as const);
  return { path: pathThrough(points), last: points.at(-1) ?? [0, 0] };
}

/** The way to the target as it is planned, and as it would be without a plan; in pixels. */
interface PhasesShape {
  readonly phased: string;
  readonly straight: string;
}

/** Room for the width of the lines. */

/** Undefined without dates and a target, between which there is no way. */
export function phasesShape(
  fields: KpiFields,
  phases: readonly Phase[],
  { width, height }: { readonly width: number; readonly height: number },
): PhasesShape | undefined {
  const { startDate, dueDate, target, measure } = fields;
  if (startDate === null || dueDate === null || dueDate <= startDate || target === null) return undefined;
  const from = lineStart(fields);
  const straight: readonly Phase[] = [
    { until: startDate, target: from },
    { until: dueDate, target },
  ];
  const plan = isLimit(measure ?? undefined)
    ? limitStairs([...phases, { until: dueDate, target }], startDate)
    : [{ until: startDate, target: from }, ...phases, { until: dueDate, target }];
  const values = [...plan, ...straight].map((point) => point.target);
  const x: Scale = { from: startDate, to: dueDate, start: EDGE_ROOM, end: width - EDGE_ROOM };
  const y: Scale = {
    from: Math.min(...values),
    to: Math.max(...values),
    start: height - EDGE_ROOM,
    end: EDGE_ROOM,
  };
  const path = (points: readonly Phase[]) =>
    pathThrough(points.map(({ until, target }) => [positionOn(until, x), positionOn(target, y)] as const));
  return { phased: path(plan), straight: path(straight) };
}

/** A limit holds until its day, and then the next one does. */
function limitStairs(phases: readonly Phase[], start: number): readonly Phase[] {
  return phases.flatMap(({ until, target }, place) => [
    { until: phases[place - 1]?.until ?? start, target },
    { until, target },
  ]);
}

/** Room for the dot at the end. */
const EDGE_ROOM = 3;
