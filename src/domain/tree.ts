import type { Item } from "./goal.ts";
import type { PlaceProblem } from "./problem.ts";

/** How the rows hang under each other, by their place in the table. */
export interface Tree {
  /** For each row the place of the row above it, -1 for none. */
  readonly parents: readonly number[];
  /** Each row before the row above it; rows of a circle are left out. */
  readonly bottomUp: readonly number[];
  /** What is wrong with a row's place, by the row's place in the table. */
  readonly problems: ReadonlyMap<number, PlaceProblem>;
}

/** Hangs the rows under each other by their ids, in time linear in their number and without recursion. */
export function treeOf(items: readonly (Item | undefined)[]): Tree {
  const problems = new Map<number, PlaceProblem>();
  const places = placesById(items, problems);
  const parents = items.map((item, place) => {
    if (!item?.parent) return -1;
    const parent = places.get(idKey(item.parent));
    if (parent === undefined && !problems.has(place)) {
      problems.set(place, { code: "missing-parent", parent: item.parent });
    }
    return parent ?? -1;
  });
  const bottomUp = bottomUpOrder(parents);
  markCircles(parents, bottomUp, problems);
  return { parents, bottomUp, problems };
}

function placesById(
  items: readonly (Item | undefined)[],
  problems: Map<number, PlaceProblem>,
): Map<string, number> {
  const places = new Map<string, number>();
  items.forEach((item, place) => {
    if (!item?.id) return;
    const id = idKey(item.id);
    if (places.has(id)) problems.set(place, { code: "duplicate-id", id: item.id });
    else places.set(id, place);
  });
  return places;
}

function idKey(id: string): string {
  return id.toUpperCase();
}

/** Takes leaves off until only circles are left (Kahn 1962, Topological sorting of large networks). */
function bottomUpOrder(parents: readonly number[]): number[] {
  const waiting = parents.map(() => 0);
  for (const parent of parents) if (parent >= 0) waiting[parent] = (waiting[parent] ?? 0) + 1;
  const order = parents.map((_, place) => place).filter((place) => waiting[place] === 0);
  for (let next = 0; next < order.length; next++) {
    const parent = parents[order[next] ?? -1] ?? -1;
    if (parent < 0) continue;
    waiting[parent] = (waiting[parent] ?? 0) - 1;
    if (waiting[parent] === 0) order.push(parent);
  }
  return order;
}

function markCircles(
  parents: readonly number[],
  bottomUp: readonly number[],
  problems: Map<number, PlaceProblem>,
): void {
  if (bottomUp.length === parents.length) return;
  const reached = new Set(bottomUp);
  parents.forEach((_, place) => {
    if (!reached.has(place)) problems.set(place, { code: "circle" });
  });
}
