import type { Help } from "../help.ts";
import { tables } from "./en-tables.ts";

const RANGE = "A cell or a range";

export const help: Readonly<Record<string, Help>> = {
  OKR_DIFFERENCE: {
    summary:
      "What is left to the target: target − actual. Positive while higher is better and the target is not reached.",
    parameters: [
      { name: "actual", text: `${RANGE}: the value today.`, example: "M2:M" },
      { name: "target", text: `${RANGE} of the same size: the value to reach.`, example: "L2:L" },
    ],
    returns: "a number in the unit of the values; blank while one of them is",
    example: "=OKR_DIFFERENCE(M2:M; L2:L)",
  },
  OKR_PROGRESS: {
    summary:
      "How far a value has come on the way from start to target: 0 at the start, 1 at the target, right for falling values and limits too. Show it with the format 0%.",
    parameters: [
      { name: "actual", text: `${RANGE}: the value today. Blank gives blank, never 0 %.`, example: "M2:M" },
      { name: "target", text: `${RANGE} of the same size: the value to reach.`, example: "L2:L" },
      {
        name: "start",
        text: "May be left out. The value at the beginning; without it progress is actual / target.",
        example: "K2:K",
      },
      {
        name: "measure",
        text: 'May be left out. "Increase", "Decrease", "At least", "At most", "Between" (start is the low end) or "Milestone".',
        example: "I2:I",
      },
    ],
    returns: "a share without unit, not clamped: below 0 it went backwards, above 1 it passed the target",
    example: '=OKR_PROGRESS(8; 7; 10; "Decrease")',
  },
  OKR_EXPECTED: {
    summary:
      "The progress expected today: the share of the period that has gone by, in whole days. 0 on the first day, 1 on the due date and after.",
    parameters: [
      { name: "start_date", text: `${RANGE}: the first day.`, example: "G2:G" },
      { name: "due_date", text: `${RANGE} of the same size: the last day.`, example: "H2:H" },
      {
        name: "today",
        text: "A cell with today's date, such as OKR_TODAY. Not NOW().",
        example: "OKR_TODAY",
      },
    ],
    returns: "a share from 0 to 1; blank without both dates",
    example: "=OKR_EXPECTED(G2:G; H2:H; OKR_TODAY)",
  },
  OKR_STATUS: {
    summary: "The status in words: Achieved, On track, Behind, Off track or No data.",
    parameters: [
      { name: "progress", text: `${RANGE}: what OKR_PROGRESS gives.`, example: "T2:T" },
      {
        name: "expected",
        text: "May be left out. What OKR_EXPECTED gives; without it fixed limits decide (70 % and 40 %).",
        example: "U2:U",
      },
      {
        name: "rules",
        text: 'May be left out. "en" or "sv" for the words, or the rules range OKR_RULES for your own words and thresholds.',
        example: "OKR_RULES",
      },
    ],
    returns: "the label of a status",
    example: "=OKR_STATUS(T2:T; U2:U; OKR_RULES)",
  },
  OKR_ROLLUP: {
    summary:
      "The progress of a whole: the weighted mean of its parts. Each part counts at least 0 and at most 1, so no overshoot hides a failure.",
    parameters: [
      {
        name: "progress",
        text: "A range: the progress of the parts. A part without value but with a weight counts 0.",
        example: "T2:T6",
      },
      {
        name: "weight",
        text: "May be left out. A range of the same size; blank is 1, and 0 leaves a part out.",
        example: "N2:N6",
      },
    ],
    returns: "one share from 0 to 1 for the whole range; blank when nothing has a value",
    example: "=OKR_ROLLUP(T2:T6; N2:N6)",
  },
  OKR_FORECAST: {
    summary:
      "Where check-ins lead: the value on the due date of the straight line through them (least squares over days). Needs check-ins on at least 3 days.",
    parameters: [
      {
        name: "dates",
        text: "A range: the days of the check-ins, in any order. Of several on one day the last counts.",
        example: "A2:A",
      },
      {
        name: "values",
        text: "A range of the same size: the values. Rows without a value are skipped.",
        example: "D2:D",
      },
      { name: "due_date", text: "A cell: the day to look ahead to.", example: "H2" },
    ],
    returns: "one number in the unit of the values",
    example: "=OKR_FORECAST(A2:A; D2:D; H2)",
  },
  ...tables,
};
