import type { Book } from "../book/book.ts";
import { overlap } from "../text/a1.ts";
import { type Formula, filled } from "./calculation/formula.ts";
import { formulaAt, graphOf } from "./calculation/graph.ts";
import type { Place } from "./functions.ts";

const VOLATILE = /\b(NOW|RAND|RANDBETWEEN|RANDARRAY)\s*\(/i;

/**
 * Whether a cell's formula touches NOW or RAND, itself or through the cells that it reads.
 *
 * README §1.6: custom functions may not, also indirectly; TODAY may.
 */
export function touchesVolatile({ kit, workbook }: Book, place: Place): boolean {
  const graph = graphOf(kit, workbook.getUnitId());
  if (![...graph.parsed.keys()].some((text) => VOLATILE.test(text))) return false;
  const all = [...graph.formulas.values()];
  const start = formulaAt(graph, place);
  const queue = start ? [start] : [];
  const seen = new Set<Formula>();
  for (let formula = queue.pop(); formula; formula = queue.pop()) {
    if (seen.has(formula)) continue;
    seen.add(formula);
    if (VOLATILE.test(formula.text)) return true;
    queue.push(...readBy(formula, all));
  }
  return false;
}

/** The formulas that fill cells which a formula reads. */
function readBy({ named, found }: Formula, all: Formula[]): Formula[] {
  const areas = [...named, ...found];
  return all.filter((other) =>
    areas.some((area) => area.sheetId === other.sheetId && overlap(area, filled(other))),
  );
}
