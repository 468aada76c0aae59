import { reaches } from "./reaches.ts";
import { STATUS_LIMITS, type StatusLimits } from "./status-limits.ts";

/** From best to worst; the order is the order of every legend, list and rule. */
export const STATUSES = ["done", "on-track", "behind", "off-track", "no-data"] as const;

export type Status = (typeof STATUSES)[number];

/** What a status is judged by. */
export interface Standing {
  /** Not clamped; undefined when there is none yet. */
  readonly progress: number | undefined;
  /** 0–1; undefined for a row without dates. */
  readonly expected?: number | undefined;
  /** The due date has come or passed. */
  readonly due?: boolean;
  /** The due date has passed: all is expected, also of a row without a start date. */
  readonly overdue?: boolean;
  /** The row's own measure is a limit: it is judged by whether it is met, never by time. */
  readonly limit?: boolean;
  /** It can still slip back before the due date, so it is not done until then: a limit, or a sum of such. */
  readonly provisional?: boolean;
  /** A single step, done or not: it cannot lie behind, only be late. */
  readonly step?: boolean;
}

/** Where a row stands (design.md 3). */
export function status(standing: Standing, limits: StatusLimits = STATUS_LIMITS): Status {
  const { progress } = standing;
  if (progress === undefined) return "no-data";
  if (reaches(progress, 1)) return standing.provisional && !standing.due ? "on-track" : "done";
  if (standing.step) return standing.overdue ? "off-track" : "on-track";
  if (standing.limit) return reaches(progress, limits.limitBehind) ? "behind" : "off-track";
  const expected = standing.overdue ? 1 : standing.expected;
  return expected === undefined ? undated(progress, limits) : dated(expected - progress, standing, limits);
}

function dated(gap: number, { overdue }: Standing, limits: StatusLimits): Status {
  if (!overdue && reaches(limits.onTrackGap, gap)) return "on-track";
  return reaches(limits.behindGap, gap) ? "behind" : "off-track";
}

function undated(progress: number, limits: StatusLimits): Status {
  if (reaches(progress, limits.undatedOnTrack)) return "on-track";
  return reaches(progress, limits.undatedBehind) ? "behind" : "off-track";
}
