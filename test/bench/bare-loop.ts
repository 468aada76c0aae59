import {
  answersOf,
  HEADERS,
  type LoopRow,
  type LoopRules,
  noSums,
  progressOf,
  type Step,
  type Sums,
  stepsById,
} from "./loop-arithmetic.ts";
import type { Cell, Columns, Sheets, Table } from "./sheets.ts";

const DAY = 86_400_000;

/**
 * The answers of OKR_TRACK by a loop for one sheet as it is: English words exactly so, every cell as it should be, each
 * row below the row that it belongs to, columns and rules in the order in which they are made. Sort the sheet and it is
 * wrong.
 */
export function bareLoop({ plan, today, rules, targets }: Sheets): unknown[][] {
  const [, ...rows] = plan;
  const judged = bareRules(rules, Math.round(today.getTime() / DAY));
  const steps = stepsById(
    targets.slice(1).map(([id, , until, target]) => [id, bareDay(until), target as number]),
  );
  const places = new Map(rows.map((row, place) => [row[0], place]));
  const sums: Sums[] = rows.map(noSums);
  const answers: unknown[][] = new Array(rows.length);
  for (let place = rows.length - 1; place >= 0; place--) {
    const row = rows[place] as readonly Cell[];
    const above = sums[places.get(row[3]) ?? rows.length];
    answers[place] = answersOf(bareRow(row, steps), sums[place] as Sums, above, judged);
  }
  return [HEADERS, ...answers];
}

function bareRow(row: readonly Cell[], steps: ReadonlyMap<Cell | undefined, Step[]>): LoopRow {
  return {
    type: row[1] as LoopRow["type"],
    measure: row[8] as string,
    from: bareDay(row[6]),
    until: bareDay(row[7]),
    start: bareNumber(row[10]),
    target: bareNumber(row[11]),
    actual: bareNumber(row[12]),
    weight: bareNumber(row[13]) ?? 1,
    updated: bareDay(row[16]),
    byHand: row[15] as string,
    steps: steps.get(row[0]),
  };
}

function bareRules([, done, onTrack, behind, offTrack, noData]: Table, today: number): LoopRules {
  const label = (row: readonly Cell[] | undefined) => row?.[1] as string;
  return {
    today,
    cadence: 7,
    labels: {
      done: label(done),
      "on-track": label(onTrack),
      behind: label(behind),
      "off-track": label(offTrack),
      "no-data": label(noData),
    },
    onTrackGap: onTrack?.[2] as number,
    behindGap: behind?.[2] as number,
    limitBehind: behind?.[3] as number,
  };
}

function bareDay(cell: Cell | undefined): number | undefined {
  return cell === "" ? undefined : Math.round((cell as Date).getTime() / DAY);
}

function bareNumber(cell: Cell | undefined): number | undefined {
  return cell === "" ? undefined : Number(cell);
}

/** OKR_PROGRESS by a loop for these columns as they are. */
export function bareProgress([actual, target, start, measure]: Columns): unknown[][] {
  return actual.map(([cell], place) => [
    progressOf({
      type: "Key result",
      measure: measure[place]?.[0] as string,
      actual: bareNumber(cell),
      target: bareNumber(target[place]?.[0]),
      start: bareNumber(start[place]?.[0]),
    }) ?? "",
  ]);
}
