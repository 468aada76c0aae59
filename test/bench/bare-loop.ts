import { answersOf, HEADERS, type LoopRow, noSums, type Sums } from "./loop-arithmetic.ts";

const DAY = 86_400_000;

/**
 * The answers of OKR_TRACK by a loop for one sheet as it is: English words exactly so, every cell as it should be, each
 * row below the row that it belongs to. Sort the sheet and it is wrong.
 */
export function bareLoop(table: readonly (readonly unknown[])[], now: Date): unknown[][] {
  const [header = [], ...rows] = table;
  const [id, parent] = [header.indexOf("ID"), header.indexOf("Parent")];
  const read = reader(header);
  const today = Math.round(now.getTime() / DAY);
  const places = new Map(rows.map((row, place) => [row[id], place]));
  const sums: Sums[] = rows.map(noSums);
  const answers: unknown[][] = new Array(rows.length);
  for (let place = rows.length - 1; place >= 0; place--) {
    const row = rows[place] as unknown[];
    const above = sums[places.get(row[parent]) ?? rows.length];
    answers[place] = answersOf(read(row), sums[place] as Sums, above, today);
  }
  return [HEADERS, ...answers];
}

function reader(header: readonly unknown[]): (row: readonly unknown[]) => LoopRow {
  const at = (name: string) => header.indexOf(name);
  const [type, measure, from, until] = [at("Type"), at("Measure"), at("Start date"), at("Due date")];
  const [start, target, actual, weight] = [
    at("Start value"),
    at("Target value"),
    at("Actual value"),
    at("Weight"),
  ];
  return (row) => ({
    type: row[type as number] as LoopRow["type"],
    measure: row[measure as number] as string,
    from: dayOf(row[from as number]),
    until: dayOf(row[until as number]),
    start: numberOf(row[start as number]),
    target: numberOf(row[target as number]),
    actual: numberOf(row[actual as number]),
    weight: numberOf(row[weight as number]) ?? 1,
  });
}

function dayOf(cell: unknown): number | undefined {
  return cell === "" ? undefined : Math.round((cell as Date).getTime() / DAY);
}

function numberOf(cell: unknown): number | undefined {
  return cell === "" ? undefined : Number(cell);
}
