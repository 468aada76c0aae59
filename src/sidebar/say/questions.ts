import { ROW_TYPES, type RowType } from "../../domain/goal.ts";
import { panelTexts } from "../../text/texts.ts";
import { everyRow } from "../model/form.ts";
import { flatten, goalById, subObjectivesOf } from "../model/goals.ts";
import { kpiById } from "../model/kpis.ts";
import type { Question, State } from "../model/state.ts";

/** A question in words, with the words of its two answers. */
interface QuestionWords {
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
  readonly stay: string;
}

/** What is asked; null when what it was about is no longer there. */
export function sayQuestion(question: Question, state: State): QuestionWords | null {
  const { questions, common } = panelTexts(state.language);
  if (question.code === "leave" || question.code === "discard") return questions.leaving;
  const going = deletionFor(question, state);
  if (!going) return null;
  const { deletion } = questions;
  const list = countByType(going.types, state);
  return {
    title: deletion.title(going.title || common.untitled),
    text: [...going.details, list ? deletion.goesWith(list) : deletion.alone].join(" "),
    confirm: common.remove,
    stay: common.cancel,
  };
}

function deletionFor(
  question: Exclude<Question, { code: "leave" | "discard" }>,
  state: State,
): Deletion | null {
  switch (question.code) {
    case "delete":
      return goalDeletion(question, state);
    case "delete-kpi":
      return kpiDeletion(question.id, state);
    case "remove":
      return rowDeletion(question.key, state);
  }
}

interface Deletion {
  readonly title: string;
  /** The types of the rows below it. */
  readonly types: readonly RowType[];
  readonly details: readonly string[];
}

function goalDeletion({ id, added }: Extract<Question, { code: "delete" }>, state: State): Deletion | null {
  const { deletion } = panelTexts(state.language).questions;
  const goal = state.panel && goalById(state.panel, id);
  if (!goal || !state.panel) return null;
  const staying = subObjectivesOf(state.panel, id).length;
  return {
    title: goal.fields.title,
    types: flatten(goal)
      .slice(1)
      .map(({ type }) => type),
    details: [
      ...(added.length > 0 ? [deletion.moreBelow(added)] : []),
      ...(staying > 0 ? [deletion.staying(staying)] : []),
    ],
  };
}

function rowDeletion(key: number, { form, language }: State): Deletion | null {
  const row = form && everyRow(form.root).find((other) => other.key === key);
  if (!row) return null;
  const types = everyRow(row)
    .slice(1)
    .map(({ type }) => type);
  return { title: row.typed.title, types, details: [panelTexts(language).questions.deletion.onSaving] };
}

function kpiDeletion(id: string, { panel }: State): Deletion | null {
  const kpi = panel && kpiById(panel, id);
  return kpi ? { title: kpi.fields.title, types: [], details: [] } : null;
}

/** "1 key result, 2 initiatives" */
function countByType(types: readonly RowType[], { language }: State): string {
  const { counted } = panelTexts(language).questions.deletion;
  const parts = ROW_TYPES.map((type) => {
    const count = types.filter((other) => other === type).length;
    return count > 0 ? `${count} ${counted[type][count === 1 ? 0 : 1]}` : "";
  });
  return parts.filter((part) => part !== "").join(", ");
}
