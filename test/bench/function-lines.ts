import type { Contestant } from "./contestants.ts";
import type { Measured } from "./measure.ts";
import { times } from "./print.ts";

interface Line {
  readonly rival: Contestant["name"];
  readonly says: string;
  /** How many times faster we are, not how many times as long we take. */
  readonly faster?: true;
}

const LINES: readonly Line[] = [
  { rival: "bare loop", says: "times as long as a hand-written loop for this one sheet" },
  { rival: "careful loop", says: "times as long as a hand-written loop for the same sheets" },
  { rival: "HyperFormula", says: "times faster than one formula per cell in HyperFormula", faster: true },
  { rival: "Univer", says: "times faster than one formula per cell in Univer", faster: true },
  { rival: "call per row", says: "times faster than one call per row", faster: true },
  {
    rival: "script per row",
    says: "times faster than one call per row, each loading the script as in Google",
    faster: true,
  },
];

/** The lines of the table that tell of one function: a ratio for each size, "–" where it would take too long. */
export function functionLines(name: string, measured: readonly Measured[]): string[][] {
  const ratios = LINES.map((line) => [
    `${name}: ${line.says}`,
    ...measured.map((one) => times(ratio(one, line))),
  ]);
  return [
    ...ratios.filter((cells) => cells.slice(1).some((cell) => cell !== "–")),
    growth(`${name}: for ten times the rows, times as long`, measured, "ours"),
    growth(`${name}: the same for the loop`, measured, "careful loop"),
  ];
}

export function ratio({ milliseconds }: Measured, { rival, faster }: Omit<Line, "says">): number {
  const [ours = Number.NaN, theirs = Number.NaN] = [milliseconds.get("ours"), milliseconds.get(rival)];
  return faster ? theirs / ours : ours / theirs;
}

/**
 * How much longer each size takes than the one before, which has a tenth of the rows. More than 10 at the large sizes is
 * the memory's doing, and the loop has it too; a function that is not linear would grow away from the loop.
 */
function growth(name: string, measured: readonly Measured[], who: Contestant["name"]): string[] {
  const all = measured.map(({ milliseconds }) => milliseconds.get(who) ?? Number.NaN);
  return [name, ...all.map((time, place) => times(time / (all[place - 1] ?? Number.NaN)))];
}

/** What the answers keep in memory, at the one size at which they were weighed. */
export function memoryLine(name: string, measured: readonly Measured[]): string[] {
  const weighed = measured.flatMap(({ memory }) => [...memory]);
  const figures = weighed.map(([who, megabytes]) => `${who} ${megabytes.toFixed(1)} MB`);
  return [`${name}: memory that the answers to 10 000 rows keep`, figures.join(", ")];
}
