import type { Help } from "../help.ts";

/** The functions that take a whole table. */
export const tables: Readonly<Record<string, Help>> = {
  OKR_TRACK: {
    summary:
      "Computes a whole table with one formula: difference, progress, expected, status and reason for every row, found by the headers. Put it in the header row, right of the table.",
    parameters: [
      {
        name: "table",
        text: "The table with its header row; order and other columns do not matter.",
        example: "A1:R",
      },
      {
        name: "today",
        text: "A cell with today's date, such as OKR_TODAY. Not NOW().",
        example: "OKR_TODAY",
      },
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
        name: "plan",
        text: "May be left out. The targets on the way, with their header row: OKR_PLAN. What is expected then follows them instead of a straight line.",
        example: "OKR_PLAN",
      },
    ],
    returns: "five columns with their header row",
    example: "=OKR_TRACK(A1:R; OKR_TODAY; OKR_RULES; OKR_CADENCE)",
  },
  OKR_PERIODS: {
    summary:
      "The status that every row of a table had in each of its last 12 periods (days, weeks, months, quarters or years, by its cadence), from the log of check-ins. One formula beside the table.",
    parameters: [
      { name: "table", text: "The table with its header row, as in OKR_TRACK.", example: "A1:R" },
      { name: "log", text: "The log of check-ins with its header row: OKR_LOG.", example: "OKR_LOG" },
      {
        name: "today",
        text: "A cell with today's date, such as OKR_TODAY. Not NOW().",
        example: "OKR_TODAY",
      },
      { name: "rules", text: "May be left out. The rules, for the labels: OKR_RULES.", example: "OKR_RULES" },
    ],
    returns:
      "a header row and a row of 12 labels for each row, the current period last; blank where nothing was checked in",
    example: "=OKR_PERIODS(A1:R; OKR_LOG; OKR_TODAY; OKR_RULES)",
  },
  OKR_HISTORY: {
    summary:
      "What is now known of how every row of a table stood on some days, from the log of check-ins; corrections count. Objectives are rolled up from what stood below them that day.",
    parameters: [
      { name: "table", text: "The table with its header row, as in OKR_TRACK.", example: "A1:R" },
      { name: "log", text: "The log of check-ins with its header row: OKR_LOG.", example: "OKR_LOG" },
      { name: "dates", text: "A cell or a range of dates; a column for each.", example: "V1:X1" },
      {
        name: "what",
        text: 'May be left out. "Value", "Progress", "Expected" or "Confidence"; without it the value.',
        example: '"Progress"',
      },
    ],
    returns:
      "the dates as a header row, and a row of numbers for each row of the table; blank where nothing was known",
    example: '=OKR_HISTORY(A1:R; OKR_LOG; V1:X1; "Progress")',
  },
};
