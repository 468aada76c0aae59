import type { Findings } from "./budgets.ts";
import type { FunctionName, Name } from "./contestants.ts";
import { beside, grouped, short } from "./markdown.ts";
import type { Figures, RaceResult } from "./race.ts";
import type { Step } from "./trial.ts";

/** What one line of the table compares: a time of ours with a time of another. */
interface Line {
  readonly rival: Name;
  readonly says: string;
  readonly ours: (figures: Figures) => number | undefined;
  readonly theirs: (figures: Figures) => number | undefined;
}

/** A first call compiles what it has not got; a loop was imported before, which is not on its clock. */
const first = ({ load, cold }: Figures) => sum(load, cold.building);
const firstHanded = ({ load, cold, handOver }: Figures) => sum(load, cold.building, handOver);
const again = ({ warm }: Figures) => warm.building;

function sum(...parts: readonly (number | undefined)[]): number | undefined {
  return parts.reduce(
    (total, part) => (total === undefined || part === undefined ? undefined : total + part),
    0,
  );
}

function loopLines(rival: Name): Line[] {
  return [
    { rival, says: "first", ours: first, theirs: first },
    { rival, says: "first, with the table handed over", ours: firstHanded, theirs: firstHanded },
    { rival, says: "again", ours: again, theirs: again },
  ];
}

/** Ours computes everything whatever has changed; an engine computes what the change touches. */
function engineLines(rival: Name): Line[] {
  const steps: readonly Step[] = ["building", "a new day", "all actuals change", "one actual changes"];
  return [
    ...steps.map(
      (step): Line => ({ rival, says: `first, ${step}`, ours: first, theirs: ({ cold }) => cold[step] }),
    ),
    ...steps.map(
      (step): Line => ({ rival, says: `again, ${step}`, ours: again, theirs: ({ warm }) => warm[step] }),
    ),
  ];
}

const LINES: readonly Line[] = [
  ...loopLines("careful loop"),
  ...loopLines("bare loop"),
  ...engineLines("HyperFormula"),
  ...engineLines("HyperFormula without reasons").filter(
    ({ says }) => says.startsWith("first") && says.endsWith("change"),
  ),
  ...engineLines("Univer"),
  { rival: "call per row", says: "again", ours: again, theirs: again },
  { rival: "script per row", says: "again", ours: again, theirs: again },
];

/** What everybody is, in words. */
const WHO: Readonly<Record<Name, string>> = {
  ours: "itself",
  "careful loop": "a loop by hand that holds for the same sheets",
  "bare loop": "a loop by hand for this one sheet",
  HyperFormula: "one formula a cell in HyperFormula",
  "HyperFormula without reasons": "the same without the column Reason",
  Univer: "one formula a cell in Univer",
  "call per row": "one call a row",
  "script per row": "one call a row that loads the script, as Google does",
};

/** The table of one function, a column for each size; without lines that nobody measured. */
export function functionTable(name: FunctionName, results: ReadonlyMap<number, RaceResult>): string[][] {
  const sizes = [...results.keys()];
  const lines = LINES.map(({ rival, says, ours, theirs }) => [
    `${WHO[rival]}: ${says}`,
    ...sizes.map((size) => besideAt(results.get(size), rival, ours, theirs)),
  ]);
  const measured = lines.filter((cells) => cells.slice(1).some((cell) => cell !== "–"));
  const header = [`\`${name}\` is, beside …`, ...sizes.map((size) => `${grouped(size)} rows`)];
  return [header, ...measured, growth(results, "ours"), growth(results, "careful loop")];
}

function besideAt(
  result: RaceResult | undefined,
  rival: Name,
  ours: Line["ours"],
  theirs: Line["theirs"],
): string {
  const [us, them] = [result?.get("ours"), result?.get(rival)];
  return us && them ? beside(ours(us), theirs(them)) : "–";
}

/** More than 10 at the large sizes is the memory's doing: the loop has it too. */
function growth(results: ReadonlyMap<number, RaceResult>, who: Name): string[] {
  const times = [...results.values()].map((result) => result.get(who)?.warm.building);
  const cells = times.map((time, place) => {
    const less = times[place - 1];
    return time === undefined || less === undefined ? "–" : `${short(time / less)} ×`;
  });
  return [`${who === "ours" ? "itself" : "that loop beside itself"}: ten times the rows take`, ...cells];
}

/** The milliseconds behind the ratios, so that anybody can compute others. */
export function timesTable(name: FunctionName, results: ReadonlyMap<number, RaceResult>): string[][] {
  const header = [
    "milliseconds of the processor",
    ...[...results.keys()].map((size) => `${grouped(size)} rows`),
  ];
  const names = new Set([...results.values()].flatMap((result) => [...result.keys()]));
  const rows = [...names].flatMap((who) =>
    (["first", "again"] as const).flatMap((when) =>
      (["building", "a new day", "all actuals change", "one actual changes"] as const).map((step) => [
        `${name}, ${who}: ${when}, ${step}`,
        ...[...results.values()].map((result) => {
          const figures = result.get(who);
          const time = (when === "first" ? figures?.cold : figures?.warm)?.[step];
          return time === undefined ? "–" : short(time);
        }),
      ]),
    ),
  );
  return [header, ...rows.filter((cells) => cells.slice(1).some((cell) => cell !== "–"))];
}

/** What is promised of OKR_TRACK: each by its first call, beside the first of the others. */
export function functionFindings(result: RaceResult | undefined): Findings {
  const [ours, loop, engine] = [
    result?.get("ours"),
    result?.get("careful loop"),
    result?.get("HyperFormula"),
  ];
  if (!ours || !loop || !engine) return {};
  const call = first(ours) ?? Number.NaN;
  const recalculation = (step: Step) => (engine.cold[step] ?? Number.NaN) / call;
  return {
    load: ours.load,
    careful: call / (first(loop) ?? Number.NaN),
    actuals: recalculation("all actuals change"),
    day: recalculation("a new day"),
  };
}
