import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { changesOf, columnsAnswered, type FunctionName, type Name, namesAt } from "./contestants.ts";
import { sameAnswers } from "./same-answers.ts";
import { median } from "./stopwatch.ts";
import type { Step, Task, Times, Trial } from "./trial.ts";

/** The size at which budgets hold. */
export const BUDGET_ROWS = 10_000;

export const SIZES = [100, 1_000, BUDGET_ROWS, 100_000] as const;

/** What one contestant takes at one size, from all its processes: in the middle when cold, at best when warm. */
export type Figures = Pick<Trial, "load" | "handOver" | "cold" | "warm" | "memory">;

/** The figures of all contestants at one size. */
export type RaceResult = ReadonlyMap<Name, Figures>;

/** How much time there is. */
export interface Effort {
  /** How many processes a function or a loop gets, and how many all others, which take longer. */
  readonly quick: number;
  readonly slow: number;
  /** Milliseconds in which each repeats what it does. */
  readonly warm: number;
}

const QUICK: readonly Name[] = ["ours", "careful loop", "bare loop"];

/** Above so many rows a slow one takes minutes, so that it runs once. */
const LARGE = 10_000;

function effortFor(who: Name, rows: number, { quick, slow, warm }: Effort) {
  if (QUICK.includes(who)) return { processes: quick, warm };
  return rows > LARGE ? { processes: 1, warm: 0 } : { processes: slow, warm };
}

/**
 * Measures a function beside its rivals at one size. They take turns, so that a slow moment of the machine meets all
 * alike. Throws when one of them answers anything else than ours, in any column, after any change.
 */
export function race(name: FunctionName, rows: number, effort: Effort): RaceResult {
  const trials = new Map<Name, Trial[]>();
  const names = namesAt(name, rows);
  for (let round = 0; round < Math.max(effort.quick, effort.slow); round++) {
    const withAnswers = round === 0;
    for (const who of names) {
      const { processes, warm } = effortFor(who, rows, effort);
      if (round >= processes) continue;
      const trial = inProcess({ name, who, rows, warm, withAnswers });
      if (withAnswers) compare(name, who, trials.get("ours")?.[0] ?? trial, trial);
      trials.set(who, [...(trials.get(who) ?? []), trial]);
    }
  }
  return new Map([...trials].map(([who, all]) => [who, figuresOf(all)]));
}

function compare(name: FunctionName, who: Name, ours: Trial, theirs: Trial): void {
  const steps = who.endsWith("per row") ? 0 : 1 + changesOf(name).length;
  const answered = Object.keys(theirs.answers).length;
  if (answered !== steps) throw new Error(`${name}, ${who} answered ${answered} times, not ${steps}`);
  for (const [step, answers] of Object.entries(theirs.answers)) {
    const ofOurs = ours.answers[step as Step] ?? [];
    const columns = columnsAnswered(name, who);
    try {
      sameAnswers(ofOurs, answers, columns);
    } catch (error) {
      throw new Error(`${name}, ${who}, ${step}: ${error}`);
    }
  }
}

/** Answers are large, so they come in a file. */
function inProcess(task: Task): Trial {
  const folder = mkdtempSync(join(tmpdir(), "framsteg-bench-"));
  const file = join(folder, "trial.json");
  const options = ["--expose-gc", "--max-old-space-size=12000", "test/bench/bench.mjs"];
  const { status } = spawnSync(process.execPath, [...options, JSON.stringify(task), file], {
    stdio: "inherit",
  });
  if (status !== 0) throw new Error(`${task.who} with ${task.rows} rows ended with ${status}`);
  const trial: Trial = JSON.parse(readFileSync(file, "utf8"));
  rmSync(folder, { recursive: true });
  return trial;
}

function figuresOf(trials: readonly Trial[]): Figures {
  const middle = (of: (trial: Trial) => number) => median(trials.map(of));
  return {
    load: middle(({ load }) => load),
    handOver: middle(({ handOver }) => handOver),
    memory: middle(({ memory }) => memory),
    cold: each(trials, ({ cold }) => cold, median),
    warm: each(
      trials,
      ({ warm }) => warm,
      (times) => Math.min(...times),
    ),
  };
}

function each(
  trials: readonly Trial[],
  of: (trial: Trial) => Times,
  one: (times: readonly number[]) => number,
): Times {
  const steps = Object.keys(of(trials[0] as Trial)) as Step[];
  return Object.fromEntries(
    steps.map((step) => [step, one(trials.map((trial) => of(trial)[step] ?? Number.NaN))]),
  );
}
