import type { Language } from "../text/language.ts";
import { rulesArgument } from "./arguments.ts";
import { type Argument, mapCells, singleCell, unwrap } from "./cell-result.ts";
import type { FunctionName } from "./help/en.ts";
import { okrHistory, okrPeriods } from "./history.ts";
import { okrDifference, okrExpected, okrForecast, okrProgress, okrRollUp, okrStatus } from "./single.ts";
import { okrTrack } from "./track.ts";

/** A function that can be typed in a cell. Pure: no service, no clock, no state. */
export interface CellFunction {
  readonly name: FunctionName;
  /** The same function under a Swedish name, with Swedish messages. */
  readonly alias?: string;
  /** Throws an Error with a message for the person when nothing can be answered at all. */
  readonly run: (args: readonly Argument[], language: Language) => unknown;
}

export const CATALOGUE: readonly CellFunction[] = [
  {
    name: "OKR_DIFFERENCE",
    alias: "OKR_SKILLNAD",
    run: (args, language) => mapCells(args.slice(0, 2), okrDifference, language),
  },
  {
    name: "OKR_PROGRESS",
    alias: "OKR_FRAMSTEG",
    run: (args, language) => mapCells(args.slice(0, 4), okrProgress, language),
  },
  {
    name: "OKR_EXPECTED",
    alias: "OKR_FORVANTAT",
    run: ([start, due, today], language) => mapCells([start, due, singleCell(today)], okrExpected, language),
  },
  {
    name: "OKR_STATUS",
    run: ([progress, expected, rules], language) =>
      mapCells([progress, expected], okrStatus(unwrap(rulesArgument(rules, language), language)), language),
  },
  {
    name: "OKR_ROLLUP",
    alias: "OKR_SAMMANVAGT",
    run: ([progress, weight], language) => unwrap(okrRollUp(progress, weight), language),
  },
  {
    name: "OKR_FORECAST",
    alias: "OKR_PROGNOS",
    run: ([dates, values, due], language) => unwrap(okrForecast(dates, values, singleCell(due)), language),
  },
  { name: "OKR_TRACK", run: okrTrack },
  { name: "OKR_PERIODS", alias: "OKR_PERIODER", run: okrPeriods },
  { name: "OKR_HISTORY", alias: "OKR_HISTORIK", run: okrHistory },
];

/** Runs the function that a cell names. */
export function runCellFunction(name: string, args: readonly Argument[]): unknown {
  for (const cellFunction of CATALOGUE) {
    if (cellFunction.name === name) return cellFunction.run(args, "en");
    if (cellFunction.alias === name) return cellFunction.run(args, "sv");
  }
  throw new Error(`Unknown function: ${name}`);
}
