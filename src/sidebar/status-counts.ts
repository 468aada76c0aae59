import type { Goal } from "../app/contract.ts";

/** How many rows stand where: each status that occurs with its count, the most frequent first. */
export function statusCounts(goals: readonly Goal[]): readonly (readonly [status: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { computed } of goals) counts.set(computed.status, (counts.get(computed.status) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
