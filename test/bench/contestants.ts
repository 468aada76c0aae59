import { bareLoop, bareProgress } from "./bare-loop.ts";
import { type Formulas, PROGRESS, TRACK, TRACK_NUMBERS } from "./built-in-formulas.ts";
import { carefulLoop, carefulProgress } from "./careful-loop.ts";
import { type Engine, hyperFormula, univer } from "./formula-engines.ts";
import { type CellFunctions, loadScript, loadsForEachCall } from "./pushed-script.ts";
import { CHANGES, type Change, type Columns, type Sheets } from "./sheets.ts";

/** What is measured. */
export const FUNCTIONS = ["OKR_TRACK", "OKR_PROGRESS"] as const;

export type FunctionName = (typeof FUNCTIONS)[number];

/** Ours, and who answers the same in another way. */
export const NAMES = [
  "ours",
  "careful loop",
  "bare loop",
  "HyperFormula",
  "HyperFormula without reasons",
  "Univer",
  "call per row",
  "script per row",
] as const;

export type Name = (typeof NAMES)[number];

/** The changes that a function depends on. */
export function changesOf(name: FunctionName): readonly Change[] {
  return name === "OKR_TRACK" ? CHANGES : CHANGES.filter((change) => change !== "a new day");
}

/** How many columns a contestant answers. */
export function columnsAnswered(name: FunctionName, who: Name): number {
  if (name === "OKR_PROGRESS") return 1;
  return who === "HyperFormula without reasons" ? 4 : 5;
}

/** What a contestant is given, made ready before the clock runs. */
export interface Input {
  readonly sheets: Sheets;
  readonly columns: Columns;
}

export interface Contestant {
  /** Compiles what it needs and has not imported already. */
  load(): void;
  /** Answers for sheets that it sees for the first time. */
  build(input: Input): Promise<void> | void;
  /** Answers for sheets in which something has changed; none for one that begins anew whatever has changed. */
  readonly change?: (change: Change, input: Input) => Promise<void> | void;
  /** What it has answered, without a header; none where each row knows of no other row. */
  readonly answers?: () => unknown[][];
}

/** Above so many rows some take minutes. */
const MOST_ROWS: Partial<Record<Name, number>> = {
  "HyperFormula without reasons": 10_000,
  Univer: 1_000,
  "call per row": 10_000,
  "script per row": 1_000,
};

/** Who takes part in measuring a function at a size. */
export function namesAt(name: FunctionName, rows: number): Name[] {
  const able = NAMES.filter((who) => rows <= (MOST_ROWS[who] ?? Number.POSITIVE_INFINITY));
  return able.filter((who) => who !== "HyperFormula without reasons" || name === "OKR_TRACK");
}

export function contestant(name: FunctionName, who: Name): Contestant {
  const track = name === "OKR_TRACK";
  switch (who) {
    case "ours":
      return ours(name);
    case "careful loop":
      return track
        ? loop(({ sheets }) => carefulLoop(sheets).slice(1))
        : loop(({ columns }) => carefulProgress(columns));
    case "bare loop":
      return track
        ? loop(({ sheets }) => bareLoop(sheets).slice(1))
        : loop(({ columns }) => bareProgress(columns));
    case "HyperFormula":
      return engine(hyperFormula, track ? TRACK : PROGRESS);
    case "HyperFormula without reasons":
      return engine(hyperFormula, TRACK_NUMBERS);
    case "Univer":
      return engine(univer, track ? TRACK : PROGRESS);
    case "call per row":
      return perRow(name, loadScript);
    case "script per row":
      return perRow(name, loadsForEachCall);
  }
}

/** The arguments of a formula as a person types it for the whole sheet. */
export function argumentsOf(name: FunctionName, { sheets, columns }: Input): readonly unknown[] {
  if (name === "OKR_PROGRESS") return columns;
  const { plan, today, rules, cadence, targets } = sheets;
  return [plan, today, rules, cadence, targets];
}

function ours(name: FunctionName): Contestant {
  let run: CellFunctions | undefined;
  let answered: unknown[][] = [];
  return {
    load: () => {
      run = loadScript();
    },
    build: (input) => {
      answered = run?.(name, argumentsOf(name, input)) as unknown[][];
    },
    answers: () => (name === "OKR_TRACK" ? answered.slice(1) : answered),
  };
}

/** A loop has been imported, so that compiling it is not on its clock. */
function loop(answer: (input: Input) => unknown[][]): Contestant {
  let answered: unknown[][] = [];
  return {
    load: () => undefined,
    build: (input) => {
      answered = answer(input);
    },
    answers: () => answered,
  };
}

function engine(make: (formulas: Formulas) => Engine, formulas: Formulas): Contestant {
  const made = make(formulas);
  return {
    load: () => undefined,
    build: ({ sheets }) => made.build(sheets),
    change: (change, { sheets }) => made.change(change, sheets),
    answers: () => made.answers(),
  };
}

/** One formula for each row, as people fill a formula down. */
function perRow(name: FunctionName, load: () => CellFunctions): Contestant {
  let run: CellFunctions | undefined;
  return {
    load: () => {
      run = load();
    },
    build: ({ sheets: { plan, ...others }, columns }) => {
      const [header = [], ...rows] = plan;
      rows.forEach((row, place) => {
        const one = columns.map((column) => column[place]?.[0]);
        run?.(
          name,
          name === "OKR_TRACK"
            ? argumentsOf(name, { sheets: { ...others, plan: [header, row] }, columns })
            : one,
        );
      });
    },
  };
}
