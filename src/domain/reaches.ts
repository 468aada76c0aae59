/** Differences below this are noise of the arithmetic: 0.1 + 0.2 is 0.3. */
const TOLERANCE = 1e-9;

/** Whether a value is at least a limit; one reached exactly is met. The one comparison of all measures and statuses. */
export function reaches(value: number, limit: number): boolean {
  return value >= limit - TOLERANCE;
}
