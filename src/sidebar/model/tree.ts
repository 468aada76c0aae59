import type { Goal, Kpi, Panel } from "../../app/contract.ts";
import { addPart, emptySum, meanOf } from "../../domain/roll-up.ts";
import { treeOf } from "../../domain/tree.ts";
import { inARow } from "../say/values.ts";
import { familyOf, flatten, idKey } from "./goals.ts";

/** How the objectives are listed: under each other, or by their areas. */
export type Grouping = "tree" | "area";

/** An objective with the objectives that hang under it. */
export interface Branch {
  readonly goal: Goal;
  readonly below: readonly Branch[];
}

type Growing = Branch & { readonly below: Branch[] };

/**
 * Some objectives as a tree, in the order of the sheet. One under a key result hangs under its objective; one whose parent is not
 * among them stands at the top, and so does each one on a circle, which would never end.
 */
export function growTree(objectives: readonly Goal[]): readonly Branch[] {
  const branches = objectives.map((goal): Growing => ({ goal, below: [] }));
  const { parents, problems } = treeOf(objectives.map(itemIn(objectives)));
  const tops: Branch[] = [];
  branches.forEach((branch, place) => {
    const above = problems.has(place) ? undefined : branches[parents[place] ?? -1];
    (above?.below ?? tops).push(branch);
  });
  return tops;
}

/** Places instead of ids, which may stand in the sheet twice. */
function itemIn(objectives: readonly Goal[]) {
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
  return [branch, ...branch.below.flatMap(everyBranch)];
}

/** The way to an objective from the top, itself last; empty when it is not in the tree. */
export function wayTo(branches: readonly Branch[], id: string): readonly Goal[] {
  for (const { goal, below } of branches) {
    if (goal.id === id) return [goal];
    const way = wayTo(below, id);
    if (way.length > 0) return [goal, ...way];
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
    if (!names.has(areaKey(row))) names.set(areaKey(row), nameOf(row));
  const sorted = [...names].sort(([, a], [, b]) => Number(a === "") - Number(b === "") || a.localeCompare(b));
  return sorted.map(([key, name]) => {
    const own = objectives.filter((goal) => areaKey(goal) === key);
    const branches = growTree(own);
    return {
      ...{ name, count: own.length, branches, progress: meanProgress(branches) },
      kpis: kpis.filter((kpi) => areaKey(kpi) === key),
    };
  });
}

function nameOf({ fields }: Goal | Kpi): string {
  return fields.area.trim();
}

/** However it is written. */
function areaKey(row: Goal | Kpi): string {
  return nameOf(row).toLowerCase();
}

function meanProgress(branches: readonly Branch[]): number | null {
  const sum = emptySum();
  for (const { goal } of branches) addPart(sum, { progress: goal.computed.progress ?? undefined });
  return meanOf(sum) ?? null;
}

/** An objective that another can hang under. */
export interface ParentChoice {
  readonly id: string;
  /** Its title; where others have the same, with what tells it apart. */
  readonly label: string;
  /** 0 at the top of the tree. */
  readonly depth: number;
}

/** All objectives in the order of the tree, but the one with this id and those below it. */
export function parentChoices(panel: Panel, id: string | null): readonly ParentChoice[] {
  const family = id === null ? new Set<string>() : familyOf(panel, id);
  const titles = new Map<string, number>();
  for (const goal of panel.objectives) titles.set(titleKey(goal), (titles.get(titleKey(goal)) ?? 0) + 1);
  const listed = ({ goal, below }: Branch, depth: number): readonly ParentChoice[] => [
    {
      id: goal.id,
      label: (titles.get(titleKey(goal)) ?? 0) > 1 ? toldApart(goal) : goal.fields.title,
      depth,
    },
    ...below.flatMap((branch) => listed(branch, depth + 1)),
  ];
  return growTree(panel.objectives)
    .flatMap((branch) => listed(branch, 0))
    .filter((choice) => !family.has(choice.id));
}

function titleKey({ fields }: Goal): string {
  return fields.title.trim().toLowerCase();
}

function toldApart({ id, fields: { title, owner, area } }: Goal): string {
  return `${title.trim()} (${inARow([owner, area, id])})`;
}
