import type { Answer, Conflict, History, LibraryKpi, PastCheckIn, Refusal } from "../../app/contract.ts";
import { CADENCES } from "../../domain/freshness.ts";
import type { ForecastSummary } from "../../domain/history.ts";
import { CATEGORIES, KINDS } from "../../domain/kpi.ts";
import { MEASURES } from "../../domain/measure.ts";
import type { Outcome, Success } from "../model/outcome.ts";
import {
  type Check,
  isListOf,
  isNullOr,
  isNumber,
  isNumberOrNull,
  isObjectOf,
  isOneOf,
  isText,
  type PartChecks,
} from "./checks.ts";
import { isKpiFieldName, isLanguage, isPanel } from "./panel-checks.ts";

/** Whether something is the check-ins of a row and where they lead. */
const isHistory = isObjectOf<History>({
  id: isText,
  checkIns: isListOf(
    isObjectOf<PastCheckIn>({
      day: isNumber,
      value: isNumberOrNull,
      confidence: isNumberOrNull,
      status: isText,
      note: isText,
      by: isText,
    }),
  ),
  forecast: isNullOr(
    isObjectOf<ForecastSummary>({
      value: isNumber,
      low: isNumber,
      high: isNumber,
      from: isNumber,
      arrival: isNumberOrNull,
      chance: isNumberOrNull,
    }),
  ),
  whyNone: isText,
});

/** Whether something is a KPI of the library. */
const isLibraryKpi = isObjectOf<LibraryKpi>({
  code: isText,
  name: isText,
  formula: isText,
  unit: isText,
  measure: isOneOf(MEASURES),
  category: isOneOf(CATEGORIES),
  kind: isOneOf(KINDS),
  cadence: isOneOf(CADENCES),
  target: isNumberOrNull,
});

const isTexts = isListOf(isText);

/** The panel finds the conflicts out for itself, with what the sheet has by then. */
const isConflict = isObjectOf<object>({}) as Check<Conflict>;

/** What comes with each refusal. */
const REFUSAL_CHECKS: {
  readonly [Code in Refusal["code"]]: PartChecks<Omit<Extract<Refusal, { code: Code }>, "code">>;
} = {
  "not-set-up": { language: isLanguage },
  "no-settings": { language: isLanguage },
  "bad-rules": { sentence: isText },
  "missing-header": { sheet: isText, headers: isTexts },
  "double-header": { sheet: isText, headers: isTexts },
  busy: {},
  changed: { conflicts: isListOf(isConflict) },
  gone: { title: isText },
  "more-below": { titles: isTexts },
  merged: { range: isText },
  linked: { title: isText, field: isKpiFieldName },
  "too-long": { field: isKpiFieldName, limit: isNumber },
  feeds: { title: isText },
  circle: {},
  "no-title": {},
  "undo-changed": { titles: isTexts },
  "nothing-to-undo": {},
  "not-yet": {},
  "bad-request": { detail: isText },
  failed: { detail: isText },
};

function isRefusal(value: unknown): value is Refusal {
  const codes = Object.keys(REFUSAL_CHECKS) as Refusal["code"][];
  return codes.some((code) => isObjectOf<object>({ ...REFUSAL_CHECKS[code], code: isOneOf([code]) })(value));
}

const isOk = isOneOf([true] as const);
const isPanelAnswer = isObjectOf<Extract<Success, { panel: unknown }>>({
  ok: isOk,
  panel: isNullOr(isPanel),
});
const isHistoriesAnswer = isObjectOf<Extract<Success, { histories: unknown }>>({
  ok: isOk,
  histories: isListOf(isHistory),
});
const isLibraryAnswer = isObjectOf<Extract<Success, { library: unknown }>>({
  ok: isOk,
  library: isListOf(isLibraryKpi),
});
const isSelectionAnswer = isObjectOf<Extract<Success, { formula: unknown }>>({ ok: isOk, formula: isText });
const isDashboardAnswer = isObjectOf<Extract<Success, { of: number }>>({
  ok: isOk,
  done: isNumber,
  of: isNumber,
  doing: isText,
});
const isRefusalAnswer = isObjectOf<Extract<Answer, { ok: false }>>({
  ok: isOneOf([false]),
  refusal: isRefusal,
  sentence: isText,
});

/** Reads what the server sent; anything unknown is a trouble. */
export function readAnswer(sent: unknown): Outcome {
  if (
    isPanelAnswer(sent) ||
    isHistoriesAnswer(sent) ||
    isLibraryAnswer(sent) ||
    isSelectionAnswer(sent) ||
    isDashboardAnswer(sent)
  )
    return sent;
  if (isRefusalAnswer(sent)) return { ok: false, refusal: { ...sent.refusal, sentence: sent.sentence } };
  return { ok: false, refusal: { code: "unreadable", detail: `${JSON.stringify(sent)}`.slice(0, 200) } };
}
