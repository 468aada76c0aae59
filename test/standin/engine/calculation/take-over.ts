import type { IAllRuntimeData, IFormulaDatasetConfig } from "@univerjs/engine-formula";
import type { UniverKit } from "../kit.ts";
import { forgetAllRanges } from "../values/ranges.ts";
import { calculate } from "./calculate.ts";
import { dirtyAfter } from "./dirty.ts";
import { graphOf } from "./graph.ts";
import { type Machine, machineOf } from "./machine.ts";
import { spillsOf } from "./spill.ts";

/** What the stand-in knows of the inside of Univer's calculation service. */
interface Inside {
  /** Tells everybody what came out. */
  _executionCompleteListener$: { next(result: IAllRuntimeData): void };
}

/**
 * Decides itself what is calculated when, and leaves to Univer what a formula means.
 *
 * Univer finds the order anew for each calculation, calculates all that could have changed, and does not see what array
 * formulas fill until all others are done; what reads that is calculated a second time, and its readers with old values.
 */
export function takeOverCalculation(kit: UniverKit): void {
  const machine = machineOf(kit);
  machine.service.execute = async (happened) => {
    // Those who are told that a calculation begins are told before it ends.
    await Promise.resolve();
    execute(happened, kit, machine);
  };
}

function execute(happened: IFormulaDatasetConfig, kit: UniverKit, machine: Machine): void {
  const { config, runtime, service } = machine;
  prepareSpills(happened, machine);
  config.load(happened);
  runtime.reset();
  forgetAllRanges();
  let hasWritten = false;
  for (const unitId of Object.keys(config.getUnitData())) {
    const graph = graphOf(kit, unitId);
    graph.calculations += 1;
    hasWritten = calculate(dirtyAfter(happened, graph, machine), graph, machine) || hasWritten;
  }
  forgetAllRanges();
  if (hasWritten) runtime.markedAsSuccessfullyExecuted();
  else runtime.markedAsNoFunctionsExecuted();
  (service as unknown as Inside)._executionCompleteListener$.next(runtime.getAllRuntimeData());
  runtime.reset();
}

/** Univer looks only into sheets that have a record of what array formulas have filled. */
function prepareSpills({ formulaData }: IFormulaDatasetConfig, machine: Machine): void {
  for (const [unitId, sheets] of Object.entries(formulaData))
    for (const sheetId of Object.keys(sheets ?? {})) spillsOf(unitId, sheetId, machine);
}
