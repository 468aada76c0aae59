/** What is left to the target, in the unit of the values: target − actual, whatever the direction. */
export function difference(actual: number, target: number): number {
  return target - actual;
}
