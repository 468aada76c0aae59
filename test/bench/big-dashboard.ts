import { BOARD_STEPS, errorsOf, seenOn } from "../app/board.ts";
import { closeAll, type Workbook } from "../app/workbook.ts";
import { BIG, type Size, SMALL, workbookOf } from "./big-workbook.ts";
import { grouped, short } from "./markdown.ts";
import { timeOf } from "./stopwatch.ts";

/** One step of making the dashboard. */
interface BoardStep {
  readonly trips: number;
  /** Of the processor, with all that the stand-in calculates because of it; Google does that on its own machines. */
  readonly seconds: number;
}

export interface BigDashboard {
  readonly small: readonly BoardStep[];
  readonly big: readonly BoardStep[];
}

/** Makes the dashboard of a small workbook and of a big one. Throws when it does not tell all that they hold. */
export async function bigDashboard(): Promise<BigDashboard> {
  return { small: await stepsOf(SMALL), big: await stepsOf(BIG) };
}

/** By how much a step of the big one asks more often. */
export function dashboardGrowth({ small, big }: BigDashboard): number {
  return Math.max(0, ...big.map(({ trips }, step) => trips - (small[step]?.trips ?? 0)));
}

export function dashboardLines({ small, big }: BigDashboard): string[][] {
  const { objectives, keyResults, kpis, checkIns } = BIG;
  const size = [objectives, keyResults, kpis, checkIns].map(grouped).join(", ");
  const trips = (steps: readonly BoardStep[]) => steps.map((step) => step.trips).join(" + ");
  const seconds = big.reduce((sum, step) => sum + step.seconds, 0);
  return [
    [`dashboard of ${size} objectives, key results, KPIs, check-ins: round trips of its steps`, trips(big)],
    ["the same of a small workbook", trips(small)],
    [
      "the big one: seconds of the processor, most of which the stand-in's formula engine takes",
      short(seconds),
    ],
  ];
}

async function stepsOf(size: Size): Promise<BoardStep[]> {
  const file = await workbookOf(size);
  const steps: BoardStep[] = [];
  for (let step = 0; step < BOARD_STEPS; step++) steps.push(await measureStep(file, step));
  const errors = errorsOf(file.standin.dump(), "sv");
  const seen = seenOn(await file.values("Instrumentpanel"));
  closeAll();
  const counted = [seen.count, seen.keyResults, seen.kpis];
  const expected = [size.objectives, size.keyResults, size.kpis];
  if (String(counted) !== String(expected)) throw new Error(`the dashboard counts ${counted} of ${expected}`);
  if (errors.length > 0) throw new Error(`errors on the dashboard: ${errors.slice(0, 5).join(", ")}`);
  return steps;
}

async function measureStep({ standin, ask }: Workbook, step: number): Promise<BoardStep> {
  standin.resetCalls();
  const time = await timeOf(async () => {
    const answer = await ask({ do: "dashboard", step });
    if (!answer.ok) throw new Error(answer.sentence);
    await standin.settle();
  });
  return { trips: standin.roundTrips().total, seconds: time / 1_000 };
}
