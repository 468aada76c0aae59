import { statSync } from "node:fs";
import { cpus } from "node:os";
import { type BudgetName, budgetLines, type Findings } from "./budgets.ts";
import { FUNCTIONS, type FunctionName } from "./contestants.ts";
import { functionTable, timesTable } from "./function-report.ts";
import { grouped, intoReadme, markdown, short } from "./markdown.ts";
import { panelFigures } from "./panel.ts";
import { BUDGET_ROWS, type Effort, type Field, race, SIZES } from "./race.ts";

const CAREFUL: Effort = { processes: 5, warm: 500 };
const QUICK: Effort = { processes: 1, warm: 100 };

/**
 * Measures everything and prints it, as Markdown. `--quick` looks once and at no large sheet, to see whether it works;
 * `--readme` puts what was printed into the README.
 */
export async function bench(options: readonly string[]): Promise<void> {
  const quick = options.includes("--quick");
  const raced = new Map(FUNCTIONS.map((name) => [name, raceAt(name, quick)] as const));
  const panel = await panelFigures();
  const track = raced.get("OKR_TRACK")?.get(BUDGET_ROWS);
  const findings: Findings = { ...trackFindings(track), ...panel.findings };
  const [, ...lines] = told(raced);
  const report = [
    ran(quick),
    ...[...raced].map(([name, fields]) => markdown(functionTable(name, fields))),
    markdown([["budget", "is", "measured", ""], ...budgetLines(findings)], 2),
    markdown([["besides", "costs"], ...lines]),
  ].join("\n\n");
  console.log(report);
  for (const [name, fields] of raced) console.log(`\n${markdown(timesTable(name, fields))}`);
  if (options.includes("--readme")) intoReadme(report);
}

function ran(quick: boolean): string {
  const day = new Date().toISOString().slice(0, 10);
  const where = `${cpus().length} cores with Node.js ${process.versions.node}`;
  return `Run on ${day} on ${where}${quick ? ", quickly: these figures tell nothing" : ""}; time is processor time.`;
}

function raceAt(name: FunctionName, quick: boolean): Map<number, Field> {
  const sizes = SIZES.filter((size) => !quick || size <= BUDGET_ROWS);
  return new Map(
    sizes.map((size) => {
      console.error(`${name}, ${grouped(size)} rows …`);
      return [size, race(name, size, quick ? QUICK : CAREFUL)];
    }),
  );
}

/** The budgets of OKR_TRACK, each by its first call in a fresh process. */
function trackFindings(field: Field | undefined): Findings {
  const [ours, loop, engine] = [field?.get("ours"), field?.get("careful loop"), field?.get("HyperFormula")];
  if (!ours || !loop || !engine) return {};
  const first = ours.load + (ours.cold.building ?? Number.NaN);
  const found: Record<string, number> = {
    load: ours.load,
    careful: first / (loop.load + (loop.cold.building ?? Number.NaN)),
    actuals: (engine.cold["all actuals change"] ?? Number.NaN) / first,
    day: (engine.cold["a new day"] ?? Number.NaN) / first,
  } satisfies Partial<Record<BudgetName, number>>;
  return found;
}

/** What is told and not limited. */
function told(raced: ReadonlyMap<FunctionName, ReadonlyMap<number, Field>>): string[][] {
  const memory = [...raced].map(([name, fields]) => {
    const weighed = [...(fields.get(BUDGET_ROWS) ?? [])].map(
      ([who, figures]) => `${who} ${short(figures.memory)} MB`,
    );
    return [`memory that \`${name}\` of ${grouped(BUDGET_ROWS)} rows keeps`, weighed.join(", ")];
  });
  return [
    [],
    ...memory,
    ["Code.js", kilobytes("dist/Code.js")],
    ["Sidebar.html", kilobytes("dist/Sidebar.html")],
  ];
}

function kilobytes(file: string): string {
  return `${(statSync(file).size / 1024).toFixed(0)} KB`;
}
