import { ACTIONS, type Costs, tripsOf } from "./actions.ts";
import type { Findings } from "./budgets.ts";

/** What the costs of all actions say of the budgets. */
export function actionFindings(few: Costs): Findings {
  const found = {
    setUp: tripsOf("set up", few),
    firstKpi: tripsOf("make the first KPI", few),
    asOf: tripsOf("show the workbook as of a day", few),
    dashboard: longestStep(few),
    save: tripsOf("save an objective with five key results", few),
    tick: tripsOf("tick an action item", few),
    checkIn: tripsOf("check 50 key results in", few),
    look: tripsOf("look, with nothing new to find", few),
    executions: mostExecutions(few),
  };
  return Object.fromEntries(Object.entries(found).filter(([, figure]) => figure !== undefined));
}

function longestStep(costs: Costs): number | undefined {
  const steps = costs.get("build the dashboard");
  return steps && Math.max(...steps.map(({ trips }) => trips));
}

/** A dashboard is built step by step, each of which is an execution on purpose. */
function mostExecutions(costs: Costs): number {
  const others = [...costs].filter(([action]) => action !== "build the dashboard");
  return Math.max(...others.map(([, executions]) => executions.length));
}

/** By how much an action asks more often when there are many rows; the most of all actions. */
export function growth(few: Costs, many: Costs): number {
  const more = ACTIONS.map((action) => (tripsOf(action, many) ?? 0) - (tripsOf(action, few) ?? 0));
  return Math.max(0, ...more);
}

/** How often each execution of an action waits for Google, with few rows and with many. */
export function actionLines(few: Costs, many: Costs): string[][] {
  return ACTIONS.map((action) => [action, tripsText(few, action), tripsText(many, action)]);
}

function tripsText(costs: Costs, action: (typeof ACTIONS)[number]): string {
  const executions = costs.get(action);
  return executions ? executions.map(({ trips }) => trips).join(" + ") : "–";
}
