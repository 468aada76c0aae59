import type { Reason } from "./reason.ts";
import type { Standing, Status } from "./status.ts";

/** Why a row with this standing has this status. */
export function explain(standing: Standing, status: Status): Reason | undefined {
  const { progress, expected } = standing;
  if (progress === undefined) return undefined;
  if (status === "done") return { code: "reached" };
  if (standing.limit) return { code: status === "on-track" ? "limit-met" : "limit-missed" };
  if (standing.overdue) return { code: "short-at-end", points: Math.max(1, points(1 - progress)) };
  if (expected === undefined) return { code: "no-dates" };
  return pace(points(expected - progress));
}

function pace(behind: number): Reason {
  if (behind === 0) return { code: "on-plan" };
  return behind > 0 ? { code: "behind-plan", points: behind } : { code: "ahead", points: -behind };
}

/** Hundredths of the way, as people say it. */
function points(share: number): number {
  return Math.round(share * 100);
}
