/** How a row's progress is measured (design.md 3). */
export const MEASURES = [
  "increase",
  "decrease",
  "at-least",
  "at-most",
  "between",
  "milestone",
  "tasks",
] as const;

export type Measure = (typeof MEASURES)[number];

/** A limit is kept rather than reached: it is met or not at every moment, and done only on its due date. */
export function isLimit(measure: Measure | undefined): boolean {
  return measure === "at-least" || measure === "at-most" || measure === "between";
}
