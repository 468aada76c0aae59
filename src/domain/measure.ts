/** How a row's progress is measured: the rule of each is in progress.ts, and in words in src/domain/README.md, "Progress". */
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
