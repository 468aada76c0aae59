import type { Goal, Kpi, Panel } from "../../app/contract.ts";
import { addPart, emptySum, meanOf } from "../../domain/roll-up.ts";
import { treeOf } from "../../domain/tree.ts";
import { flatten, idKey } from "./goals.ts";

/** How the objectives are listed: under each other, or by their areas. */
export type ObjectiveGrouping = "tree" | "area";

/** An objective with the objectives that hang under it. */
export interface Branch {
  readonly goal: Goal;
  readonly subBranches: readonly Branch[];
}

type GrowingBranch = Branch & { readonly subBranches: Branch[] };

/**
 * Some objectives as a tree, in the order of the sheet. One under a key result hangs under its objective; one whose parent is not
 * among them stands at the top, and so does each one on a circle, which would never end.
 */
export function objectiveTree(objectives: readonly Goal[]): readonly Branch[] {
  const branches = objectives.map((goal): GrowingBranch => ({ goal, subBranches: [] }));
  const { parents, problems } = treeOf(objectives.map(itemAtPlace(objectives)));
  const tops: Branch[] = [];
  branches.forEach((branch, place) => {
    const above = problems.has(place) ? undefined : branches[parents[place] ?? -1];
    (above?.subBranches ?? tops).push(branch);
  });
  return tops;
}

/** Places instead of ids, which may stand in the sheet twice. */
function itemAtPlace(objectives: readonly Goal[]) {
  const holders = new Map<string, number>();
  objectives.forEach((goal, place) => {
    for (const { id } of flatten(goal)) if (!holders.has(idKey(id))) holders.set(idKey(id), place);
  });
  return ({ fields: { parent }, type }: Goal, place: number) => ({
    ...{ id: `${place}`, type, values: {}, ownStatus: "" },
    parent: parent === "" ? "" : `${holders.get(idKey(parent)) ?? ""}`,
  });
}

/** A branch and all below it, each before those below it. */
export function everyBranch(branch: Branch): readonly Branch[] {
  return [branch, ...branch.subBranches.flatMap(everyBranch)];
}

/** The path to an objective from the top, itself last; empty when it is not in the tree. */
export function pathTo(branches: readonly Branch[], id: string): readonly Goal[] {
  for (const { goal, subBranches } of branches) {
    if (goal.id === id) return [goal];
    const path = pathTo(subBranches, id);
    if (path.length > 0) return [goal, ...path];
  }
  return [];
}

/** What belongs to a key result area. */
export interface Area {
  /** "" for what belongs to none. */
  readonly name: string;
  readonly count: number;
  readonly branches: readonly Branch[];
  /** The mean of the objectives at its top, 0–1; null when none has data. */
  readonly progress: number | null;
  readonly kpis: readonly Kpi[];
}

/** These objectives by area, with the KPIs of each; by name, what belongs to none last. */
export function areasOf(objectives: readonly Goal[], { kpis }: Pick<Panel, "kpis">): readonly Area[] {
  const names = new Map<string, string>();
  for (const row of [...objectives, ...kpis])
    if (!names.has(areaKey(row))) names.set(areaKey(row), areaName(row));
  const sorted = [...names].sort(([, a], [, b]) => Number(a === "") - Number(b === "") || a.localeCompare(b));
  return sorted.map(([key, name]) => {
    const own = objectives.filter((goal) => areaKey(goal) === key);
    const branches = objectiveTree(own);
    return {
      ...{ name, count: own.length, branches, progress: meanProgress(branches) },
      kpis: kpis.filter((kpi) => areaKey(kpi) === key),
    };
  });
}

function areaName({ fields }: Goal | Kpi): string {
  return fields.area.trim();
}

/** However it is written. */
function areaKey(row: Goal | Kpi): string {
  return areaName(row).toLowerCase();
}

function meanProgress(branches: readonly Branch[]): number | null {
  const sum = emptySum();
  for (const { goal } of branches) addPart(sum, { progress: goal.computed.progress ?? undefined });
  return meanOf(sum) ?? null;
}
