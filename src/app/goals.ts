import type { Day } from "../domain/day.ts";
import type { Fields } from "../domain/fields.ts";
import type { Tracked } from "../domain/judge.ts";
import { isBlank } from "../domain/problem.ts";
import { track } from "../domain/track.ts";
import type { Row } from "../tables/row.ts";
import { labelOf, type Rules, styleNamed } from "../tables/rules.ts";
import type { Language } from "../text/language.ts";
import { sayReason } from "../text/say-reason.ts";
import type { Computed, Goal } from "./contract.ts";
import type { OkrTable } from "./okr-table.ts";

/** The rows of the sheet as a forest: objectives, and rows that should hang under something but do not. */
export interface Forest {
  readonly objectives: Goal[];
  readonly loose: Goal[];
}

type Growing = Goal & { readonly children: Goal[] };

export function growForest(table: OkrTable, today: Day, rules: Rules, language: Language): Forest {
  const { rows, tree } = table;
  const tracked = track(
    rows.map(({ item }) => item),
    today,
    rules.limits,
  );
  const goals: Growing[] = rows.map((row, place) => ({
    id: row.item.id,
    type: row.item.type,
    fields: row.fields,
    children: [],
    computed: computedOf(tracked[place], row, rules, language),
    linked: linkedFields(table, row),
  }));
  const forest: Forest = { objectives: [], loose: [] };
  goals.forEach((goal, place) => {
    const onCircle = tree.problems.get(place)?.code === "circle";
    const above = onCircle ? undefined : goals[tree.parents[place] ?? -1];
    if (goal.type === "objective") forest.objectives.push(goal);
    else if (above) above.children.push(goal);
    else forest.loose.push(goal);
  });
  return forest;
}

function computedOf(tracked: Tracked | undefined, { item }: Row, rules: Rules, language: Language): Computed {
  const reason = tracked?.reason;
  const own = item.ownStatus && styleNamed(item.ownStatus, rules);
  return {
    difference: tracked?.difference ?? null,
    progress: tracked?.progress ?? null,
    expected: tracked?.expected ?? null,
    status: own ? own.code || own.label : item.ownStatus || (tracked?.status ?? "no-data"),
    reason: reason ? sayReason(reason, language, (status) => labelOf(status, rules)) : "",
    wrong: reason?.code === "problem" && !isBlank(reason.problem),
  };
}

const LINKABLE = [
  "title",
  "owner",
  "area",
  "startDate",
  "dueDate",
  "unit",
  "start",
  "target",
  "actual",
  "weight",
] as const;

function linkedFields({ formulas, header }: OkrTable, { place }: Row): (keyof Fields)[] {
  return LINKABLE.filter((field) => formulas[place]?.[header.places[field] ?? -1]);
}
