/**
 * One contestant in a process of its own, in which nothing has been computed before: that is how Google calls a cell
 * function. What is cold is timed first, then the same is repeated until it is warm.
 */
import { writeFileSync } from "node:fs";
import {
  argumentsOf,
  type Contestant,
  changesOf,
  contestant,
  type FunctionName,
  type Input,
  type Name,
} from "./contestants.ts";
import { type Change, columnsOf, sheetsOf } from "./sheets.ts";
import { megabytes, timeOf, warmTimeOf } from "./stopwatch.ts";

/** What a process is asked to do. */
export interface Task {
  readonly name: FunctionName;
  readonly who: Name;
  readonly rows: number;
  /** Repeats until so many milliseconds of the processor have gone; 0 times what is cold only. */
  readonly warm: number;
  /** Whether the answers are wanted, too. */
  readonly withAnswers: boolean;
}

/** What is timed of a contestant: building, and each change where it keeps what it has built. */
export type Step = "building" | Change;

export type Times = Readonly<Partial<Record<Step, number>>>;

/** What came of it; milliseconds of the processor. */
export interface Trial {
  /** Compiling and running what was not imported. */
  readonly load: number;
  /** Making the arguments from JSON, as they come from another process, and JSON of the answer. */
  readonly handOver: number;
  readonly cold: Times;
  readonly warm: Times;
  /** Megabytes that the first answer keeps, with all that was made for it. */
  readonly memory: number;
  /** The answers after each step; empty unless they are wanted. */
  readonly answers: Readonly<Partial<Record<Step, unknown[][]>>>;
}

/** Does what the JSON of a task says, and writes the JSON of the trial into a file. */
export async function runTask(task: string, file: string): Promise<void> {
  writeFileSync(file, JSON.stringify(await runTrial(JSON.parse(task))));
}

async function runTrial({ name, who, rows, warm, withAnswers }: Task): Promise<Trial> {
  const one = contestant(name, who);
  const input = inputAt(rows);
  const handed = JSON.stringify(argumentsOf(name, input));
  const load = await timeOf(() => one.load());
  const before = megabytes();
  const building = await timeOf(() => one.build(input));
  const memory = megabytes() - before;
  const built = one.answers?.();
  const handOver = await timeOf(() => [argumentsFrom(handed), JSON.stringify(built)]);
  const { cold, answers } = await changeOnce(one, name, input, withAnswers);
  return {
    load,
    handOver,
    memory,
    cold: { building, ...cold },
    answers: withAnswers && built ? { building: built, ...answers } : {},
    warm: warm > 0 ? await repeat(one, name, input, warm) : {},
  };
}

/** Changes what is built, each in its turn; one that keeps nothing builds anew, and only if its answers are wanted. */
async function changeOnce(one: Contestant, name: FunctionName, input: Input, withAnswers: boolean) {
  const cold: Partial<Record<Step, number>> = {};
  const answers: Partial<Record<Step, unknown[][]>> = {};
  for (const change of changesOf(name)) {
    const after = inputAt(input.sheets.plan.length - 1, change);
    if (one.change) cold[change] = await timeOf(() => one.change?.(change, after));
    else if (withAnswers) await one.build(after);
    if (withAnswers && one.answers) answers[change] = one.answers();
    await one.change?.(change, input);
  }
  return { cold, answers };
}

const ROUNDS = 100;

/** A change goes there and back again: both are of the same kind. */
async function repeat(
  one: Contestant,
  name: FunctionName,
  input: Input,
  milliseconds: number,
): Promise<Times> {
  const warm: Partial<Record<Step, number>> = {};
  for (const change of one.change ? changesOf(name) : []) {
    const states = [inputAt(input.sheets.plan.length - 1, change), input];
    let turn = 0;
    const next = () => one.change?.(change, states[turn++ % 2] as Input);
    warm[change] = await warmTimeOf(next, { milliseconds, rounds: ROUNDS });
    await one.change?.(change, input);
  }
  const patience = { milliseconds: 2 * milliseconds, rounds: ROUNDS };
  return { ...warm, building: await warmTimeOf(() => one.build(input), patience) };
}

function inputAt(rows: number, change?: Change): Input {
  const sheets = sheetsOf(rows, change);
  return { sheets, columns: columnsOf(sheets) };
}

/** Dates are text in JSON; only they begin with a year and end in a Z here. */
function argumentsFrom(handed: string): unknown {
  return (JSON.parse(handed) as unknown[]).map((range) =>
    Array.isArray(range) ? range.map((row: unknown[]) => row.map(cellFrom)) : cellFrom(range),
  );
}

function cellFrom(cell: unknown): unknown {
  const isDate = typeof cell === "string" && cell.length === 24 && cell.charAt(23) === "Z";
  return isDate ? new Date(cell) : cell;
}
