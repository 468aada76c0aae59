import type { Goal, History, KpiFields, PastCheckIn, Phase } from "../../app/contract.ts";
import type { Day } from "../../domain/calendar.ts";
import { isLimit } from "../../domain/measure.ts";
import { startOf } from "./kpi-phases.ts";
import { dayTicks, pathThrough, placeOf, roundTicks, type Scale } from "./scale.ts";

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

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly today: Day;
  /** The room that the name of a value takes, left of the plot. */
  readonly room: (value: number) => number;
}

const ABOVE = 14;
const BELOW = 18;
const BESIDE = 8;
const MOST_VALUES = 6;
const MOST_DAYS = 4;

/** What is drawn: a row, which follows a plan when it is a KPI that has one. */
type Drawn = Pick<Goal, "fields"> & { readonly phases?: readonly Phase[] };

export function chartOf(drawn: Drawn, history: History, frame: Frame): Chart {
  const { fields } = drawn;
  const lines = linesOf(drawn, history);
  const ticks = roundTicks(...extent(lines), MOST_VALUES);
  const left = Math.max(...ticks.map(frame.room)) + 4;
  const right = frame.width - BESIDE;
  const bottom = frame.height - BELOW;
  const [from, to] = daysOf(fields, history, frame.today);
  const x: Scale = { from, to, start: left, end: right };
  const y: Scale = { from: ticks[0] ?? 0, to: ticks.at(-1) ?? 1, start: bottom, end: ABOVE };
  const at = ([day, value]: Point) => [placeOf(day, x), placeOf(value, y)] as const;
  const path = (points: readonly (Point | null)[]) => pathThrough(points.map((point) => point && at(point)));
  return {
    ...{ left, right, top: ABOVE, bottom },
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
    today: frame.today >= from && frame.today <= to ? placeOf(frame.today, x) : null,
    values: ticks.map((value) => ({ y: placeOf(value, y), value })),
    days: dayTicks(from, to, MOST_DAYS).map((day) => ({ x: placeOf(day, x), day })),
  };
}

type Point = readonly [day: Day, value: number];

interface Lines {
  readonly checkIns: readonly (Point | null)[];
  readonly expected: readonly Point[];
  readonly targets: readonly number[];
  readonly forecast: readonly Point[];
  /** A wedge from the last check-in to the range on the due date. */
  readonly range: readonly Point[];
}

function linesOf({ fields, phases = [] }: Drawn, { checkIns, forecast }: History): Lines {
  const points = checkIns.map(({ day, value }) => (value === null ? null : ([day, value] as const)));
  const { dueDate: due, target, start, measure } = fields;
  const ends = measure === "between" ? [start, target] : [target];
  const first = checkIns[0]?.day;
  const last = checkIns.at(-1)?.day;
  const known = forecast && due !== null && first !== undefined && last !== undefined && last < due;
  const line: readonly Point[] = known
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
          [last, between(line, last)],
          [due, forecast.high],
          [due, forecast.low],
        ]
      : [],
  };
}

function between([[from, low] = [0, 0], [to, high] = [0, 0]]: readonly Point[], day: Day): number {
  return from === to ? low : low + ((day - from) / (to - from)) * (high - low);
}

/** A limit is not judged by time, nor is a row without dates. */
function expectedLine(
  { startDate, dueDate, start, target, measure }: Goal["fields"],
  phases: readonly Phase[],
): readonly Point[] {
  if (startDate === null || dueDate === null || target === null || isLimit(measure ?? undefined)) return [];
  return [
    [startDate, start ?? 0],
    ...phases.map((phase) => [phase.until, phase.target] as const),
    [dueDate, target],
  ];
}

/** A range far wider than all the rest leaves the plot, or it would flatten the line that it stands around. */
function extent({ checkIns, expected, targets, forecast, range }: Lines): [low: number, high: number] {
  const points = [...checkIns, ...expected, ...forecast].flatMap((point) => (point ? [point[1]] : []));
  const values = [...points, ...targets];
  const low = Math.min(...values);
  const high = Math.max(...values);
  const room = (high - low) / 2;
  const ends = range.map(([, value]) => Math.max(low - room, Math.min(high + room, value)));
  return values.length === 0 ? [0, 1] : [Math.min(low, ...ends), Math.max(high, ...ends)];
}

function daysOf(
  { startDate, dueDate }: Goal["fields"],
  { checkIns }: History,
  today: Day,
): [from: Day, to: Day] {
  const days = [startDate, dueDate, ...checkIns.map(({ day }) => day)].filter((day) => day !== null);
  const from = Math.min(...days, today);
  return [from, Math.max(...days, from + 1)];
}

/** A line through check-ins in so little room that only its shape can be seen. */
interface Spark {
  readonly path: string;
  readonly last: readonly [x: number, y: number];
}

/** Undefined for less than two values, which have no shape. */
export function sparkOf(
  checkIns: readonly PastCheckIn[],
  { width, height }: { readonly width: number; readonly height: number },
): Spark | undefined {
  const known = checkIns.flatMap(({ day, value }) => (value === null ? [] : [{ day, value }]));
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || first === last) return undefined;
  const values = known.map(({ value }) => value);
  const x = { from: first.day, to: last.day, start: EDGE, end: width - EDGE };
  const y = { from: Math.min(...values), to: Math.max(...values), start: height - EDGE, end: EDGE };
  const points = known.map(({ day, value }) => [placeOf(day, x), placeOf(value, y)] as const);
  return { path: pathThrough(points), last: points.at(-1) ?? [0, 0] };
}

/** The way to the target as it is planned, and as it would be without a plan; in pixels. */
interface PlanShape {
  readonly plan: string;
  readonly straight: string;
}

/** Room for the width of the lines. */

/** Undefined without dates and a target, between which there is no way. */
export function planShape(
  fields: KpiFields,
  phases: readonly Phase[],
  { width, height }: { readonly width: number; readonly height: number },
): PlanShape | undefined {
  const { startDate, dueDate, target, measure } = fields;
  if (startDate === null || dueDate === null || dueDate <= startDate || target === null) return undefined;
  const from = startOf(fields);
  const straight: readonly Phase[] = [
    { until: startDate, target: from },
    { until: dueDate, target },
  ];
  const plan = isLimit(measure ?? undefined)
    ? stairs([...phases, { until: dueDate, target }], startDate)
    : [{ until: startDate, target: from }, ...phases, { until: dueDate, target }];
  const values = [...plan, ...straight].map((point) => point.target);
  const x: Scale = { from: startDate, to: dueDate, start: EDGE, end: width - EDGE };
  const y: Scale = { from: Math.min(...values), to: Math.max(...values), start: height - EDGE, end: EDGE };
  const path = (points: readonly Phase[]) =>
    pathThrough(points.map(({ until, target }) => [placeOf(until, x), placeOf(target, y)] as const));
  return { plan: path(plan), straight: path(straight) };
}

/** A limit holds until its day, and then the next one does. */
function stairs(phases: readonly Phase[], start: number): readonly Phase[] {
  return phases.flatMap(({ until, target }, place) => [
    { until: phases[place - 1]?.until ?? start, target },
    { until, target },
  ]);
}

/** Room for the dot at the end. */
const EDGE = 3;
