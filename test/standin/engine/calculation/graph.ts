import type { Place } from "../functions.ts";
import type { UniverKit } from "../kit.ts";
import type { Area } from "./area.ts";
import { type Formula, filled } from "./formula.ts";
import { type Machine, machineOf } from "./machine.ts";
import { namedIn, type Parsed, parse } from "./parse.ts";
import { noReaders, type Readers } from "./readers.ts";
import type { Written } from "./written.ts";

/** All formulas of a workbook, and which reads which cells. */
export interface Graph {
  readonly unitId: string;
  /** How often it has been calculated. */
  calculations: number;
  readonly formulas: Map<string, Formula>;
  readonly readers: Readers;
  /** Formulas that have no room for what they give. */
  readonly waiting: Set<Formula>;
  /** What its named ranges stood for when it was calculated last. */
  names: string;
  /** What has been parsed, by its text. */
  readonly parsed: Map<string, Parsed>;
}

const graphs = new WeakMap<object, Graph>();

/** The graph of the workbook that a Univer has open. */
export function graphOf(kit: UniverKit, unitId: string): Graph {
  const known = graphs.get(kit.univer);
  if (known?.unitId === unitId) return known;
  const names = namesIn(unitId, machineOf(kit));
  // The same workbook, as somebody else has saved it: its formulas say what they said.
  const graph = emptyGraph(unitId, names, known?.names === names ? known.parsed : new Map());
  graphs.set(kit.univer, graph);
  return graph;
}

function emptyGraph(unitId: string, names: string, parsed: Map<string, Parsed>): Graph {
  const [formulas, readers, waiting] = [new Map(), noReaders(), new Set<Formula>()];
  return { unitId, calculations: 0, formulas, readers, waiting, names, parsed };
}

/** A workbook's named ranges with what they stand for. */
export function namesIn(unitId: string, { names }: Machine): string {
  const all = Object.values(names.getDefinedNameMap(unitId) ?? {});
  return JSON.stringify(all.map(({ name, formulaOrRefString }) => [name, formulaOrRefString]));
}

/** What has changed among the formulas. */
interface Update {
  /** Formulas that are new, or say something else. */
  readonly added: Formula[];
  /** The cells that formulas which are gone had filled. */
  readonly left: Area[];
}

/** Brings a graph to the formulas that there are now. */
export function update(graph: Graph, written: readonly Written[], machine: Machine): Update {
  const { formulas } = graph;
  const gone = new Map(formulas);
  const added: Formula[] = [];
  for (const one of written) {
    const key = keyOf(one);
    const known = formulas.get(key);
    if (known && isSame(known, one)) gone.delete(key);
    else added.push(made(graph, one, machine));
  }
  const left = [...gone].map(([key, formula]) => remove(graph, key, formula));
  for (const formula of added) enter(graph, formula);
  return { added, left };
}

export function formulaAt({ formulas }: Graph, { sheetId, row, column }: Place): Formula | undefined {
  return formulas.get(keyOf({ sheetId, row, column, owner: undefined }));
}

function keyOf({ sheetId, row, column, owner = "" }: Pick<Written, "owner"> & Place): string {
  return `${owner}${sheetId}!${row},${column}`;
}

function isSame(one: Written, other: Written): boolean {
  return one.text === other.text && one.right === other.right && one.down === other.down;
}

function made(graph: Graph, written: Written, machine: Machine): Formula {
  const parsed = parsedBy(graph, written.text, machine);
  const formula: Formula = { ...written, parsed, named: [], found: [], outcome: undefined };
  formula.named = named(graph, formula, machine);
  return formula;
}

function enter(graph: Graph, formula: Formula): void {
  graph.formulas.set(keyOf(formula), formula);
  graph.readers.note(formula);
}

function remove(graph: Graph, key: string, formula: Formula): Area {
  graph.formulas.delete(key);
  graph.readers.forget(formula);
  graph.waiting.delete(formula);
  return filled(formula);
}

export function parsedBy(graph: Graph, text: string, machine: Machine): Parsed {
  const parsed = graph.parsed.get(text) ?? parse(graph.unitId, text, machine);
  graph.parsed.set(text, parsed);
  return parsed;
}

function named({ unitId }: Graph, formula: Formula, machine: Machine): Area[] {
  standAt(unitId, formula, machine);
  return namedIn(formula.parsed.tree, formula, machine);
}

/** Tells Univer for which cell it evaluates. */
export function standAt(
  unitId: string,
  { sheetId, row, column }: Formula,
  { config, runtime }: Machine,
): void {
  const { rowCount = 0, columnCount = 0 } = config.getUnitData()[unitId]?.[sheetId] ?? {};
  runtime.setCurrent(row, column, rowCount, columnCount, sheetId, unitId);
}

/** Parses the formulas anew that use one of these names; gives them. */
export function rename(graph: Graph, names: readonly string[], machine: Machine): Formula[] {
  if (names.length === 0) return [];
  const upper = names.map((name) => name.toUpperCase());
  const uses = (text: string) => upper.some((name) => text.toUpperCase().includes(name));
  for (const text of [...graph.parsed.keys()]) if (uses(text)) graph.parsed.delete(text);
  const found = [...graph.formulas.values()].filter(({ text }) => uses(text));
  for (const formula of found) {
    formula.parsed = parsedBy(graph, formula.text, machine);
    formula.named = named(graph, formula, machine);
    graph.readers.note(formula);
  }
  return found;
}

/** Finds anew what each formula reads, as when sheets have come, gone or changed their size. */
export function readAnew(graph: Graph, machine: Machine): void {
  for (const formula of graph.formulas.values()) {
    formula.named = named(graph, formula, machine);
    graph.readers.note(formula);
  }
}
