import { statSync } from "node:fs";
import { callLines } from "./calls.ts";
import { progressContestants, trackContestants } from "./contestants.ts";
import { dashboardLines } from "./dashboard.ts";
import { functionLines, memoryLine } from "./function-lines.ts";
import { measureAll, SIZES } from "./measure.ts";
import { missed } from "./missed.ts";
import { grouped, markdown } from "./print.ts";
import { loadTime } from "./script-load.ts";
import { sidebarLine } from "./sidebar.ts";

/** Prints what everything costs, as Markdown. Only ratios and counts mean the same on another machine. Throws when a budget is missed. */
export async function bench(): Promise<void> {
  const load = loadTime();
  const sidebar = await sidebarLine();
  const track = await measureAll("OKR_TRACK", trackContestants);
  const progress = await measureAll("OKR_PROGRESS", progressContestants);
  const header = ["rows", ...SIZES.map(grouped)];
  console.log(
    markdown([header, ...functionLines("OKR_TRACK", track), ...functionLines("OKR_PROGRESS", progress)]),
  );
  const code = `${(statSync("dist/Code.js").size / 1024).toFixed(1)} KB, ${load.toFixed(1)} ms`;
  console.log(
    `\n${markdown([
      ["what", "costs"],
      memoryLine("OKR_TRACK", track),
      memoryLine("OKR_PROGRESS", progress),
      ["Code.js: size, compiled and evaluated in a fresh context", code],
      sidebar,
      ...(await callLines()),
      ...(await dashboardLines()),
    ])}`,
  );
  const sentences = missed(track, load);
  if (sentences.length > 0) throw new Error(`over budget (design.md 9): ${sentences.join("; ")}`);
}
