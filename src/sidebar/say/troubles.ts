import type { Request } from "../../app/contract.ts";
import type { Language } from "../../text/language.ts";
import { panelTexts } from "../../text/texts.ts";
import type { Event } from "../model/event.ts";
import type { Failure, State } from "../model/state.ts";

/** What went wrong, and what to do about it. */
export function sayTrouble({ trouble, nothingAnsweredYet }: Failure, language: Language): string {
  const { troubles } = panelTexts(language);
  if (trouble.code === "unreachable") return nothingAnsweredYet ? troubles.accounts : troubles.unreachable;
  return trouble.code === "unreadable" ? troubles.unreadable : trouble.sentence;
}

/** The words of whoever failed, for those who can make use of them. */
export function troubleDetail({ trouble }: Failure): string {
  return "detail" in trouble ? trouble.detail : "";
}

/** What a button can do about a trouble. */
interface Remedy {
  readonly label: "setUp" | "repair" | "again" | "saveAsNew";
  readonly event: Event;
}

/** The way out of a trouble, where there is one. */
export function remedyFor({ trouble, request }: Failure, form: State["form"]): Remedy | undefined {
  switch (trouble.code) {
    case "not-set-up":
      return { label: "setUp", event: { type: "ask", request: { do: "set-up" } } };
    case "no-settings":
    case "missing-header":
      return { label: "repair", event: { type: "ask", request: { do: "repair" } } };
    case "gone":
      if (request.do === "save-kpi")
        return isTheKpiItself(trouble.title, request) ? SAVE_KPI_AS_NEW : undefined;
      return form ? { label: "saveAsNew", event: { type: "save-as-new" } } : undefined;
    case "busy":
    case "failed":
    case "unreachable":
    case "merged":
    case "double-header":
    case "changed":
    case "more-below":
      return { label: "again", event: retryEvent(request, form) };
    default:
      return undefined;
  }
}

const SAVE_KPI_AS_NEW: Remedy = { label: "saveAsNew", event: { type: "kpi-save-as-new" } };

/** The KPI is gone, and not the row that it supports. */
function isTheKpiItself(title: string, { draft }: Extract<Request, { do: "save-kpi" }>): boolean {
  return draft.id !== null && draft.fields.title === title;
}

/** The same once more, with what has been typed since. */
function retryEvent(request: Request, form: State["form"]): Event {
  if (request.do === "save" && form) return { type: "save" };
  if (request.do === "save-kpi") return { type: "kpi-save" };
  if (request.do === "library") return { type: "open-library" };
  if (request.do === "selection") return { type: "kpi-selection" };
  if (request.do === "check-in") return { type: "save-check-in" };
  if (request.do === "correct") return { type: "save-correction" };
  if (request.do === "history") return { type: "open-history", id: request.ids[0] ?? "" };
  if (request.do === "tick") return { type: "tick", id: request.id, done: request.done };
  return { type: "ask", request };
}
