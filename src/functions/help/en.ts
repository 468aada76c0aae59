/** What a function does; the names of the functions are those of the catalogue. */
export interface FunctionHelp {
  /** One or two sentences. */
  readonly summary: string;
  readonly parameters: readonly ParameterHelp[];
  /** What the function gives, and its unit; Sheets does not show it. */
  readonly returns: string;
  /** The arguments of the example, where they are not the examples of the parameters. */
  readonly call?: string;
}

interface ParameterHelp {
  /** Also the name of the parameter in the pushed script. */
  readonly name: string;
  /** The text also says when it may be left out: Sheets shows every parameter as required. */
  readonly text: string;
  /** What Sheets puts in its example. */
  readonly example: string;
}

const RANGE = "A cell or a range";

const TABLE = { name: "table", text: "The table with its header row, as in OKR_TRACK.", example: "A1:R" };

const LOG = { name: "log", text: "The log of check-ins with its header row: OKR_LOG.", example: "OKR_LOG" };

const TODAY = {
  name: "today",
  text: "A cell with today's date, such as OKR_TODAY. Not NOW().",
  example: "OKR_TODAY",
};

/** In the order of the catalogue. Between arguments stands ";", which every locale takes. */
export const enFunctionHelp = {
  OKR_DIFFERENCE: {
    summary:
      "What is left to the target: target − actual. Positive while higher is better and the target is not reached.",
    parameters: [
      { name: "actual", text: `${RANGE}: the value today.`, example: "M2:M" },
      { name: "target", text: `${RANGE} of the same size: the value to reach.`, example: "L2:L" },
    ],
    returns: "a number in the unit of the values; blank while one of them is",
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
    call: '8; 7; 10; "Decrease"',
  },
  OKR_EXPECTED: {
    summary:
      "The progress expected today: the share of the period that has gone by, in whole days. 0 on the first day, 1 on the due date and after.",
    parameters: [
      { name: "start_date", text: `${RANGE}: the first day.`, example: "G2:G" },
      { name: "due_date", text: `${RANGE} of the same size: the last day.`, example: "H2:H" },
      TODAY,
    ],
    returns: "a share from 0 to 1; blank without both dates",
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
  },
  OKR_TRACK: {
    summary:
      "Computes a whole table with one formula: difference, progress, expected, status and reason for every row, found by the headers. Put it in the header row, right of the table.",
    parameters: [
      {
        name: "table",
        text: "The table with its header row; order and other columns do not matter.",
        example: "A1:R",
      },
      TODAY,
      {
        name: "rules",
        text: 'May be left out. The rules range OKR_RULES, or "en" or "sv" for the default words.',
        example: "OKR_RULES",
      },
      {
        name: "cadence",
        text: "May be left out. How often rows are checked in, such as OKR_CADENCE, or a number of days; the reason then tells of rows that have waited longer. Needs a column Updated.",
        example: "OKR_CADENCE",
      },
      {
        name: "phased_targets",
        text: "May be left out. The phased targets, with their header row: OKR_PLAN. What is expected then follows them instead of a straight line.",
        example: "OKR_PLAN",
      },
    ],
    returns: "five columns with their header row",
    call: "A1:R; OKR_TODAY; OKR_RULES; OKR_CADENCE",
  },
  OKR_PERIODS: {
    summary:
      "The status that every row of a table had in each of its last 12 periods (days, weeks, months, quarters or years, by its cadence), from the log of check-ins. One formula beside the table.",
    parameters: [
      TABLE,
      LOG,
      TODAY,
      { name: "rules", text: "May be left out. The rules, for the labels: OKR_RULES.", example: "OKR_RULES" },
    ],
    returns:
      "a header row and a row of 12 labels for each row, the current period last; blank where nothing was checked in",
  },
  OKR_HISTORY: {
    summary:
      "What is now known of how every row of a table stood on some days, from the log of check-ins; corrections count. Objectives are rolled up from what stood below them that day.",
    parameters: [
      TABLE,
      LOG,
      { name: "dates", text: "A cell or a range of dates; a column for each.", example: "V1:X1" },
      {
        name: "what",
        text: 'May be left out. "Value", "Progress", "Expected" or "Confidence"; without it the value.',
        example: '"Progress"',
      },
    ],
    returns:
      "the dates as a header row, and a row of numbers for each row of the table; blank where nothing was known",
  },
} as const satisfies Readonly<Record<string, FunctionHelp>>;

export type FunctionName = keyof typeof enFunctionHelp;
