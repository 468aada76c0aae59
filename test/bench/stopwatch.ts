/** Something to be timed. */
export interface Runner {
  readonly name: string;
  /** Makes what the run needs, off the clock. */
  readonly before?: () => unknown;
  readonly run: () => unknown;
  /** Takes away what the run has left, off the clock. */
  readonly after?: () => void;
}

/** How long a race lasts. */
export interface Race {
  /** Each runner runs at most so often … */
  readonly rounds: number;
  /** … and not again when it has had so many milliseconds; everybody runs once. */
  readonly milliseconds: number;
}

/** What one has left behind is not to be swept on another's clock. Does nothing unless Node runs with --expose-gc. */
function sweep(): void {
  globalThis.gc?.();
}

/** A clock's reading is trusted from so many milliseconds on; quicker runs are repeated until then. */
const TRUSTED = 10;

/**
 * The milliseconds of each runner's quickest round, as other programs only ever make a run longer. They take turns, so
 * that a slow moment of the machine meets all alike.
 */
export async function race(
  runners: readonly Runner[],
  { rounds, milliseconds }: Race,
): Promise<Map<string, number>> {
  const best = new Map<string, number>();
  const spent = new Map<string, number>();
  for (let round = 0; round < rounds; round++) {
    for (const runner of runners) {
      const before = spent.get(runner.name) ?? 0;
      if (before > milliseconds) continue;
      const { each, total } = await lap(runner);
      best.set(runner.name, Math.min(each, best.get(runner.name) ?? each));
      spent.set(runner.name, before + total);
      sweep();
    }
  }
  return best;
}

/** A runner that is set up anew for each run is not repeated. */
async function lap({ before, run, after }: Runner): Promise<{ each: number; total: number }> {
  before?.();
  const start = performance.now();
  let [runs, total] = [0, 0];
  do {
    await run();
    runs += 1;
    total = performance.now() - start;
  } while (total < TRUSTED && !before && !after);
  after?.();
  return { each: total / runs, total };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = Number.NaN, high = Number.NaN] = [sorted[(sorted.length - 1) >> 1], sorted[middle]];
  return (low + high) / 2;
}

/** The megabytes that a result keeps in memory, the median of three. Throws unless Node runs with --expose-gc. */
export async function held(run: () => unknown, after?: () => void): Promise<number> {
  if (!globalThis.gc) throw new Error("run this with node --expose-gc");
  const kept: number[] = [];
  for (let round = 0; round < 3; round++) {
    kept.push(await heldOnce(run));
    after?.();
  }
  return Math.max(0, median(kept));
}

async function heldOnce(run: () => unknown): Promise<number> {
  sweep();
  const before = process.memoryUsage().heapUsed;
  const result = await run();
  sweep();
  const after = process.memoryUsage().heapUsed;
  return result === undefined ? 0 : (after - before) / 2 ** 20;
}
