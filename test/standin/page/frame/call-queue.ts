/** google.script.run lets ten calls run at a time; the eleventh waits (platform.md 4.2). */
const MOST_AT_A_TIME = 10;

/** Runs calls with the delay of a server far away, at most ten at a time. */
export function callQueue(latency: number): <T>(call: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  const enter = (): Promise<void> | undefined => {
    if (running++ < MOST_AT_A_TIME) return undefined;
    return new Promise((resolve) => waiting.push(resolve));
  };
  return async (call) => {
    await enter();
    try {
      await new Promise((resolve) => setTimeout(resolve, latency));
      return await call();
    } finally {
      running--;
      waiting.shift()?.();
    }
  };
}
