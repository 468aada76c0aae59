import type { ICellData } from "@univerjs/core";
import type { ErrorType, FunctionVariantType } from "@univerjs/engine-formula";
import { overlap } from "../../text/a1.ts";
import { forgetRanges } from "../values/ranges.ts";
import type { Area } from "./area.ts";
import { changesBetween } from "./changes.ts";
import type { Dirty } from "./dirty.ts";
import { entry } from "./entry.ts";
import { type Formula, filled, wanted } from "./formula.ts";
import { type Graph, standAt } from "./graph.ts";
import type { Machine } from "./machine.ts";
import { orderOf } from "./order.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";
import { foundIn } from "./parse.ts";
import { fitted, spill } from "./spill.ts";

/** A calculation that is under way. */
interface Calculation {
  readonly graph: Graph;
  readonly machine: Machine;
  /** Whose outcome is written even if it is the old one. */
  readonly written: Set<Formula>;
  /** Whether anything has been written. */
  hasWritten: boolean;
}

/** Array formulas that fill what others read make them be calculated again; circles would do so for ever. */
const MOST_ROUNDS = 50;

/** Calculates formulas, and those that read what comes out differently; tells whether anything was written. */
export function calculate({ written, read }: Dirty, graph: Graph, machine: Machine): boolean {
  const calculation: Calculation = { graph, machine, written, hasWritten: false };
  let dirty = new Set([...read, ...written]);
  for (let round = 0; dirty.size > 0 && round < MOST_ROUNDS; round++) dirty = goThrough(calculation, dirty);
  return calculation.hasWritten;
}

/** One round; gives the formulas that must be calculated again, as cells that they read were filled only after them. */
function goThrough(calculation: Calculation, dirty: Set<Formula>): Set<Formula> {
  const { readers } = calculation.graph;
  const order = orderOf(dirty, (formula) => readers.of([filled(formula)]));
  const again = new Set<Formula>();
  for (const [place, formula] of order.formulas.entries()) {
    if (!dirty.has(formula)) continue;
    const changes = evaluate(calculation, formula);
    for (const reader of affectedBy(changes, calculation.graph)) {
      if (reader === formula) continue;
      if ((order.places.get(reader) ?? -1) > place) dirty.add(reader);
      else if (!order.readers.get(formula)?.has(reader)) again.add(reader);
    }
  }
  return again;
}

/** Who reads these cells, or waits for them to be free. */
function affectedBy(changes: readonly Area[], { readers, waiting }: Graph): Set<Formula> {
  const affected = readers.of(changes);
  for (const formula of waiting) {
    const room = wanted(formula, formula.outcome);
    if (changes.some((area) => area.sheetId === room.sheetId && overlap(area, room))) affected.add(formula);
  }
  return affected;
}

/** Calculates a formula; gives the cells that have changed by it. */
function evaluate(calculation: Calculation, formula: Formula): Area[] {
  const { graph, machine, written } = calculation;
  const value = outcomeNow(formula, graph, machine);
  const outcome = formula.owner ? value : fitted(formula, value, graph.unitId, machine);
  const changes = changesBetween(formula, formula.outcome, outcome);
  if (changes.length > 0 || written.has(formula)) {
    write(calculation, formula, outcome);
    written.delete(formula);
  }
  return formula.owner ? [] : changes;
}

/** What a formula gives now. */
export function outcomeNow(formula: Formula, graph: Graph, machine: Machine): Outcome {
  const { tree, isVolatile } = formula.parsed;
  const { ErrorType } = machine.modules.formula;
  if (!tree) return outcomeOf(error(ErrorType.VALUE, machine), machine);
  standAt(graph.unitId, formula, machine);
  try {
    const node = { node: tree, refOffsetX: formula.right, refOffsetY: formula.down };
    const outcome = outcomeOf(machine.interpreter.execute(node), machine);
    if (isVolatile) keepFound(formula, foundIn(tree), graph);
    return outcome;
  } catch {
    // What Univer's functions stumble over.
    return outcomeOf(error(ErrorType.ERROR, machine), machine);
  } finally {
    tree.resetCalculationState();
  }
}

function error(type: ErrorType, { modules }: Machine): FunctionVariantType {
  return modules.formula.ErrorValueObject.create(type);
}

function keepFound(formula: Formula, found: Area[], { readers }: Graph): void {
  if (found.length + formula.found.length === 0) return;
  formula.found = found;
  readers.note(formula);
}

/** Writes an outcome where Univer takes it from. */
function write(calculation: Calculation, formula: Formula, outcome: Outcome): void {
  const { graph, machine } = calculation;
  calculation.hasWritten = true;
  if (formula.owner) writeOther(formula, outcome, graph.unitId, machine);
  else writeCell(formula, outcome, graph, machine);
  formula.outcome = outcome;
}

function writeCell(formula: Formula, outcome: Outcome, graph: Graph, machine: Machine): void {
  const { unitId, waiting } = graph;
  const { sheetId, row, column } = formula;
  forgetRanges(unitId, [filled(formula), wanted(formula, outcome)]);
  spill(formula, outcome, unitId, machine);
  if (outcome.hasRoom) waiting.delete(formula);
  else waiting.add(formula);
  const sheets = entry(machine.runtime.getUnitData(), unitId, () => ({}));
  const cells = entry(sheets, sheetId, () => new machine.modules.core.ObjectMatrix());
  cells.setValue(row, column, { ...outcome.cells[0]?.[0] });
}

/** Univer keeps the outcomes of a list's or a conditional format's formula by how far their cells are from the first. */
function writeOther(
  { sheetId, owner = "", right, down }: Formula,
  { cells }: Outcome,
  unitId: string,
  { runtime }: Machine,
): void {
  const owners = entry(
    entry(runtime.getRuntimeOtherData(), unitId, () => ({})),
    sheetId,
    () => ({}),
  );
  const columns: Record<number, ICellData[][]> = entry(
    entry(owners, owner, () => ({})),
    down,
    () => ({}),
  );
  columns[right] = cells.map((row) => row.map((cell) => ({ ...cell })));
}
