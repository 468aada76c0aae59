import type { Fields, Goal, Kpi, Panel, Phase } from "../../app/contract.ts";
import { BLANK_FIELDS } from "../../domain/goal.ts";

/** A goal and all below it, each before its children. */
export function flatten(goal: Goal): readonly Goal[] {
  return [goal, ...goal.children.flatMap(flatten)];
}

/** Every row that the panel knows, also the loose ones, and KPIs as rows that are checked in. */
export function everyGoal({ objectives, loose, kpis }: Panel): readonly Goal[] {
  return [...[...objectives, ...loose].flatMap(flatten), ...kpis.map(goalFromKpi)];
}

export function goalById(panel: Panel, id: string): Goal | undefined {
  return everyGoal(panel).find((goal) => goal.id === id);
}

/** The top of the tree that a row stands in. */
export function rootOf(panel: Panel, id: string): Goal | undefined {
  return [...panel.objectives, ...panel.loose].find((goal) => flatten(goal).some((row) => row.id === id));
}

/** Ids are the same whatever their case, as in the sheet. */
export function idKey(id: string): string {
  return id.toUpperCase();
}

/** The row that an objective says to hang under. */
export function parentOf(panel: Panel, { fields }: Goal): Goal | undefined {
  const parent = idKey(fields.parent);
  return parent === "" ? undefined : everyGoal(panel).find(({ id }) => idKey(id) === parent);
}

/** The objectives whose parent is this row or one below it. */
export function subObjectivesOf(panel: Panel, id: string): readonly Goal[] {
  const goal = goalById(panel, id);
  const ids = new Set(goal && flatten(goal).map((row) => idKey(row.id)));
  return panel.objectives.filter(({ fields }) => ids.has(idKey(fields.parent)));
}

/** This objective and all below it, however deep: those that it cannot hang under. */
export function subtreeIds(panel: Panel, id: string): ReadonlySet<string> {
  const family = new Set([id]);
  for (const member of family) {
    for (const { id: sub } of subObjectivesOf(panel, member)) family.add(sub);
  }
  return family;
}

/** The different texts of a field, for the list of suggestions and the filter. */
export function textsInUse(panel: Panel | null, field: "owner" | "area" | "unit"): readonly string[] {
  const said = panel ? everyGoal(panel).map((goal) => goal.fields[field].trim()) : [];
  return [...new Set(said.filter((text) => text !== ""))].sort((a, b) => a.localeCompare(b));
}

/** Whether an action item is ticked. */
export function isTicked({ fields }: Goal): boolean {
  return (fields.actual ?? 0) >= 1;
}

/** The workbook with an action item ticked or not; what follows from it is the sheet's to say. */
export function withTick(panel: Panel, id: string, done: boolean): Panel {
  const tick = (goal: Goal): Goal => ({
    ...goal,
    fields: goal.id === id ? { ...goal.fields, actual: done ? 1 : 0 } : goal.fields,
    children: goal.children.map(tick),
  });
  return { ...panel, objectives: panel.objectives.map(tick), loose: panel.loose.map(tick) };
}

/** How many rows stand where: each status that occurs with its count, the most frequent first. */
export function statusCounts(goals: readonly Goal[]): readonly (readonly [status: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { computed } of goals) counts.set(computed.status, (counts.get(computed.status) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** A KPI as a row that is checked in like any other; it has no place among the objectives, so nothing is tried out with it. */
interface KpiGoal extends Goal {
  readonly phases: readonly Phase[];
}

export function goalFromKpi({ id, fields, computed, linked, freshness, phases }: Kpi): KpiGoal {
  return {
    id,
    type: "key-result",
    fields,
    unread: "",
    byHand: false,
    children: [],
    computed,
    linked: linked.filter((field): field is keyof Fields => field in BLANK_FIELDS),
    freshness,
    phases,
  };
}
