import type { Goal, History } from "../../app/contract.ts";
import { sayDate } from "../../text/date.ts";
import { type Chart, historyChart, sparklineShape } from "../model/chart.ts";
import { unitOf } from "../model/check-in-entry.ts";
import { sayHistoryChart } from "../say/history.ts";
import { sayValue } from "../say/values.ts";
import { viewContext } from "./context.ts";

/** In pixels, as wide as the panel without its margins. */
const CHART_SIZE = { width: 276, height: 160 };
const DIGIT_WIDTH = 5.6;

/** The check-ins as a drawing, with what is expected, the target and the forecast; all of it stands in words beside. */
export function HistoryChart({ goal, history }: GoalHistoryProps) {
  const { state, language } = viewContext();
  const say = (value: number) => sayValue(value, unitOf(goal.fields), language);
  const chart = historyChart(goal, history, {
    ...CHART_SIZE,
    today: state.panel?.today ?? 0,
    labelWidth: (value) => say(value).length * DIGIT_WIDTH,
  });
  return (
    <figure>
      <svg
        class="chart"
        viewBox={`0 0 ${CHART_SIZE.width} ${CHART_SIZE.height}`}
        role="img"
        aria-label={sayHistoryChart(goal, history, language)}
      >
        <clipPath id="plot">
          <rect
            x={chart.left}
            y={chart.top}
            width={chart.right - chart.left}
            height={chart.bottom - chart.top}
          />
        </clipPath>
        <Axes chart={chart} say={say} />
        <g clip-path="url(#plot)">
          <path class="range" d={chart.range} />
          <path class="target-line" d={chart.targets} />
          <path class="expected-line" d={chart.expected} />
          <path class="forecast-line" d={chart.forecast} />
        </g>
        <path class="check-in-line" d={chart.checkIns} />
        {chart.points.map(([x, y]) => (
          <circle key={x} cx={x} cy={y} r="2.5" />
        ))}
      </svg>
      <ChartLegend chart={chart} />
    </figure>
  );
}

interface AxesProps {
  readonly chart: Chart;
  readonly say: (value: number) => string;
}

function Axes({ chart: { left, right, top, bottom, values, days, today }, say }: AxesProps) {
  const { t, language } = viewContext();
  const names = days.map(({ x, day }) => ({ x, name: sayDate(day, language), y: bottom + 13 }));
  const now = today === null ? [] : [{ x: today, name: t.history.today, y: top - 5 }];
  return (
    <>
      {values.map(({ y, value }) => (
        <g key={value}>
          <path class="grid" d={`M${left} ${y}H${right}`} />
          <text x={left - 4} y={y + 3} text-anchor="end">
            {say(value)}
          </text>
        </g>
      ))}
      {[...names, ...now].map(({ x, y, name }) => (
        <text key={name} x={x} y={y} text-anchor={anchorOf(x, left, right)}>
          {name}
        </text>
      ))}
      {today !== null && <path class="now" d={`M${today} ${top}V${bottom}`} />}
    </>
  );
}

/** Half of what a name takes. */
const HALF_LABEL = 16;

/** A name in the middle of its place, unless it would leave the drawing. */
function anchorOf(x: number, left: number, right: number): "start" | "middle" | "end" {
  if (x < left + HALF_LABEL - DIGIT_WIDTH) return "start";
  return x > right - HALF_LABEL ? "end" : "middle";
}

function ChartLegend({ chart }: { readonly chart: Chart }) {
  const { legend } = viewContext().t.history;
  const lines = [
    { name: legend.checkIns, line: "check-in-line", is: true },
    { name: legend.target, line: "target-line", is: chart.targets },
    { name: legend.expected, line: "expected-line", is: chart.expected },
    { name: legend.forecast, line: "forecast-line", is: chart.forecast },
  ].filter(({ is }) => is);
  return <Legend lines={lines} />;
}

interface LegendProps {
  readonly lines: readonly { readonly name: string; readonly line: string }[];
}

/** What the lines of a drawing mean. */
export function Legend({ lines }: LegendProps) {
  return (
    <ul class="legend facts">
      {lines.map(({ name, line }) => (
        <li key={line}>
          <svg viewBox="0 0 16 8" aria-hidden="true">
            <path class={line} d="M0 4h16" />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}

const SPARKLINE_SIZE = { width: 110, height: 32 };

/** The shape of a row's check-ins; nothing until they have come. The numbers stand beside it. */
export function Sparkline({ history }: { readonly history: History | undefined }) {
  const spark = history && sparklineShape(history.checkIns, SPARKLINE_SIZE);
  return (
    <svg class="spark" viewBox={`0 0 ${SPARKLINE_SIZE.width} ${SPARKLINE_SIZE.height}`} aria-hidden="true">
      {spark && (
        <>
          <path d={spark.path} />
          <circle class="solid" cx={spark.last[0]} cy={spark.last[1]} r="2.5" />
        </>
      )}
    </svg>
  );
}

export interface GoalHistoryProps {
  readonly goal: Goal;
  readonly history: History;
}
