import type { Fields, Goal, Panel } from "../../app/contract.ts";
import type { Language } from "../../text/language.ts";
import { panelTexts } from "../../text/texts.ts";
import { subtreeIds } from "../model/goals.ts";
import { numberFieldText } from "../model/number-field.ts";
import { type Branch, objectiveTree } from "../model/tree.ts";
import { joinFacts, sayValue } from "./values.ts";

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
  const family = id === null ? new Set<string>() : subtreeIds(panel, id);
  const titles = new Map<string, number>();
  for (const goal of panel.objectives) titles.set(titleKey(goal), (titles.get(titleKey(goal)) ?? 0) + 1);
  const listed = ({ goal, subBranches }: Branch, depth: number): readonly ParentChoice[] => [
    {
      id: goal.id,
      label: (titles.get(titleKey(goal)) ?? 0) > 1 ? distinctLabel(goal) : goal.fields.title,
      depth,
    },
    ...subBranches.flatMap((branch) => listed(branch, depth + 1)),
  ];
  return objectiveTree(panel.objectives)
    .flatMap((branch) => listed(branch, 0))
    .filter((choice) => !family.has(choice.id));
}

function titleKey({ fields }: Goal): string {
  return fields.title.trim().toLowerCase();
}

function distinctLabel({ id, fields: { title, owner, area } }: Goal): string {
  return `${title.trim()} (${joinFacts([owner, area, id])})`;
}

/** Where a key result is on its way: "10 → 7 h · now 8.2 h". */
export function sayGoalValues(goal: Goal, language: Language): string {
  const { common } = panelTexts(language);
  const { measure, actual, unit } = goal.fields;
  if (measure === "milestone") return (actual ?? 0) >= 1 ? common.reached : common.notReached;
  const way = sayStartAndTarget(goal.fields, language);
  if (measure === "tasks") return way;
  const now = actual === null ? common.noValue : common.now(sayValue(actual, unit, language));
  return [way, now].filter(Boolean).join(" · ");
}

/** The way to go: "10 → 7 h", or the limit to keep: "at most 5 %". */
export function sayStartAndTarget({ measure, unit, start, target }: Fields, language: Language): string {
  const { words } = panelTexts(language);
  const end = target === null ? "" : sayValue(target, unit, language);
  switch (measure) {
    case "at-least":
    case "at-most":
      return end && `${words.measures[measure]} ${end}`;
    case "between":
      return start === null ? end : `${numberFieldText(start, unit, language)}–${end}`;
    case "milestone":
    case "tasks":
      return words.measures[measure];
    default:
      return start === null || end === "" ? end : `${numberFieldText(start, unit, language)} → ${end}`;
  }
}

/** What is left to the target, in the unit of the values. */
export function sayDifference({ fields, computed }: Goal, language: Language): string {
  if (computed.difference === null) return "";
  return panelTexts(language).common.difference(sayValue(computed.difference, fields.unit, language));
}
