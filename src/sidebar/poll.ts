/** Looking often costs quota and battery, looking seldom shows old values (platform.md 4.4). */
const SOON = 8_000;
const LATE = 60_000;

/** Looks in vain before the pauses grow. */
const PATIENCE = 5;

/** Milliseconds until the next look at the sheet, after so many that found nothing new. */
export function pause(quiet: number): number {
  return Math.min(LATE, SOON * 2 ** Math.max(0, quiet - PATIENCE));
}
