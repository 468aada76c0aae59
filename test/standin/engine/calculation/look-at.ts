import type { ICellData } from "@univerjs/core";
import type { UniverKit } from "../kit.ts";
import { outcomeNow } from "./calculate.ts";
import type { Formula } from "./formula.ts";
import { graphOf, parsedBy } from "./graph.ts";
import { machineOf } from "./machine.ts";

/** A formula that somebody wants to know the outcome of, for a cell that need not hold it. */
export type Looked = Pick<Formula, "sheetId" | "row" | "column" | "text" | "right" | "down">;

/** What a formula gives as things stand after the last calculation; of several cells the first. */
export function lookAt(kit: UniverKit, unitId: string, looked: Looked): Partial<ICellData> {
  const [graph, machine] = [graphOf(kit, unitId), machineOf(kit)];
  const parsed = { ...parsedBy(graph, looked.text, machine), isVolatile: false };
  const formula = { ...looked, owner: undefined, parsed, named: [], found: [], outcome: undefined };
  return outcomeNow(formula, graph, machine).cells[0]?.[0] ?? {};
}

/** How often a workbook has been calculated. */
export function calculationsOf(kit: UniverKit, unitId: string): number {
  return graphOf(kit, unitId).calculations;
}
