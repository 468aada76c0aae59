import { ok, type Result } from "../domain/result.ts";
import { kpiLibrary } from "../library/kpis.ts";
import type { Language } from "../text/language.ts";
import { sayRefusal } from "../text/say.ts";
import { undoLastAction } from "./change/undo.ts";
import { showAsOf } from "./check-in/as-of.ts";
import { correctCheckIn } from "./check-in/correct.ts";
import { setDailyRun } from "./check-in/daily.ts";
import { saveDraftCheckIn } from "./check-in/draft.ts";
import { historiesOf } from "./check-in/history.ts";
import { saveCheckIn } from "./check-in/save.ts";
import type { Answer, Panel, Refusal, Request } from "./contract.ts";
import { buildStep, cancelDashboard } from "./dashboard/build.ts";
import { deleteGoal } from "./goals/delete.ts";
import { insertExampleObjectives } from "./goals/example.ts";
import { saveObjective } from "./goals/save.ts";
import { tickAction } from "./goals/tick.ts";
import { deleteKpi } from "./kpis/delete.ts";
import { saveKpi } from "./kpis/save.ts";
import { loadPanel } from "./panel/load.ts";
import { parseRequest } from "./request.ts";
import { chooseLanguage, chooseMyName, chosenLanguage, selectionFormula } from "./user.ts";
import { repair } from "./workbook/repair.ts";
import { applyRulesToSheets, setUp } from "./workbook/set-up.ts";

/** Answers the panel. Whatever happens, the answer is in words that the panel knows. */
export function serve(message: unknown): Answer {
  const parsed = parseRequest(message);
  if ("detail" in parsed) return refusalAnswer({ code: "bad-request", detail: parsed.detail });
  try {
    return answerTo(parsed.request);
  } catch (failure) {
    return refusalAnswer({ code: "failed", detail: messageOf(failure) });
  }
}

function answerTo(request: Request): Answer {
  switch (request.do) {
    case "history":
      return answerOf(historiesOf(request.ids), (histories) => ({ ok: true, histories }));
    case "library":
      return { ok: true, library: kpiLibrary(chosenLanguage()) };
    case "selection":
      return { ok: true, formula: selectionFormula() };
    case "dashboard":
      return answerOf(buildStep(request.step), (state) => ({ ok: true, ...state }));
    default:
      return answerOf(outcomeOf(request), (panel) => ({ ok: true, panel }));
  }
}

function answerOf<T>(result: Result<T, Refusal>, answerWith: (value: T) => Answer): Answer {
  return result.ok ? answerWith(result.value) : refusalAnswer(result.error);
}

/** The panel acts on the code and shows the sentence. */
function refusalAnswer(refusal: Refusal): Answer {
  return { ok: false, refusal, sentence: sayRefusal(refusal, sentenceLanguage()) };
}

/** Also when what failed is asking for the language. */
function sentenceLanguage(): Language {
  try {
    return chosenLanguage();
  } catch {
    return "en";
  }
}

function messageOf(failure: unknown): string {
  return failure instanceof Error ? failure.message : String(failure);
}

type OwnAnswer = "history" | "library" | "selection" | "dashboard";

/** What came of a request whose answer is at most a panel. */
function outcomeOf(request: Exclude<Request, { do: OwnAnswer }>): Result<Panel | null, Refusal> {
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
      return saveCheckIn(request.answers);
    case "correct":
      return correctCheckIn(request);
    case "undo":
      return undoLastAction();
    case "as-of":
      return showAsOf(request.day);
    case "daily":
      setDailyRun(request.on);
      return ok(null);
    case "keep":
      saveDraftCheckIn(request.kept);
      return ok(null);
    case "choose-me":
      chooseMyName(request.me);
      return ok(null);
    case "choose-language":
      chooseLanguage(request.language);
      return ok(null);
    case "set-up": {
      const done = setUp();
      return done.ok ? ok(null) : done;
    }
    case "insert-example":
      return insertExampleObjectives();
    case "apply-rules":
      return applyRulesToSheets();
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
