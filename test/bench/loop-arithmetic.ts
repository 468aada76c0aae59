/**
 * What both hand-written loops compute with: one row as somebody reads it who knows the sheet. It imports nothing of the
 * code that is measured, and does only what the measured sheets need: what it leaves out makes it quicker.
 */
export interface LoopRow {
  readonly type: "Objective" | "Key result" | "Initiative" | "Action";
  readonly measure: string;
  readonly from: number | undefined;
  readonly until: number | undefined;
  readonly start: number | undefined;
  readonly target: number | undefined;
  readonly actual: number | undefined;
  readonly weight: number;
  readonly updated: number | undefined;
  readonly byHand: string;
  /** Its phased targets, sorted by day. */
  readonly steps: readonly Step[] | undefined;
}

export interface Step {
  readonly until: number;
  readonly target: number;
}

/** What all rows are judged by. */
export interface LoopRules {
  readonly today: number;
  /** The longest between two check-ins, in days. */
  readonly cadence: number;
  readonly labels: Readonly<Record<"done" | "on-track" | "behind" | "off-track" | "no-data", string>>;
  readonly onTrackGap: number;
  readonly behindGap: number;
  readonly limitBehind: number;
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
export function answersOf(
  asTyped: LoopRow,
  sums: Sums,
  above: Sums | undefined,
  rules: LoopRules,
): unknown[] {
  const row = withTargetOf(rules.today, asTyped);
  const progress = progressOf(row, sums);
  const expected = expectedOf(row, rules.today);
  const status = statusOf(row, progress, expected, sums, rules);
  if (above && row.type !== "Initiative") addTo(above, progress, row.weight);
  if (above && row.measure === "At most" && status !== rules.labels.done) above.limit = true;
  const because = reasonOf(row, progress, expected, status, sums, rules);
  const reason = reasonByHand(row, status, withAge(row, because, status, rules));
  return [differenceOf(row), progress ?? "", expected ?? "", row.byHand || status, reason];
}

/** A limit is held against the target that is in force today. */
function withTargetOf(today: number, row: LoopRow): LoopRow {
  if (row.measure !== "At most" || !row.steps) return row;
  return { ...row, target: row.steps.find(({ until }) => until >= today)?.target ?? row.target };
}

function differenceOf({ type, actual, target }: LoopRow): number | "" {
  return type === "Action" || actual === undefined || target === undefined ? "" : target - actual;
}

function expectedOf(
  { from, until, start, target, steps, measure }: LoopRow,
  today: number,
): number | undefined {
  if (from === undefined || until === undefined) return undefined;
  if (!steps || measure === "At most" || start === undefined || target === undefined)
    return clamped((today - from) / (until - from));
  const way = [{ until: from, target: start }, ...steps, { until, target }];
  const next = way.findIndex((step) => step.until >= today);
  const [before, after] = [way[next - 1], way[next]];
  if (!after) return 1;
  if (!before) return 0;
  const value =
    before.target + ((today - before.until) / (after.until - before.until)) * (after.target - before.target);
  return clamped((value - start) / (target - start));
}

function clamped(share: number): number {
  return Math.min(1, Math.max(0, share));
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
  sums.weighted += weight * clamped(progress ?? 0);
  sums.weight += weight;
  sums.count += 1;
  if (progress === undefined) sums.blank += 1;
}

function statusOf(
  { type, measure, until }: LoopRow,
  progress: number | undefined,
  expected = 0,
  sums: Sums,
  { today, labels, onTrackGap, behindGap, limitBehind }: LoopRules,
): string {
  if (progress === undefined) return labels["no-data"];
  const early = (measure === "At most" || sums.limit) && until !== undefined && today < until;
  if (progress >= 1 - NOISE) return early ? labels["on-track"] : labels.done;
  if (type === "Action") return labels["on-track"];
  if (measure === "At most") return progress >= limitBehind - NOISE ? labels.behind : labels["off-track"];
  const gap = expected - progress;
  if (gap <= onTrackGap + NOISE) return labels["on-track"];
  return gap <= behindGap + NOISE ? labels.behind : labels["off-track"];
}

function reasonOf(
  { type, measure }: LoopRow,
  progress: number | undefined,
  expected = 0,
  status: string,
  { count, blank }: Sums,
  { labels }: LoopRules,
): string {
  if (type === "Objective" && count === 0) return "no key results yet";
  if (type === "Initiative" && count === 0) return "no action items yet";
  if (blank > 0) return `${blank} of ${count} key results ${blank === 1 ? "has" : "have"} no value`;
  if (progress === undefined) return "actual missing";
  if (type === "Action") return progress === 1 ? "done" : "to do";
  if (status === labels.done) return "target reached";
  if (measure === "At most")
    return status === labels["on-track"] ? "the limit is met" : "the limit is not met";
  return pace(expected - progress);
}

function pace(gap: number): string {
  const points = Math.round(Math.abs(gap) * 100);
  if (points === 0) return "on plan";
  return `${points === 1 ? "1 point" : `${points} points`} ${gap > 0 ? "behind plan" : "ahead of plan"}`;
}

/** What a key result says that nobody has checked in for longer than the cadence. */
function withAge(
  { type, updated, from, until }: LoopRow,
  reason: string,
  status: string,
  { today, cadence, labels }: LoopRules,
): string {
  if (type !== "Key result" || status === labels.done) return reason;
  if (from === undefined || until === undefined || today < from || today > until + cadence) return reason;
  const days = today - (updated ?? from);
  return days > cadence ? `${reason}; no check-in for ${days === 1 ? "1 day" : `${days} days`}` : reason;
}

function reasonByHand({ byHand }: LoopRow, status: string, reason: string): string {
  return byHand ? `set by hand; computed: ${status} (${reason})` : reason;
}

/** The phased targets of each row, from lines of its id, their day and their target. */
export function stepsById<Id>(
  lines: readonly (readonly [Id, number | undefined, number | undefined])[],
): Map<Id, Step[]> {
  const byId = new Map<Id, Step[]>();
  for (const [id, until, target] of lines) {
    if (until === undefined || target === undefined) continue;
    const own = byId.get(id);
    if (own) own.push({ until, target });
    else byId.set(id, [{ until, target }]);
  }
  return byId;
}
