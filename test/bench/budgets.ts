/**
 * What the add-on may cost: ratios of one run, counts, or milliseconds of the processor, so that they mean the same on
 * every machine. They are promises and are never moved to fit the product: what misses one is said to miss it, here in
 * the bench, in the README and in a test.
 */
export interface Budget {
  readonly of: string;
  /** What is promised: at most so much, or at least where that is said. */
  readonly limit: number;
  readonly least?: true;
  readonly unit: Unit;
}

type Unit = "times" | "round trips" | "executions" | "ms" | "formulas";

export const BUDGETS = {
  careful: {
    of: "`OKR_TRACK` with all arguments, 10 000 rows, first call in a fresh process: times a careful loop's first call",
    limit: 3,
    unit: "times",
  },
  actuals: {
    of: "the same call, when all actuals change: times faster than HyperFormula",
    limit: 20,
    least: true,
    unit: "times",
  },
  day: {
    of: "the same call, on a new day: times faster than HyperFormula",
    limit: 8,
    least: true,
    unit: "times",
  },
  load: { of: "Code.js compiled and run for a cell function in a fresh process", limit: 9, unit: "ms" },
  setUp: { of: "set-up", limit: 30, unit: "round trips" },
  firstKpi: { of: "the first KPI", limit: 35, unit: "round trips" },
  asOf: { of: "as of a day", limit: 25, unit: "round trips" },
  dashboard: { of: "the longest step of a dashboard", limit: 20, unit: "round trips" },
  save: { of: "save an objective with five key results", limit: 18, unit: "round trips" },
  tick: { of: "tick an action item", limit: 11, unit: "round trips" },
  checkIn: { of: "check 50 key results in", limit: 20, unit: "round trips" },
  import: { of: "import 2 000 rows", limit: 40, unit: "round trips" },
  undoImport: { of: "take an import of 2 000 rows back", limit: 40, unit: "round trips" },
  growth: { of: "any of these with 5 000 rows instead of 5: more", limit: 0, unit: "round trips" },
  executions: { of: "any action in the panel", limit: 1, unit: "executions" },
  look: { of: "a look that finds nothing new", limit: 4, unit: "round trips" },
  paint: { of: "panel, 5 000 rows, processor slowed 4 times: first paint", limit: 250, unit: "ms" },
  list: { of: "the same: list after the answer", limit: 400, unit: "ms" },
  key: { of: "the same: a key in a field", limit: 50, unit: "ms" },
  emptyLook: { of: "the same: a look that finds nothing new", limit: 16, unit: "ms" },
  evaluate: { of: "the same: Sidebar.html's script evaluated", limit: 25, unit: "ms" },
  formulas: {
    of: "formulas of ours that read the whole log, or all rows, once for each row",
    limit: 0,
    unit: "formulas",
  },
} as const satisfies Record<string, Budget>;

export type BudgetName = keyof typeof BUDGETS;

/** What one run found, by budget; undefined for what it did not look at. */
export type Findings = Readonly<Partial<Record<BudgetName, number>>>;

export function isMet({ limit, least }: Budget, figure: number): boolean {
  return least ? figure >= limit : figure <= limit;
}

/** Three digits. What is held against a budget is the figure itself. */
export function rounded(figure: number): number {
  return figure >= 100 ? Math.round(figure) : Number(figure.toPrecision(3));
}

/** What was found beside what was promised, one line for each budget. */
export function budgetLines(findings: Findings): string[][] {
  return Object.entries(BUDGETS).map(([name, budget]: [string, Budget]) => {
    const figure = findings[name as BudgetName];
    const promise = `${budget.least ? "at least" : "at most"} ${budget.limit} ${budget.unit}`;
    if (figure === undefined) return [budget.of, promise, "–", "not measured"];
    return [budget.of, promise, String(rounded(figure)), isMet(budget, figure) ? "met" : "**MISSED**"];
  });
}
