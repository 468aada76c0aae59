import type { Goal, Panel } from "../app/contract.ts";
import { familyOf } from "./goals.ts";
import { inARow } from "./in-a-row.ts";
import { type Branch, growTree } from "./tree.ts";

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
