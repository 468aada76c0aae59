/** What design.md 9 promises and only a clock can tell. Ratios mean the same on every machine. */
export const BUDGETS = {
  /** OKR_TRACK takes at most so many times a hand-written loop that holds for the same sheets. */
  loop: 3,
  /** It is at least so many times faster than one built-in formula per cell in HyperFormula. */
  hyperFormula: 20,
  /** For ten times the rows it grows at most so many times as much as the loop, which is linear: 10 would be square. */
  growth: 3,
  /** Code.js is compiled and evaluated in at most so many milliseconds. */
  load: 5,
} as const;

/** The size at which OKR_TRACK is held against the others. */
export const BUDGET_ROWS = 10_000;
