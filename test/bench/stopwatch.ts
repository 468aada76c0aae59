/**
 * Everything is timed by what it takes of the processor, in milliseconds: what other programs do meanwhile does not count,
 * and waiting does not either.
 */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** What one run takes. */
export async function timeOf(run: () => unknown): Promise<number> {
  const start = processorTime();
  await run();
  return processorTime() - start;
}

/** The processor's clock is trusted from so many milliseconds on; quicker runs are repeated until then. */
const TRUSTED = 10;

/** A run is repeated until it has taken so many milliseconds in all, or was repeated so often. */
interface Patience {
  readonly milliseconds: number;
  readonly rounds: number;
}

/** What a run takes that has been run before: the quickest of many, as others can only ever make it longer. */
export async function warmTimeOf(run: () => unknown, { milliseconds, rounds }: Patience): Promise<number> {
  let [best, total] = [Number.POSITIVE_INFINITY, 0];
  for (let round = 0; round < rounds && total < milliseconds; round++) {
    sweep();
    const { each, all } = await lap(run);
    [best, total] = [Math.min(best, each), total + all];
  }
  return best;
}

async function lap(run: () => unknown): Promise<{ each: number; all: number }> {
  const start = processorTime();
  let [runs, all] = [0, 0];
  do {
    await run();
    runs += 1;
    all = processorTime() - start;
  } while (all < TRUSTED);
  return { each: all / runs, all };
}

/** What one run has left behind is not to be swept on another's clock. Does nothing unless Node runs with --expose-gc. */
export function sweep(): void {
  globalThis.gc?.();
}

/** The megabytes that are kept. */
export function megabytes(): number {
  sweep();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = Number.NaN, high = Number.NaN] = [sorted[(sorted.length - 1) >> 1], sorted[middle]];
  return (low + high) / 2;
}
