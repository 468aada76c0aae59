import type { Undoable } from "../../app/contract.ts";
import type { Hint } from "../../domain/guidance.ts";
import type { ValueProblem } from "../../domain/problem.ts";
import { sayDay } from "../../text/date.ts";
import type { Language } from "../../text/language.ts";
import { panelTexts } from "../../text/texts.ts";
import type { Notice } from "../model/state.ts";

/** What went well, in words. */
export function sayNotice(notice: Notice, language: Language): string {
  const { done } = panelTexts(language).common;
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

/** What would be undone: "Undo: checked in “Response time” and 7 more". */
export function sayUndo({ action, title, count }: Undoable, language: Language): string {
  const { tools, common } = panelTexts(language);
  return tools.undone[action](tools.andMore(title || common.untitled, count - 1));
}

/** A piece of advice in words. */
export function sayHint({ code, problem, count = 0 }: Hint, language: Language): string {
  const { hints, valueProblems } = panelTexts(language);
  if (code !== "problem") return hints[code](count);
  const say = problem && (valueProblems[problem.code] as (problem: ValueProblem) => string);
  return say ? capitalise(say(problem)) : "";
}

/** Problems are written to stand behind a name; here they stand alone. */
function capitalise(sentence: string): string {
  return `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}.`;
}
