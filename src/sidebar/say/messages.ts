import type { Request, Undoable } from "../../app/contract.ts";
import { ROW_TYPES, type RowType } from "../../domain/goal.ts";
import type { Hint } from "../../domain/guidance.ts";
import type { ValueProblem } from "../../domain/problem.ts";
import { sayDay } from "../../text/date.ts";
import type { Language } from "../../text/language.ts";
import { panelTexts } from "../../text/texts.ts";
import type { Event } from "../model/event.ts";
import { everyRow } from "../model/form.ts";
import { flatten, goalById, kpiById, objectivesBelow } from "../model/goals.ts";
import type { Failure, Notice, Question, State } from "../model/state.ts";

/** A question in words, with the words of its two answers. */
export interface Asked {
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
  readonly stay: string;
}

/** What is asked; null when what it was about is no longer there. */
export function sayQuestion(question: Question, state: State): Asked | null {
  const { questions, panel } = panelTexts(state.language);
  if (question.code === "leave" || question.code === "forget") return questions.leaving;
  const going = goingFor(question, state);
  if (!going) return null;
  const { deletion } = questions;
  const list = listed(going.below, state);
  return {
    title: deletion.title(going.title || panel.untitled),
    text: [...going.more, list ? deletion.goesWith(list) : deletion.alone].join(" "),
    confirm: panel.remove,
    stay: panel.cancel,
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

function kpiGoing(id: string, { panel }: State): Going | null {
  const kpi = panel && kpiById(panel, id);
  return kpi ? { title: kpi.fields.title, below: [], more: [] } : null;
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

/** "1 key result, 2 initiatives" */
function listed(types: readonly RowType[], { language }: State): string {
  const { counted } = panelTexts(language).questions.deletion;
  const parts = ROW_TYPES.map((type) => {
    const count = types.filter((other) => other === type).length;
    return count > 0 ? `${count} ${counted[type][count === 1 ? 0 : 1]}` : "";
  });
  return parts.filter((part) => part !== "").join(", ");
}

/** What went well, in words. */
export function sayNotice(notice: Notice, language: Language): string {
  const { done } = panelTexts(language).panel;
  switch (notice.code) {
    case "saved":
    case "deleted":
    case "ticked":
    case "unticked":
    case "corrected":
    case "undone":
      return done[notice.code](notice.title);
    case "checked-in":
      return done.checkedIn(notice.count);
    case "as-of":
      return done.asOf(sayDay(notice.day, language));
    case "daily-on":
      return done.dailyOn;
    case "dashboard":
      return done.dashboard;
    case "no-dashboard":
      return done.noDashboard;
    case "daily-off":
      return done.dailyOff;
    case "set-up":
      return done.setUp;
    default:
      return done[notice.code];
  }
}

/** What went wrong, and what to do about it. */
export function sayTrouble({ trouble, first }: Failure, language: Language): string {
  const { troubles } = panelTexts(language);
  if (trouble.code === "unreachable") return first ? troubles.accounts : troubles.unreachable;
  return trouble.code === "unreadable" ? troubles.unreadable : trouble.sentence;
}

/** The words of whoever failed, for those who can make use of them. */
export function troubleDetail({ trouble }: Failure): string {
  return "detail" in trouble ? trouble.detail : "";
}

/** What would be undone: "Undo: checked in “Response time” and 7 more". */
export function sayUndo({ action, title, count }: Undoable, language: Language): string {
  const { tools, panel } = panelTexts(language);
  return tools.undone[action](tools.andMore(title || panel.untitled, count - 1));
}

/** A piece of advice in words. */
export function sayHint({ code, problem, count = 0 }: Hint, language: Language): string {
  const { hints, valueProblems } = panelTexts(language);
  if (code !== "problem") return hints[code](count);
  const say = problem && (valueProblems[problem.code] as (problem: ValueProblem) => string);
  return say ? capitalised(say(problem)) : "";
}

/** Problems are written to stand behind a name; here they stand alone. */
function capitalised(sentence: string): string {
  return `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}.`;
}

/** What a button can do about a trouble. */
export interface Mend {
  readonly label: "setUp" | "repair" | "again" | "saveAsNew";
  readonly event: Event;
}

/** The way out of a trouble, where there is one. */
export function mendOf({ trouble, request }: Failure, form: State["form"]): Mend | undefined {
  switch (trouble.code) {
    case "not-set-up":
      return { label: "setUp", event: { type: "ask", request: { do: "set-up" } } };
    case "no-settings":
    case "missing-header":
      return { label: "repair", event: { type: "ask", request: { do: "repair" } } };
    case "gone":
      if (request.do === "save-kpi") return isItself(trouble.title, request) ? KPI_AS_NEW : undefined;
      return form ? { label: "saveAsNew", event: { type: "save-as-new" } } : undefined;
    case "busy":
    case "failed":
    case "unreachable":
    case "merged":
    case "double-header":
    case "changed":
    case "more-below":
      return { label: "again", event: again(request, form) };
    default:
      return undefined;
  }
}

const KPI_AS_NEW: Mend = { label: "saveAsNew", event: { type: "kpi-save-as-new" } };

/** The KPI is gone, and not the row that it supports. */
function isItself(title: string, { draft }: Extract<Request, { do: "save-kpi" }>): boolean {
  return draft.id !== null && draft.fields.title === title;
}

/** The same once more, with what has been typed since. */
function again(request: Request, form: State["form"]): Event {
  if (request.do === "save" && form) return { type: "save" };
  if (request.do === "save-kpi") return { type: "kpi-save" };
  if (request.do === "library") return { type: "library" };
  if (request.do === "selection") return { type: "kpi-selection" };
  if (request.do === "check-in") return { type: "save-answers" };
  if (request.do === "correct") return { type: "save-correction" };
  if (request.do === "history") return { type: "history", id: request.ids[0] ?? "" };
  if (request.do === "tick") return { type: "tick", id: request.id, done: request.done };
  return { type: "ask", request };
}
