/** What both loops compute with: one row as somebody reads it who knows the sheet. It imports nothing of ours. */
export interface LoopRow {
  readonly type: "Objective" | "Key result" | "Initiative" | "Action";
  readonly measure: string;
  readonly from: number | undefined;
  readonly until: number | undefined;
  readonly start: number | undefined;
  readonly target: number | undefined;
  readonly actual: number | undefined;
  readonly weight: number;
}

/** What a row has gathered from the rows below it. */
export interface Sums {
  weighted: number;
  weight: number;
  count: number;
  blank: number;
  /** A limit that is not done. */
  limit: boolean;
}

export const HEADERS = ["Difference", "Progress", "Expected", "Status", "Reason"];

const NOISE = 1e-9;

export function noSums(): Sums {
  return { weighted: 0, weight: 0, count: 0, blank: 0, limit: false };
}

/** The five answers of a row; it is added to the sums of the row above it. */
export function answersOf(row: LoopRow, sums: Sums, above: Sums | undefined, today: number): unknown[] {
  const progress = progressOf(row, sums);
  const expected = expectedOf(row, today);
  const early = (row.measure === "At most" || sums.limit) && row.until !== undefined && today < row.until;
  const status = statusOf(row, progress, expected, early);
  if (above && row.type !== "Initiative") addTo(above, progress, row.weight);
  if (above && row.measure === "At most" && status !== "Achieved") above.limit = true;
  const reason = reasonOf(row, progress, expected, status, sums);
  return [differenceOf(row), progress ?? "", expected ?? "", status, reason];
}

function differenceOf({ type, actual, target }: LoopRow): number | "" {
  return type === "Action" || actual === undefined || target === undefined ? "" : target - actual;
}

function expectedOf({ from, until }: LoopRow, today: number): number | undefined {
  if (from === undefined || until === undefined) return undefined;
  return Math.min(1, Math.max(0, (today - from) / (until - from)));
}

export function progressOf(
  { type, measure, actual, target, start }: Pick<LoopRow, "type" | "measure" | "actual" | "target" | "start">,
  sums: Sums = noSums(),
): number | undefined {
  if (type === "Objective" || type === "Initiative") {
    return sums.count > sums.blank ? sums.weighted / sums.weight : undefined;
  }
  if (type === "Action" || measure === "Milestone") return actual ?? 0;
  if (actual === undefined || target === undefined) return undefined;
  if (measure === "At most") return actual <= target ? 1 : Math.min(1, target / actual);
  return start === undefined ? actual / target : (actual - start) / (target - start);
}

function addTo(sums: Sums, progress: number | undefined, weight: number): void {
  sums.weighted += weight * Math.min(1, Math.max(0, progress ?? 0));
  sums.weight += weight;
  sums.count += 1;
  if (progress === undefined) sums.blank += 1;
}

function statusOf(
  { type, measure }: LoopRow,
  progress: number | undefined,
  expected = 0,
  early = false,
): string {
  if (progress === undefined) return "No data";
  if (progress >= 1 - NOISE) return early ? "On track" : "Achieved";
  if (type === "Action") return "On track";
  if (measure === "At most") return progress >= 0.7 - NOISE ? "Behind" : "Off track";
  const gap = expected - progress;
  return gap <= 0.1 + NOISE ? "On track" : gap <= 0.3 + NOISE ? "Behind" : "Off track";
}

function reasonOf(
  { type, measure }: LoopRow,
  progress: number | undefined,
  expected = 0,
  status = "",
  { count, blank }: Sums,
): string {
  if (type === "Objective" && count === 0) return "no key results yet";
  if (type === "Initiative" && count === 0) return "no action items yet";
  if (blank > 0) return `${blank} of ${count} key results ${blank === 1 ? "has" : "have"} no value`;
  if (progress === undefined) return "actual missing";
  if (type === "Action") return progress === 1 ? "done" : "to do";
  if (status === "Achieved") return "target reached";
  if (measure === "At most") return status === "On track" ? "the limit is met" : "the limit is not met";
  return pace(expected - progress);
}

function pace(gap: number): string {
  const points = Math.round(Math.abs(gap) * 100);
  if (points === 0) return "on plan";
  return `${points === 1 ? "1 point" : `${points} points`} ${gap > 0 ? "behind plan" : "ahead of plan"}`;
}
