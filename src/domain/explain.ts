import type { Reason } from "./reason.ts";
import type { Standing, Status } from "./status.ts";

/** Why a row with this standing has this status. */
export function explain(standing: Standing, status: Status): Reason | undefined {
  const { progress, expected } = standing;
  if (progress === undefined) return undefined;
  if (standing.step) return { code: "step", done: status === "done", late: standing.overdue ?? false };
  if (status === "done") return { code: "reached" };
  if (standing.limit) return { code: status === "on-track" ? "limit-met" : "limit-missed" };
  if (standing.overdue) return { code: "short-at-end", points: Math.max(1, points(1 - progress)) };
  if (expected === undefined) return { code: "no-dates" };
  return pace(expected - progress);
}

function pace(gap: number): Reason {
  const off = points(Math.abs(gap));
  if (off === 0) return { code: "on-plan" };
  return { code: gap > 0 ? "behind-plan" : "ahead", points: off };
}

/** Hundredths of the way, as people say it. */
function points(share: number): number {
  return Math.round(share * 100);
}
