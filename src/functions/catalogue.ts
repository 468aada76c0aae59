import type { Language } from "../text/language.ts";
import type { Argument } from "./answer.ts";
import { answerEach, single, unwrap } from "./answer.ts";
import { rulesArgument } from "./arguments.ts";
import { answerHistory, answerPeriods } from "./history.ts";
import {
  answerDifference,
  answerExpected,
  answerForecast,
  answerProgress,
  answerRollUp,
  answerStatus,
} from "./single.ts";
import { answerTrack } from "./track.ts";

/** A function that can be typed in a cell. Pure: no service, no clock, no state (design.md 4). */
export interface CellFunction {
  readonly name: string;
  /** The same function under a Swedish name, with Swedish messages. */
  readonly alias?: string;
  /** Throws an Error with a message for the person when nothing can be answered at all. */
  readonly run: (args: readonly Argument[], language: Language) => unknown;
}

export const CATALOGUE: readonly CellFunction[] = [
  {
    name: "OKR_DIFFERENCE",
    alias: "OKR_SKILLNAD",
    run: (args, language) => answerEach(args.slice(0, 2), answerDifference, language),
  },
  {
    name: "OKR_PROGRESS",
    alias: "OKR_FRAMSTEG",
    run: (args, language) => answerEach(args.slice(0, 4), answerProgress, language),
  },
  {
    name: "OKR_EXPECTED",
    alias: "OKR_FORVANTAT",
    run: ([start, due, today], language) => answerEach([start, due, single(today)], answerExpected, language),
  },
  {
    name: "OKR_STATUS",
    run: ([progress, expected, rules], language) =>
      answerEach(
        [progress, expected],
        answerStatus(unwrap(rulesArgument(rules, language), language)),
        language,
      ),
  },
  {
    name: "OKR_ROLLUP",
    alias: "OKR_SAMMANVAGT",
    run: ([progress, weight], language) => unwrap(answerRollUp(progress, weight), language),
  },
  {
    name: "OKR_FORECAST",
    alias: "OKR_PROGNOS",
    run: ([dates, values, due], language) => unwrap(answerForecast(dates, values, single(due)), language),
  },
  { name: "OKR_TRACK", run: answerTrack },
  { name: "OKR_PERIODS", alias: "OKR_PERIODER", run: answerPeriods },
  { name: "OKR_HISTORY", alias: "OKR_HISTORIK", run: answerHistory },
];

/** Runs the function that a cell names. */
export function runCellFunction(name: string, args: readonly Argument[]): unknown {
  for (const cellFunction of CATALOGUE) {
    if (cellFunction.name === name) return cellFunction.run(args, "en");
    if (cellFunction.alias === name) return cellFunction.run(args, "sv");
  }
  throw new Error(`Unknown function: ${name}`);
}
