import { answersOf, HEADERS, type LoopRow, noSums, type Sums } from "./loop-arithmetic.ts";

const TYPES = new Map([
  ["objective", "Objective"],
  ["key result", "Key result"],
  ["initiative", "Initiative"],
  ["action", "Action"],
] as const);

/**
 * The answers of OKR_TRACK by a loop that holds for every sheet in which each cell can be read, as OKR_TRACK does: rows in
 * any order, ids and words whatever their case and the space around them, text in place of a number left out.
 */
export function carefulLoop(table: readonly (readonly unknown[])[], now: Date): unknown[][] {
  const [header = [], ...rows] = table;
  const at = new Map(header.map((name, place) => [text(name), place]));
  const cell = (row: readonly unknown[], name: string) => row[at.get(name) ?? -1];
  const read = rows.map((row) => readRow(row, cell));
  const places = new Map(rows.map((row, place) => [text(cell(row, "id")), place]));
  const below: number[][] = rows.map(() => []);
  const parents = rows.map((row) => places.get(text(cell(row, "parent"))) ?? -1);
  parents.forEach((parent, place) => void below[parent]?.push(place));
  const sums: Sums[] = rows.map(noSums);
  const answers: unknown[][] = new Array(rows.length);
  const today = dayOf(now) ?? 0;
  const visit = (place: number): void => {
    below[place]?.forEach(visit);
    answers[place] = answersOf(
      read[place] as LoopRow,
      sums[place] as Sums,
      sums[parents[place] as number],
      today,
    );
  };
  parents.forEach((parent, place) => {
    if (parent < 0) visit(place);
  });
  return [HEADERS, ...answers];
}

type Cell = (row: readonly unknown[], name: string) => unknown;

function readRow(row: readonly unknown[], cell: Cell): LoopRow {
  const measure = text(cell(row, "measure"));
  return {
    type: TYPES.get(text(cell(row, "type")) as "action") ?? "Key result",
    measure: measure.charAt(0).toUpperCase() + measure.slice(1),
    from: dayOf(cell(row, "start date")),
    until: dayOf(cell(row, "due date")),
    start: numberOf(cell(row, "start value")),
    target: numberOf(cell(row, "target value")),
    actual: numberOf(cell(row, "actual value")),
    weight: numberOf(cell(row, "weight")) ?? 1,
  };
}

function text(cell: unknown): string {
  return String(cell).trim().toLowerCase();
}

/** The calendar day, which is the same in every time zone. */
function dayOf(cell: unknown): number | undefined {
  if (!(cell instanceof Date)) return undefined;
  return Date.UTC(cell.getFullYear(), cell.getMonth(), cell.getDate()) / 86_400_000;
}

function numberOf(cell: unknown): number | undefined {
  if (typeof cell === "boolean") return cell ? 1 : 0;
  return typeof cell === "number" ? cell : undefined;
}
