import { BUDGET_ROWS } from "./budgets.ts";
import { agree, type Contestant } from "./contestants.ts";
import { held, race } from "./stopwatch.ts";

export const SIZES = [100, 1_000, BUDGET_ROWS, 100_000] as const;

/** Up to here all answers are compared before they are timed. */
const COMPARED = 1_000;

/** Whose answers are weighed; Univer keeps more than its answers. */
const WEIGHED = new Set<Contestant["name"]>(["ours", "careful loop", "call per row", "HyperFormula"]);

/** What was measured at one size, by name. */
export interface Measured {
  readonly milliseconds: ReadonlyMap<string, number>;
  /** Megabytes that the answers keep. */
  readonly memory: ReadonlyMap<string, number>;
}

/** Times a function beside the others at each size. */
export async function measureAll(
  name: string,
  contestantsAt: (rows: number) => Contestant[],
): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const size of SIZES) {
    console.error(`${name}, ${size} rows …`);
    const contestants = contestantsAt(size);
    if (size <= COMPARED) await agree(contestants);
    const milliseconds = await race(contestants, { rounds: 150, milliseconds: 1_200 });
    const memory = size === BUDGET_ROWS ? await weigh(contestants) : new Map<string, number>();
    measured.push({ milliseconds, memory });
  }
  return measured;
}

async function weigh(contestants: readonly Contestant[]): Promise<Map<string, number>> {
  const memory = new Map<string, number>();
  for (const { name, run, after } of contestants.filter((one) => WEIGHED.has(one.name))) {
    memory.set(name, await held(run, after));
  }
  return memory;
}
