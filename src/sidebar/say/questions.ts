import { ROW_TYPES, type RowType } from "../../domain/goal.ts";
import { panelTexts } from "../../text/texts.ts";
import { everyRow } from "../model/form.ts";
import { flatten, goalById, objectivesBelow } from "../model/goals.ts";
import { kpiById } from "../model/kpis.ts";
import type { Question, State } from "../model/state.ts";

/** A question in words, with the words of its two answers. */
interface Asked {
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
  readonly stay: string;
}

/** What is asked; null when what it was about is no longer there. */
export function sayQuestion(question: Question, state: State): Asked | null {
  const { questions, common } = panelTexts(state.language);
  if (question.code === "leave" || question.code === "forget") return questions.leaving;
  const going = goingFor(question, state);
  if (!going) return null;
  const { deletion } = questions;
  const list = listed(going.below, state);
  return {
    title: deletion.title(going.title || common.untitled),
    text: [...going.more, list ? deletion.goesWith(list) : deletion.alone].join(" "),
    confirm: common.remove,
    stay: common.cancel,
  };
}

function goingFor(question: Exclude<Question, { code: "leave" | "forget" }>, state: State): Going | null {
  switch (question.code) {
    case "delete":
      return goalGoing(question, state);
    case "delete-kpi":
      return kpiGoing(question.id, state);
    case "remove":
      return rowGoing(question.key, state);
  }
}

interface Going {
  readonly title: string;
  /** The types of the rows below it. */
  readonly below: readonly RowType[];
  readonly more: readonly string[];
}

function goalGoing({ id, added }: Extract<Question, { code: "delete" }>, state: State): Going | null {
  const { deletion } = panelTexts(state.language).questions;
  const goal = state.panel && goalById(state.panel, id);
  if (!goal || !state.panel) return null;
  const staying = objectivesBelow(state.panel, id).length;
  return {
    title: goal.fields.title,
    below: flatten(goal)
      .slice(1)
      .map(({ type }) => type),
    more: [
      ...(added.length > 0 ? [deletion.moreBelow(added)] : []),
      ...(staying > 0 ? [deletion.staying(staying)] : []),
    ],
  };
}

function rowGoing(key: number, { form, language }: State): Going | null {
  const row = form && everyRow(form.root).find((other) => other.key === key);
  if (!row) return null;
  const below = everyRow(row)
    .slice(1)
    .map(({ type }) => type);
  return { title: row.typed.title, below, more: [panelTexts(language).questions.deletion.onSaving] };
}

function kpiGoing(id: string, { panel }: State): Going | null {
  const kpi = panel && kpiById(panel, id);
  return kpi ? { title: kpi.fields.title, below: [], more: [] } : null;
}

/** "1 key result, 2 initiatives" */
function listed(types: readonly RowType[], { language }: State): string {
  const { counted } = panelTexts(language).questions.deletion;
  const parts = ROW_TYPES.map((type) => {
    const count = types.filter((other) => other === type).length;
    return count > 0 ? `${count} ${counted[type][count === 1 ? 0 : 1]}` : "";
  });
  return parts.filter((part) => part !== "").join(", ");
}
