import { type Calls, costsAt, OPERATIONS } from "../app/costs.ts";
import { closeAll } from "../app/workbook.ts";

/** How many service calls each request of the panel makes, by name. */
export async function callLines(): Promise<string[][]> {
  const few = await costsAt(5);
  const many = await costsAt(5_000);
  closeAll();
  return OPERATIONS.map((operation) => [
    `${operation}, an objective with 5 key results: service calls at 5 and 5 000 rows`,
    `${sum(few[operation])} and ${sum(many[operation])}: ${named(many[operation])}`,
  ]);
}

function sum(calls: Calls): number {
  return Object.values(calls).reduce((total, count) => total + count, 0);
}

function named(calls: Calls): string {
  const entries = Object.entries(calls).sort(([, one], [, other]) => other - one);
  return entries.map(([name, count]) => (count > 1 ? `${name} ×${count}` : name)).join(", ");
}
