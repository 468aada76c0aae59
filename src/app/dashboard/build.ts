import { fail, ok, type Result } from "../../domain/result.ts";
import { withLock } from "../../google/lock.ts";
import { findSheets, removeSheet } from "../../google/sheets.ts";
import { texts } from "../../text/texts.ts";
import type { Refusal } from "../contract.ts";
import { chosenLanguage } from "../user.ts";
import { CHARTS_KEY } from "./chart-board.ts";
import { STEPS } from "./steps.ts";

/** How far the making of the dashboard has come. */
export interface Building {
  readonly done: number;
  readonly of: number;
  /** What comes next, in a word. */
  readonly doing: string;
}

/** One step of making the dashboard, or of making it anew. The steps are few and their calls as many for any workbook. */
export function buildStep(step: number): Result<Building, Refusal> {
  const work = STEPS[step];
  if (!work) return fail({ code: "bad-request", detail: `step ${step}` });
  const done = withLock(() => work(findSheets())) ?? fail({ code: "busy" });
  if (!done.ok) return done;
  const doing = texts(chosenLanguage()).dashboard.steps[step + 1] ?? "";
  return ok({ done: step + 1, of: STEPS.length, doing });
}

/** All steps at once. */
export function buildDashboard(): Result<null, Refusal> {
  for (const step of STEPS.keys()) {
    const done = buildStep(step);
    if (!done.ok) return done;
  }
  return ok(null);
}

/** Leaves off: a dashboard that was never finished goes, one that was there stays. */
export function cancelDashboard(): Result<null, Refusal> {
  const done = withLock((): Result<null, Refusal> => {
    const { dashboard, "dashboard-data": data } = findSheets();
    if (dashboard?.memory.recall(CHARTS_KEY) !== undefined) return ok(null);
    for (const ours of [dashboard, data]) if (ours) removeSheet(ours.sheet);
    return ok(null);
  });
  return done ?? fail({ code: "busy" });
}
