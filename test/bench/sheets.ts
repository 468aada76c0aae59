/**
 * The sheets that everybody computes: a plan as an organisation has it, the same at every call, of any number of rows.
 * Written out by hand, so that nothing of it follows from the code that is measured.
 */

/** What a cell hands over: blank is "". */
export type Cell = string | number | boolean | Date;

export type Table = readonly (readonly Cell[])[];

/** All that OKR_TRACK is given. */
export interface Sheets {
  readonly plan: Table;
  readonly today: Date;
  readonly rules: Table;
  readonly cadence: string;
  /** Phased targets, sorted by row and day. */
  readonly targets: Table;
}

/** What people do to a sheet that is calculated already. */
export const CHANGES = ["a new day", "all actuals change", "one actual changes"] as const;

export type Change = (typeof CHANGES)[number];

/** An objective, five key results, an initiative and its three action items. */
export const GROUP = 10;

export const PLAN_HEADER = [
  ...["ID", "Type", "Title", "Parent", "Owner", "Area", "Start date", "Due date", "Measure", "Unit"],
  ...["Start value", "Target value", "Actual value", "Weight", "Confidence", "Own status", "Updated", "Note"],
];

export const ACTUAL = PLAN_HEADER.indexOf("Actual value");

/** The cadence in days. */
export const CADENCE_DAYS = 7;

/** A file in which somebody has changed words and thresholds, and has a status of their own. */
const RULES: Table = [
  ["Code", "Label", "Gap at most", "Limit at least", "Undated at least", "Fill", "Text colour"],
  ["done", "Done", "", "", "", "#d9ead3", "#274e13"],
  ["on-track", "Going well", 0.05, "", 0.7, "#d9ead3", "#274e13"],
  ["behind", "Late", 0.25, 0.8, 0.4, "#fff2cc", "#7f6000"],
  ["off-track", "In trouble", "", "", "", "#f4cccc", "#660000"],
  ["no-data", "No value", "", "", "", "#efefef", "#434343"],
  ["paused", "Paused", "", "", "", "#d9d2e9", "#20124d"],
];

const TODAY = new Date(2026, 10, 16);
const TOMORROW = new Date(2026, 10, 17);
const PERIOD = [new Date(2026, 9, 1), new Date(2026, 11, 31)] as const;

/** The sheets with so many rows, as they are or after a change. */
export function sheetsOf(rows: number, change?: Change): Sheets {
  const groups = Math.ceil(rows / GROUP);
  const one = change === "one actual changes" ? changedPlace(rows) : -1;
  const step = (place: number) => Number(change === "all actuals change" || place === one);
  return {
    plan: [PLAN_HEADER, ...Array.from({ length: rows }, (_, place) => rowAt(place, step(place)))],
    today: change === "a new day" ? TOMORROW : TODAY,
    rules: RULES,
    cadence: "Weekly",
    targets: [
      ["ID", "Title", "Until", "Target value"],
      ...Array.from({ length: groups }, (_, group) => targetsOf(group)).flat(),
    ],
  };
}

/** The one row whose actual value changes, a key result that falls in the middle of the sheet; 0 is the first row. */
export function changedPlace(rows: number): number {
  return Math.floor(rows / GROUP / 2) * GROUP + 2;
}

type Named = Readonly<Record<string, Cell>>;

/** With a step, its actual value is that of the group below. */
function rowAt(place: number, step: number): Cell[] {
  const group = Math.floor(place / GROUP);
  const cells = cellsAt(group, place % GROUP, group + step);
  return PLAN_HEADER.map((name) => cells[name] ?? "");
}

function cellsAt(group: number, kind: number, step: number): Named {
  const id = `R${group * GROUP + kind + 1}`;
  const title = `Row ${group * GROUP + kind + 1}`;
  const dates = { "Start date": PERIOD[0], "Due date": PERIOD[1] };
  const shared = { ID: id, Title: title, Owner: "Anna Berg", Weight: 1 + (kind % 3) };
  if (kind === 0) return { ID: id, Type: "Objective", Title: title, Area: "Support", ...dates };
  if (kind <= 5) {
    const place = {
      Type: "Key result",
      Parent: `R${group * GROUP + 1}`,
      ...dates,
      ...checkedIn(group, kind),
    };
    return { ...shared, ...place, ...measured(kind, step), ...byHand(group, kind) };
  }
  if (kind === 6) return { ...shared, Type: "Initiative", Parent: `R${group * GROUP + 2}`, ...dates };
  return {
    ...shared,
    Type: "Action",
    Parent: `R${group * GROUP + 7}`,
    "Actual value": (step + kind) % 2 === 0,
  };
}

/** One of each way to measure; every seventh of the first has no value yet. */
function measured(kind: number, step: number): Named {
  const way = step % 23;
  const actual = (value: Cell) => ({ "Actual value": value });
  if (kind === 1)
    return {
      Measure: "Increase",
      Unit: "%",
      "Start value": 10,
      "Target value": 80,
      ...actual(step % 7 ? 11 + way * 3 : ""),
    };
  if (kind === 2)
    return {
      Measure: "Decrease",
      Unit: "h",
      "Start value": 9.5,
      "Target value": 4,
      ...actual(10 - way * 0.31),
    };
  if (kind === 3) return { Measure: "At most", Unit: "st", "Target value": 60, ...actual(31 + way * 5) };
  if (kind === 4) return { Measure: "Milestone", ...actual((way % 5) / 4) };
  return { Unit: "kr", "Target value": 1_250_000, ...actual(57_000 * way) };
}

/** Some were checked in last week, some long ago, some never. */
function checkedIn(group: number, kind: number): Named {
  if (kind === 5 && group % 4 === 0) return {};
  return {
    Updated: new Date(2026, 10, 16 - ((group * 3 + kind) % 15)),
    Confidence: 1 + ((group + kind) % 5),
  };
}

function byHand(group: number, kind: number): Named {
  return kind === 2 && group % 11 === 0 ? { "Own status": "Paused" } : {};
}

/** So many lines of phased targets belong to a group. */
export const TARGETS = 3;

/** Two for the key result that rises, one for the limit. */
function targetsOf(group: number): Cell[][] {
  const [rising, limit] = [`R${group * GROUP + 2}`, `R${group * GROUP + 4}`];
  const [october, november] = [new Date(2026, 9, 31), new Date(2026, 10, 30)];
  return [
    [rising, "", october, 20 + (group % 5)],
    [rising, "", november, 45 + (group % 7)],
    [limit, "", november, 70],
  ];
}

/** The four columns that OKR_PROGRESS is given: actual, target, start value and measure. */
export type Columns = readonly [Table, Table, Table, Table];

export function columnsOf({ plan }: Sheets): Columns {
  const at = (name: string) => columnOf(plan, PLAN_HEADER.indexOf(name));
  return [at("Actual value"), at("Target value"), at("Start value"), at("Measure")];
}

/** A column of a table without its header, as a range. */
export function columnOf(table: Table, place: number): Cell[][] {
  return table.slice(1).map((row) => [row[place] ?? ""]);
}

/** The number that a sheet keeps for a day: days since 30 December 1899. */
export function serialOf(date: Date): number {
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000 + 25_569;
}

/** A table as a sheet keeps it, its dates as numbers and its blank cells as nothing. */
export function storedCells(table: Table): (string | number | boolean | null)[][] {
  return table.map((row) =>
    row.map((cell) => (cell instanceof Date ? serialOf(cell) : cell === "" ? null : cell)),
  );
}
