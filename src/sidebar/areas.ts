import type { Goal, Kpi, Panel } from "../app/contract.ts";
import { addPart, emptySum, meanOf } from "../domain/roll-up.ts";
import { type Branch, growTree } from "./tree.ts";

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
