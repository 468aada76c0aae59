import { statSync } from "node:fs";
import { cpus } from "node:os";
import { actionFindings, actionLines, growth } from "./action-report.ts";
import { type Costs, costsIn, FEW, MANY, WITHOUT_DASHBOARD } from "./actions.ts";
import { type BigDashboard, bigDashboard, dashboardGrowth, dashboardLines } from "./big-dashboard.ts";
import { budgetLines, type Findings } from "./budgets.ts";
import { FUNCTIONS, type FunctionName } from "./contestants.ts";
import { costlyFormulas } from "./costly-formulas.ts";
import { functionFindings, functionTable, timesTable } from "./function-report.ts";
import { grouped, intoReadme, markdown, short } from "./markdown.ts";
import { type PanelFigures, panelFigures } from "./panel.ts";
import { BUDGET_ROWS, type Effort, type RaceResult, race, SIZES } from "./race.ts";

const CAREFUL: Effort = { quick: 7, slow: 3, warm: 300 };
const QUICK: Effort = { quick: 1, slow: 1, warm: 100 };

type Raced = ReadonlyMap<FunctionName, ReadonlyMap<number, RaceResult>>;

/** What one run has measured. */
interface Run {
  readonly raced: Raced;
  readonly panel: PanelFigures;
  readonly few: Costs;
  readonly many: Costs;
  readonly formulas: readonly string[];
  readonly dashboard: BigDashboard | undefined;
}

/**
 * Measures everything and prints it, as Markdown. `--quick` looks once and at nothing large, to see whether it works;
 * `--readme` puts what is printed first into the README.
 */
export async function bench(options: readonly string[]): Promise<void> {
  const quick = options.includes("--quick");
  const run = await measureAll(quick);
  const report = [heading(quick), ...tables(run)].join("\n\n");
  console.log(report);
  for (const [name, results] of run.raced) console.log(`\n${markdown(timesTable(name, results))}`);
  console.log(`\nFormulas that cost too much:\n${run.formulas.join("\n")}`);
  if (options.includes("--readme")) intoReadme(report);
}

async function measureAll(quick: boolean): Promise<Run> {
  const raced = new Map(FUNCTIONS.map((name) => [name, raceAtAll(name, quick)] as const));
  console.error("the panel …");
  const panel = await panelFigures();
  console.error("what people do …");
  const { costs: few, file } = await costsIn(FEW);
  const formulas = costlyFormulas(file.standin.dump());
  const { costs: many } = await costsIn(MANY, WITHOUT_DASHBOARD);
  console.error("a big dashboard …");
  const dashboard = quick ? undefined : await bigDashboard();
  return { raced, panel, few, many, formulas, dashboard };
}

function raceAtAll(name: FunctionName, quick: boolean): Map<number, RaceResult> {
  const sizes = SIZES.filter((size) => !quick || size <= BUDGET_ROWS);
  return new Map(
    sizes.map((size) => {
      console.error(`${name}, ${grouped(size)} rows …`);
      return [size, race(name, size, quick ? QUICK : CAREFUL)];
    }),
  );
}

function heading(quick: boolean): string {
  const day = new Date().toISOString().slice(0, 10);
  const where = `${cpus().length} cores with Node.js ${process.versions.node}`;
  return `Measured on ${day} on ${where}${quick ? ", looking once at each, while the machine was busy: orders of size, no measurement" : ""}.`;
}

function tables(run: Run): string[] {
  const { few, many, raced } = run;
  const action = ["round trips of each execution", `${grouped(FEW.rows)} rows`, `${grouped(MANY.rows)} rows`];
  return [
    markdown([["budget", "is", "measured", ""], ...budgetLines(findingsOf(run))], 2),
    ...[...raced].map(([name, results]) => markdown(functionTable(name, results))),
    markdown([action, ...actionLines(few, many)]),
    markdown([["besides", "is"], ...otherLines(run)]),
  ];
}

function findingsOf({ raced, panel, few, many, formulas, dashboard }: Run): Findings {
  return {
    ...functionFindings(raced.get("OKR_TRACK")?.get(BUDGET_ROWS)),
    ...actionFindings(few),
    growth: Math.max(growth(few, many), dashboard ? dashboardGrowth(dashboard) : 0),
    ...panel.findings,
    formulas: formulas.length,
  };
}

/** What is told and not limited. */
function otherLines({ raced, panel, dashboard }: Run): string[][] {
  const memory = [...raced].map(([name, results]) => {
    const result = [...(results.get(BUDGET_ROWS) ?? [])];
    const weighed = result.map(([who, figures]) => `${who} ${short(figures.memory)} MB`);
    return [`memory that \`${name}\` of ${grouped(BUDGET_ROWS)} rows keeps`, weighed.join(", ")];
  });
  return [
    ["size of Code.js", kilobytes("dist/Code.js")],
    ["size of Sidebar.html", kilobytes("dist/Sidebar.html")],
    ["elements of the panel that lists 5 000 rows", grouped(panel.elements)],
    ...memory,
    ...(dashboard ? dashboardLines(dashboard) : []),
  ];
}

function kilobytes(file: string): string {
  return `${(statSync(file).size / 1024).toFixed(0)} KB`;
}
