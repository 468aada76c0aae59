import type { Formula } from "./formula.ts";

/** In which order formulas are calculated: each before those that read it. */
interface Order {
  readonly formulas: readonly Formula[];
  /** Each formula's place in it. */
  readonly places: ReadonlyMap<Formula, number>;
  /** Who reads each of them, as far as is known before they are calculated. */
  readonly readers: ReadonlyMap<Formula, ReadonlySet<Formula>>;
}

/** The formulas that may have to be calculated: these, those that read them, those that read those, and so on. */
export function orderOf(first: Iterable<Formula>, readersOf: (formula: Formula) => Set<Formula>): Order {
  const readers = new Map<Formula, Set<Formula>>();
  const last: Formula[] = [];
  for (const formula of [...first].reverse()) visit(formula, readersOf, readers, last);
  const formulas = last.reverse();
  return { formulas, readers, places: new Map(formulas.map((formula, place) => [formula, place])) };
}

/** Appends a formula after all that read it; a circle is cut where it closes. A chain may be longer than the stack is deep. */
function visit(
  start: Formula,
  readersOf: (formula: Formula) => Set<Formula>,
  readers: Map<Formula, Set<Formula>>,
  last: Formula[],
): void {
  const open: { formula: Formula; rest: Iterator<Formula> }[] = [];
  const enter = (formula: Formula) => {
    if (readers.has(formula)) return;
    const its = readersOf(formula);
    readers.set(formula, its);
    open.push({ formula, rest: its.values() });
  };
  enter(start);
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const next = top.rest.next();
    if (!next.done) enter(next.value);
    else last.push((open.pop() ?? top).formula);
  }
}
