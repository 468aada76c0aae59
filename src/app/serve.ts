import { ok, type Result } from "../domain/result.ts";
import { kpiLibrary } from "../library/kpis.ts";
import type { Language } from "../text/language.ts";
import { sayRefusal } from "../text/say.ts";
import { undo } from "./change/undo.ts";
import { showAsOf } from "./check-in/as-of.ts";
import { checkIn } from "./check-in/check-in.ts";
import { correct } from "./check-in/correct.ts";
import { histories } from "./check-in/history.ts";
import { keepCheckIn } from "./check-in/kept.ts";
import { lookAfterDaily } from "./check-in/noticed.ts";
import type { Answer, History, Panel, Refusal, Request } from "./contract.ts";
import { type Building, buildStep, cancelDashboard } from "./dashboard/build.ts";
import { deleteGoal } from "./goals/delete.ts";
import { insertExample } from "./goals/example.ts";
import { saveObjective } from "./goals/save.ts";
import { tickAction } from "./goals/tick.ts";
import { deleteKpi } from "./kpis/delete.ts";
import { saveKpi } from "./kpis/save.ts";
import { loadPanel } from "./panel/load.ts";
import { parseRequest } from "./request.ts";
import { chooseLanguage, chooseMe, chosenLanguage, selectionFormula } from "./user.ts";
import { repair } from "./workbook/repair.ts";
import { applyRules, setUp } from "./workbook/set-up.ts";

/** Answers the panel. Whatever happens, it is answered in words that the panel knows. */
export function serve(message: unknown): Answer {
  const parsed = parseRequest(message);
  if ("fault" in parsed) return refused({ code: "bad-request", detail: parsed.fault });
  try {
    const { request } = parsed;
    if (request.do === "history") return told(histories(request.ids));
    if (request.do === "library") return { ok: true, library: kpiLibrary(chosenLanguage()) };
    if (request.do === "selection") return { ok: true, formula: selectionFormula() };
    if (request.do === "dashboard") return built(buildStep(request.step));
    const done = answer(request);
    return done.ok ? { ok: true, panel: done.value } : refused(done.error);
  } catch (thrown) {
    return refused({ code: "failed", detail: messageOf(thrown) });
  }
}

function told(found: Result<readonly History[], Refusal>): Answer {
  return found.ok ? { ok: true, histories: found.value } : refused(found.error);
}

function built(done: Result<Building, Refusal>): Answer {
  return done.ok ? { ok: true, ...done.value } : refused(done.error);
}

/** The panel acts on the code and shows the sentence. */
function refused(refusal: Refusal): Answer {
  return { ok: false, refusal, sentence: sayRefusal(refusal, wordsLanguage()) };
}

/** Also when what failed is asking for the language. */
function wordsLanguage(): Language {
  try {
    return chosenLanguage();
  } catch {
    return "en";
  }
}

function answer(
  request: Exclude<Request, { do: "history" | "library" | "selection" | "dashboard" }>,
): Result<Panel | null, Refusal> {
  switch (request.do) {
    case "load":
      return loadPanel(request.revision);
    case "save":
      return saveObjective(request.draft, request.base);
    case "delete":
      return deleteGoal(request.id, request.ids);
    case "tick":
      return tickAction(request.id, request.done);
    case "check-in":
      return checkIn(request.answers);
    case "correct":
      return correct(request);
    case "undo":
      return undo();
    case "as-of":
      return showAsOf(request.day);
    case "daily":
      lookAfterDaily(request.on);
      return ok(null);
    case "keep":
      keepCheckIn(request.kept);
      return ok(null);
    case "choose-me":
      chooseMe(request.me);
      return ok(null);
    case "choose-language":
      chooseLanguage(request.language);
      return ok(null);
    case "set-up":
      return nothingToShow(setUp());
    case "insert-example":
      return insertExample();
    case "apply-rules":
      return applyRules();
    case "save-kpi":
      return saveKpi(request.draft, request.base);
    case "delete-kpi":
      return deleteKpi(request.id);
    case "cancel-dashboard":
      return cancelDashboard();
    case "repair":
      return repair();
  }
}

function nothingToShow(done: Result<unknown, Refusal>): Result<null, Refusal> {
  return done.ok ? ok(null) : done;
}

function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
