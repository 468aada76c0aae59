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

const TYPES = new Map([
  ["objective", "Objective"],
  ["key result", "Key result"],
  ["initiative", "Initiative"],
  ["action", "Action"],
] as const);

/**
 * The answers of OKR_TRACK by a loop that holds for every sheet with these measures in which each cell can be read, as
 * OKR_TRACK does: rows, columns, rules and targets in any order, ids and words whatever their case and the space around
 * them, text in place of a number left out.
 */
export function carefulLoop({ plan, today, rules, cadence, targets }: Sheets): unknown[][] {
  const [header = [], ...rows] = plan;
  const cell = cellsBy(header);
  const judged = carefulRules(rules, dayOf(today) ?? 0, cadence);
  const labels = ownLabels(rules);
  const steps = carefulSteps(targets);
  const read = rows.map((row) => carefulRow(row, cell, steps, labels));
  const places = new Map(rows.map((row, place) => [word(cell(row, "id")), place]));
  const parents = rows.map((row) => places.get(word(cell(row, "parent"))) ?? -1);
  const below: number[][] = rows.map(() => []);
  parents.forEach((parent, place) => void below[parent]?.push(place));
  const sums: Sums[] = rows.map(noSums);
  const answers: unknown[][] = new Array(rows.length);
  const visit = (place: number): void => {
    below[place]?.forEach(visit);
    const above = sums[parents[place] as number];
    answers[place] = answersOf(read[place] as LoopRow, sums[place] as Sums, above, judged);
  };
  parents.forEach((parent, place) => {
    if (parent < 0) visit(place);
  });
  return [HEADERS, ...answers];
}

type CellBy = (row: readonly Cell[], name: string) => Cell | undefined;

function cellsBy(header: readonly Cell[]): CellBy {
  const at = new Map(header.map((name, place) => [word(name), place]));
  return (row, name) => row[at.get(name) ?? -1];
}

function carefulRow(
  row: readonly Cell[],
  cell: CellBy,
  steps: ReadonlyMap<string, Step[]>,
  labels: ReadonlyMap<string, string>,
): LoopRow {
  const measure = word(cell(row, "measure"));
  const byHand = cell(row, "own status") ?? "";
  return {
    type: TYPES.get(word(cell(row, "type")) as "action") ?? "Key result",
    measure: measure.charAt(0).toUpperCase() + measure.slice(1),
    from: dayOf(cell(row, "start date")),
    until: dayOf(cell(row, "due date")),
    start: numberOf(cell(row, "start value")),
    target: numberOf(cell(row, "target value")),
    actual: numberOf(cell(row, "actual value")),
    weight: numberOf(cell(row, "weight")) ?? 1,
    updated: dayOf(cell(row, "updated")),
    byHand: labels.get(word(byHand)) ?? String(byHand),
    steps: steps.get(word(cell(row, "id"))),
  };
}

const CADENCES = new Map([
  ["daily", 1],
  ["weekly", 7],
  ["every two weeks", 14],
  ["monthly", 31],
  ["quarterly", 92],
  ["yearly", 366],
]);

function carefulRules([header = [], ...rows]: Table, today: number, cadence: string): LoopRules {
  const cell = cellsBy(header);
  const byCode = new Map(rows.map((row) => [word(cell(row, "code")), row]));
  const of = (code: string, column: string) => cell(byCode.get(code) ?? [], column);
  const label = (code: string, fallback: string) => String(of(code, "label") || fallback);
  return {
    today,
    cadence: CADENCES.get(word(cadence)) ?? Number.POSITIVE_INFINITY,
    labels: {
      done: label("done", "Achieved"),
      "on-track": label("on-track", "On track"),
      behind: label("behind", "Behind"),
      "off-track": label("off-track", "Off track"),
      "no-data": label("no-data", "No data"),
    },
    onTrackGap: numberOf(of("on-track", "gap at most")) ?? 0.1,
    behindGap: numberOf(of("behind", "gap at most")) ?? 0.3,
    limitBehind: numberOf(of("behind", "limit at least")) ?? 0.7,
  };
}

/** What a status set by hand is called, by its label and its code. */
function ownLabels([header = [], ...rows]: Table): Map<string, string> {
  const cell = cellsBy(header);
  const labels = new Map(rows.map((row) => [word(cell(row, "code")), String(cell(row, "label"))]));
  for (const row of rows) labels.set(word(cell(row, "label")), String(cell(row, "label")));
  labels.delete("");
  return labels;
}

function carefulSteps([header = [], ...lines]: Table): Map<string, Step[]> {
  const cell = cellsBy(header);
  const read = lines.map(
    (line) =>
      [word(cell(line, "id")), dayOf(cell(line, "until")), numberOf(cell(line, "target value"))] as const,
  );
  const byId = stepsById(read);
  for (const steps of byId.values()) steps.sort((a, b) => a.until - b.until);
  return byId;
}

function word(cell: Cell | undefined): string {
  return String(cell ?? "")
    .trim()
    .toLowerCase();
}

/** The calendar day, which is the same in every time zone. */
function dayOf(cell: Cell | undefined): number | undefined {
  if (!(cell instanceof Date)) return undefined;
  return Date.UTC(cell.getFullYear(), cell.getMonth(), cell.getDate()) / DAY;
}

function numberOf(cell: Cell | undefined): number | undefined {
  if (typeof cell === "boolean") return cell ? 1 : 0;
  return typeof cell === "number" ? cell : undefined;
}

/** OKR_PROGRESS whatever the case of the words, with text in place of a number left out. */
export function carefulProgress([actual, target, start, measure]: Columns): unknown[][] {
  return actual.map(([cell], place) => {
    const measured = word(measure[place]?.[0]);
    const progress = progressOf({
      type: "Key result",
      measure: measured.charAt(0).toUpperCase() + measured.slice(1),
      actual: numberOf(cell),
      target: numberOf(target[place]?.[0]),
      start: numberOf(start[place]?.[0]),
    });
    return [progress ?? ""];
  });
}
