import { BOARD_STEPS, errorsOf, seenOn } from "../app/board.ts";
import { closeAll, type Workbook } from "../app/workbook.ts";
import { BIG, type Size, SMALL, workbookOf } from "./big-workbook.ts";
import { grouped } from "./print.ts";

/** One step of making the dashboard. */
interface Step {
  readonly seconds: number;
  /** Until all is calculated that the step has written; Google does that on its own machines. */
  readonly calculated: number;
  readonly calls: Readonly<Record<string, number>>;
}

/** What making the dashboard of a big workbook costs, and that its service calls are those of a small one. */
export async function dashboardLines(): Promise<string[][]> {
  const small = await stepsOf(SMALL);
  const big = await stepsOf(BIG);
  big.forEach(({ calls }, step) => {
    if (sorted(calls) !== sorted(small[step]?.calls ?? {}))
      throw new Error(`step ${step}: ${sorted(calls)}, not ${sorted(small[step]?.calls ?? {})}`);
  });
  const { objectives, keyResults, kpis, checkIns } = BIG;
  const size = [objectives, keyResults, kpis, checkIns].map(grouped).join(", ");
  const total = big.reduce((sum, { calls }) => sum + count(calls), 0);
  return [
    [
      `dashboard of ${size} (objectives, key results, KPIs, check-ins): seconds of each step, and until calculated`,
      big.map(({ seconds, calculated }) => `${seconds.toFixed(1)} + ${calculated.toFixed(1)}`).join(", "),
    ],
    [
      "dashboard: service calls of each step, small and big",
      `${big.map(({ calls }) => count(calls)).join(" + ")} = ${total}`,
    ],
  ];
}

async function stepsOf(size: Size): Promise<Step[]> {
  const file = await workbookOf(size);
  const steps: Step[] = [];
  for (let step = 0; step < BOARD_STEPS; step++) steps.push(await measured(file, step));
  const errors = errorsOf(file.standin.dump(), "sv");
  const seen = seenOn(await file.values("Instrumentpanel"));
  closeAll();
  const told = [seen.count, seen.keyResults, seen.kpis];
  const held = [size.objectives, size.keyResults, size.kpis];
  if (String(told) !== String(held)) throw new Error(`the dashboard tells ${told} of ${held}`);
  if (errors.length > 0) throw new Error(`errors on the dashboard: ${errors.slice(0, 5).join(", ")}`);
  return steps;
}

async function measured({ standin, ask }: Workbook, step: number): Promise<Step> {
  console.error(`dashboard, step ${step + 1} …`);
  standin.resetCalls();
  const start = performance.now();
  const answer = await ask({ do: "dashboard", step });
  const written = performance.now();
  if (!answer.ok) throw new Error(answer.sentence);
  const calls = standin.calls();
  await standin.settle();
  return { seconds: (written - start) / 1_000, calculated: (performance.now() - written) / 1_000, calls };
}

function count(calls: Readonly<Record<string, number>>): number {
  return Object.values(calls).reduce((sum, times) => sum + times, 0);
}

function sorted(calls: Readonly<Record<string, number>>): string {
  return JSON.stringify(Object.entries(calls).sort());
}
