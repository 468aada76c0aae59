import { expect, test } from "vitest";
import { OKR_COLUMNS } from "../../src/tables/header.ts";
import { BUDGET_ROWS, BUDGETS } from "./budgets.ts";
import { agree, type Contestant, progressContestants, trackContestants } from "./contestants.ts";
import { ratio } from "./function-lines.ts";
import { pushedFunctions } from "./pushed.ts";
import { sameAnswers } from "./same-answers.ts";
import { loadTime } from "./script-load.ts";
import { race } from "./stopwatch.ts";
import { okrTable, TODAY } from "./table.ts";

/** Other programs on the machine can only make a run longer, so a budget is kept when it was kept once. */
const TRIES = 10;

async function reaches(limit: number, measure: () => number | Promise<number>): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < TRIES && best > limit; round++) best = Math.min(best, await measure());
  return best;
}

async function besideLoop(rows: number): Promise<number> {
  const milliseconds = await race(only(trackContestants(rows), "ours", "careful loop"), {
    rounds: 20,
    milliseconds: 700,
  });
  return ratio({ milliseconds, memory: new Map() }, { rival: "careful loop" });
}

function only(contestants: readonly Contestant[], ...names: Contestant["name"][]): Contestant[] {
  return contestants.filter(({ name }) => names.includes(name));
}

test.each([
  { name: "OKR_TRACK", contestantsAt: trackContestants },
  { name: "OKR_PROGRESS", contestantsAt: progressContestants },
])("$name, the loops, HyperFormula and Univer answer the same", async ({ contestantsAt }) => {
  await agree(contestantsAt(200));
});

test("answers that differ would be seen", () => {
  expect(() => sameAnswers([[0.5], [1]], [[0.5], [1.001]])).toThrow("row 1, column 0");
});

test("OKR_TRACK takes at most 3 times a loop at 10 000 rows, and grows no faster than it (design.md 9)", async () => {
  const many = await reaches(BUDGETS.loop, () => besideLoop(BUDGET_ROWS));
  expect(many).toBeLessThanOrEqual(BUDGETS.loop);
  const growth = await reaches(BUDGETS.growth, async () => many / (await besideLoop(BUDGET_ROWS / 10)));
  expect(growth).toBeLessThanOrEqual(BUDGETS.growth);
});

/** Enough for what is square to show beside what is not. */
const ROWS = 30_000;

/** A parent for each row that no quarter's plan would have. */
const SHAPES: Record<string, (place: number) => number> = {
  "all under the first": (place) => (place ? 1 : 0),
  "each under the one before": (place) => place,
  "each under the one after": (place) => place + 2,
  "all in one circle": (place) => ((place + 1) % ROWS) + 1,
};

test.each(Object.keys(SHAPES))("rows %s take OKR_TRACK no longer than a plan does", async (shape) => {
  const run = pushedFunctions();
  const plan = okrTable(ROWS);
  const odd = plan.map((row, place) => (place ? withParent(row, SHAPES[shape]?.(place - 1) ?? 0) : row));
  const runners = [plan, odd].map((cells, place) => ({
    name: String(place),
    run: () => run("OKR_TRACK", [cells, TODAY]),
  }));
  const share = await reaches(SQUARE, async () => {
    const times = await race(runners, { rounds: 5, milliseconds: 500 });
    return (times.get("1") ?? Number.NaN) / (times.get("0") ?? Number.NaN);
  });
  expect(share).toBeLessThanOrEqual(SQUARE);
});

/** The odd sheets take less time than the plan; one look from each row at all the others takes ten times as much. */
const SQUARE = 2.5;

function withParent(row: readonly unknown[], parent: number): unknown[] {
  const column = OKR_COLUMNS.indexOf("parent");
  return row.map((cell, place) => (place === column ? `R${parent}` : cell));
}

test("OKR_TRACK is at least 20 times faster than one formula per cell in HyperFormula (design.md 9)", async () => {
  const contestants = only(trackContestants(BUDGET_ROWS), "ours", "HyperFormula");
  const share = await reaches(1 / BUDGETS.hyperFormula, async () => {
    const milliseconds = await race(contestants, { rounds: 5, milliseconds: 100 });
    return ratio({ milliseconds, memory: new Map() }, { rival: "HyperFormula" });
  });
  expect(1 / share).toBeGreaterThanOrEqual(BUDGETS.hyperFormula);
});

test("Code.js is ready in at most 5 ms (design.md 9)", async () => {
  expect(await reaches(BUDGETS.load, loadTime)).toBeLessThanOrEqual(BUDGETS.load);
});
