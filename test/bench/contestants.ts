import type { HyperFormula } from "hyperformula";
import type { UniverKit } from "../standin/index.ts";
import { nodeKit } from "../standin/index.ts";
import { bareLoop } from "./bare-loop.ts";
import { type Formulas, PROGRESS, TRACK } from "./built-in-formulas.ts";
import { carefulLoop } from "./careful-loop.ts";
import { hyperFormula, progressIn } from "./hyperformula.ts";
import { progressLoop } from "./progress-loop.ts";
import { type CellFunctions, loadedPerCall, pushedFunctions } from "./pushed.ts";
import { sameAnswers } from "./same-answers.ts";
import { dayOf } from "./serials.ts";
import type { Runner } from "./stopwatch.ts";
import { columnOf, okrTable, TODAY } from "./table.ts";
import { progressOf, univer } from "./univer.ts";

/** Who answers the same in another way. */
export type Rival =
  | "bare loop"
  | "careful loop"
  | "HyperFormula"
  | "Univer"
  | "call per row"
  | "script per row";

/** A runner whose answers can be compared with ours; those of one call per row know of no other row. */
export interface Contestant extends Runner {
  readonly name: Rival | "ours";
  /** The progress of each row after a run. */
  readonly progress?: () => unknown[][];
}

/** Above this Univer, and a script that is loaded for each row, take a minute and more. */
const SLOW_ROWS = 1_000;

const TODAY_DAY = dayOf(TODAY);

const run = pushedFunctions();

const runAnew = loadedPerCall();

export function trackContestants(rows: number): Contestant[] {
  const table = okrTable(rows);
  const [header = [], ...body] = table;
  const tracked = (answer: () => unknown) => () => (answer() as unknown[][]).slice(1).map((row) => [row[1]]);
  const ours = () => run("OKR_TRACK", [table, TODAY]);
  return [
    { name: "ours", run: ours, progress: tracked(ours) },
    { name: "bare loop", run: () => bareLoop(table, TODAY), progress: tracked(() => bareLoop(table, TODAY)) },
    {
      name: "careful loop",
      run: () => carefulLoop(table, TODAY),
      progress: tracked(() => carefulLoop(table, TODAY)),
    },
    ...perRow(rows, (call) => body.map((row) => call("OKR_TRACK", [[header, row], TODAY]))),
    ...engines(table, TRACK),
  ];
}

export function progressContestants(rows: number): Contestant[] {
  const table = okrTable(rows);
  const at = (column: "actual" | "target" | "start" | "measure") => columnOf(table, column);
  const ranges = [at("actual"), at("target"), at("start"), at("measure")] as const;
  const ours = () => run("OKR_PROGRESS", ranges) as unknown[][];
  const rowOf = (row: number) => ranges.map((range) => range[row]?.[0]);
  const loop = () => progressLoop(ranges);
  return [
    { name: "ours", run: ours, progress: ours },
    { name: "careful loop", run: loop, progress: loop },
    ...perRow(rows, (call) => ranges[0].map((_, row) => call("OKR_PROGRESS", rowOf(row)))),
    ...engines(table, PROGRESS),
  ];
}

/** One call for each row: in a script that is loaded once, and as Google does it. */
function perRow(rows: number, answer: (call: CellFunctions) => unknown): Contestant[] {
  const once: Contestant = { name: "call per row", run: () => answer(run) };
  return rows > SLOW_ROWS ? [once] : [once, { name: "script per row", run: () => answer(runAnew) }];
}

function engines(table: unknown[][], formulas: Formulas): Contestant[] {
  const rows = table.length - 1;
  return [
    hyperFormulaOn(table, rows, formulas),
    ...(rows > SLOW_ROWS ? [] : [univerOn(table, rows, formulas)]),
  ];
}

function hyperFormulaOn(table: unknown[][], rows: number, formulas: Formulas): Contestant {
  let engine: HyperFormula | undefined;
  return {
    name: "HyperFormula",
    run: () => {
      engine = hyperFormula(table, TODAY_DAY, formulas);
      return engine;
    },
    progress: () => (engine ? progressIn(engine, rows, formulas) : []),
    after: () => engine?.destroy(),
  };
}

function univerOn(table: unknown[][], rows: number, formulas: Formulas): Contestant {
  let kit: UniverKit | undefined;
  return {
    name: "Univer",
    before: () => {
      kit = nodeKit();
    },
    run: () => kit && univer(kit, table, TODAY_DAY, formulas),
    progress: () => (kit ? progressOf(kit, rows, formulas) : []),
    after: () => kit?.univer.dispose(),
  };
}

/** Throws unless all answer the same; the blank ends of a range may be left out. */
export async function agree(contestants: readonly Contestant[]): Promise<void> {
  const [ours] = contestants;
  const answers = ours?.progress?.() ?? [];
  for (const { progress, before, run, after } of contestants.filter(({ name }) => name !== "ours")) {
    if (!progress) continue;
    before?.();
    await run();
    sameAnswers(answers, progress().slice(0, answers.length));
    after?.();
  }
}
