import type { RowType } from "./goal.ts";
import type { Problem } from "./problem.ts";
import { reaches } from "./progress.ts";

/** From best to worst; the order is the order of every legend, list and rule. */
export const STATUSES = ["done", "on-track", "behind", "off-track", "no-data"] as const;

export type Status = (typeof STATUSES)[number];

/** What a status follows from. */
export interface StatusInput {
  /** Not clamped; undefined when there is none yet. */
  readonly progress: number | undefined;
  /** 0–1; undefined for a row without dates. */
  readonly expected?: number | undefined;
  /** The due date has come or passed. */
  readonly dueReached?: boolean;
  /** The due date has passed: all is expected, also of a row without a start date. */
  readonly overdue?: boolean;
  /** The row's own measure is a limit: it is judged by whether it is met, never by time. */
  readonly limit?: boolean;
  /** It can still slip back before the due date, so it is not done until then: a limit, or a sum of such. */
  readonly provisional?: boolean;
  /** It is an action item, done or not: it cannot lie behind, only be late. */
  readonly action?: boolean;
}

/** The status of a row; its thresholds belong to the status above. In words: src/domain/README.md, "Status". */
export function statusOf(input: StatusInput, thresholds: StatusThresholds = DEFAULT_THRESHOLDS): Status {
  const { progress, limit, provisional, action, dueReached, overdue } = input;
  if (progress === undefined) return "no-data";
  if (reaches(progress, 1)) return provisional && !dueReached ? "on-track" : "done";
  if (action) return overdue ? "off-track" : "on-track";
  if (limit) return reaches(progress, thresholds.limitBehind) ? "behind" : "off-track";
  const expected = overdue ? 1 : input.expected;
  return expected === undefined
    ? statusByProgress(progress, thresholds)
    : statusByGap(expected - progress, input, thresholds);
}

function statusByGap(gap: number, { overdue }: StatusInput, thresholds: StatusThresholds): Status {
  if (!overdue && reaches(thresholds.onTrackGap, gap)) return "on-track";
  return reaches(thresholds.behindGap, gap) ? "behind" : "off-track";
}

function statusByProgress(progress: number, thresholds: StatusThresholds): Status {
  if (reaches(progress, thresholds.undatedOnTrack)) return "on-track";
  return reaches(progress, thresholds.undatedBehind) ? "behind" : "off-track";
}

/** Where one status ends and the next begins; the workbook's Settings may change them. All are shares, 0–1. */
export interface StatusThresholds {
  /** On track up to this gap between expected and actual progress. */
  readonly onTrackGap: number;
  /** Behind up to this gap; off track beyond it. */
  readonly behindGap: number;
  /** A limit that is not met is behind from this progress, off track below it. */
  readonly limitBehind: number;
  /** Without anything expected: on track from this progress … */
  readonly undatedOnTrack: number;
  /** … behind from this one, off track below it. */
  readonly undatedBehind: number;
}

export const DEFAULT_THRESHOLDS: StatusThresholds = {
  onTrackGap: 0.1,
  behindGap: 0.3,
  limitBehind: 0.7,
  undatedOnTrack: 0.7,
  undatedBehind: 0.4,
};

/** Why a row has its status, as data; `text` has the sentence. Points are hundredths of the way, rounded. */
export type Reason =
  | { readonly code: "reached" }
  | { readonly code: "on-plan" }
  | { readonly code: "ahead"; readonly points: number }
  | { readonly code: "behind-plan"; readonly points: number }
  | { readonly code: "short-at-end"; readonly points: number }
  | { readonly code: "no-dates" }
  | { readonly code: "limit-met" }
  | { readonly code: "limit-missed" }
  /** An action item is done, late or simply still to do. */
  | { readonly code: "action"; readonly done: boolean; readonly late: boolean }
  | { readonly code: "nothing-under"; readonly type: RowType }
  | { readonly code: "children-blank"; readonly blank: number; readonly all: number; readonly type: RowType }
  /** Nobody has checked it in for so many days, which is longer than the cadence allows. */
  | { readonly code: "stale"; readonly days: number; readonly because: Reason | undefined }
  | { readonly code: "set-by-hand"; readonly computed: Status; readonly because: Reason | undefined }
  | { readonly code: "problem"; readonly problem: Problem };

/** Why a row has its status; undefined for one without progress. */
export function reasonOf(input: StatusInput, status: Status): Reason | undefined {
  const { progress, expected, limit, action, overdue = false } = input;
  if (progress === undefined) return undefined;
  if (action) return { code: "action", done: status === "done", late: overdue };
  if (status === "done") return { code: "reached" };
  if (limit) return { code: status === "on-track" ? "limit-met" : "limit-missed" };
  if (overdue) return { code: "short-at-end", points: Math.max(1, percentagePoints(1 - progress)) };
  return expected === undefined ? { code: "no-dates" } : paceReason(expected - progress);
}

function paceReason(gap: number): Reason {
  const off = percentagePoints(Math.abs(gap));
  if (off === 0) return { code: "on-plan" };
  return { code: gap > 0 ? "behind-plan" : "ahead", points: off };
}

/** Hundredths of the way, as people say it. */
function percentagePoints(share: number): number {
  return Math.round(share * 100);
}

/** A status as Settings has it: its word and its colours. */
export interface StatusStyle {
  /** Empty for a status of the user's own. */
  readonly code: Status | "";
  readonly label: string;
  /** Background and text, as "#rrggbb". */
  readonly fill: string;
  readonly color: string;
}

/**
 * Background and text of each status: told apart also with protanopia, deuteranopia and tritanopia (Machado, Oliveira &
 * Fernandes 2009), and with a contrast of at least 6:1 (WCAG 2.2); test/domain/status-colors.test.ts measures both.
 */
export const STATUS_COLORS: Readonly<Record<Status, Pick<StatusStyle, "fill" | "color">>> = {
  done: { fill: "#004b7a", color: "#ffffff" },
  "on-track": { fill: "#009e73", color: "#000000" },
  behind: { fill: "#d98200", color: "#000000" },
  "off-track": { fill: "#8c1d18", color: "#ffffff" },
  "no-data": { fill: "#e6e6e6", color: "#333333" },
};
