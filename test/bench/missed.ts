import { BUDGET_ROWS, BUDGETS } from "./budgets.ts";
import { ratio } from "./function-lines.ts";
import { type Measured, SIZES } from "./measure.ts";

/** The budgets that were missed, as sentences. */
export function missed(track: readonly Measured[], load: number): string[] {
  const place = SIZES.indexOf(BUDGET_ROWS);
  const [less, held] = [track[place - 1], track[place]] as [Measured, Measured];
  const loop = ratio(held, { rival: "careful loop" });
  const engine = ratio(held, { rival: "HyperFormula", faster: true });
  const growth = loop / ratio(less, { rival: "careful loop" });
  return [
    ...(loop <= BUDGETS.loop ? [] : [`OKR_TRACK takes ${loop} times the loop, not ${BUDGETS.loop}`]),
    ...(engine >= BUDGETS.hyperFormula ? [] : [`OKR_TRACK is only ${engine} times faster than HyperFormula`]),
    ...(growth <= BUDGETS.growth ? [] : [`OKR_TRACK grows ${growth} times as much as the loop`]),
    ...(load <= BUDGETS.load ? [] : [`Code.js takes ${load} ms to load, not ${BUDGETS.load}`]),
  ];
}
