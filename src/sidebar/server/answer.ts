import type {
  Answer,
  CheckInEntry,
  Computed,
  Conflict,
  DraftCheckIn,
  Fields,
  ForecastSummary,
  Freshness,
  Goal,
  History,
  Kpi,
  KpiFields,
  LibraryKpi,
  Panel,
  PastCheckIn,
  Phase,
  Refusal,
  StatusStyle,
  StatusThresholds,
  Undoable,
} from "../../app/contract.ts";
import { CHECK_IN_SCOPES, type TypedEntry } from "../../domain/check-in.ts";
import { CADENCES } from "../../domain/freshness.ts";
import { ROW_TYPES } from "../../domain/goal.ts";
import { CATEGORIES, KINDS } from "../../domain/kpi.ts";
import { MEASURES } from "../../domain/measure.ts";
import { UNDOABLE_ACTIONS } from "../../domain/refusal.ts";
import { STATUSES } from "../../domain/status.ts";
import { LANGUAGES } from "../../text/language.ts";
import type { Done, Outcome } from "./trouble.ts";

export const isNumberOrBlank = isNullOr(isNumber);

export const FIELDS: Parts<Fields> = {
  title: isText,
  owner: isText,
  area: isText,
  parent: isText,
  startDate: isNumberOrBlank,
  dueDate: isNumberOrBlank,
  measure: isNullOr(isOneOf(MEASURES)),
  unit: isText,
  start: isNumberOrBlank,
  target: isNumberOrBlank,
  actual: isNumberOrBlank,
  weight: isNumberOrBlank,
};

const NAMES = Object.keys(FIELDS) as (keyof Fields)[];

export const isField = isOneOf(NAMES);

export const KPI_FIELDS: Parts<KpiFields> = {
  ...FIELDS,
  category: isText,
  kind: isNullOr(isOneOf(KINDS)),
  source: isText,
  cadence: isNullOr(isOneOf(CADENCES)),
  supports: isText,
  note: isText,
};

const KPI_NAMES = Object.keys(KPI_FIELDS) as (keyof KpiFields)[];

export const isNamed = isOneOf(KPI_NAMES);

// By hand and not with valibot, which would be a tenth of the panel.

const isYesOrNo = isOneOf([true, false]);
export const isLanguage = isOneOf(LANGUAGES);

const isComputed = isObjectOf<Computed>({
  difference: isNumberOrBlank,
  progress: isNumberOrBlank,
  expected: isNumberOrBlank,
  status: isText,
  reason: isText,
  wrong: isYesOrNo,
});

const isFreshness = isObjectOf<Freshness>({
  updated: isNumberOrBlank,
  confidence: isNumberOrBlank,
  days: isNumberOrBlank,
  due: isYesOrNo,
  stale: isYesOrNo,
});

const isKpi = isObjectOf<Kpi>({
  id: isText,
  fields: isObjectOf(KPI_FIELDS),
  computed: isComputed,
  linked: isListOf(isNamed),
  freshness: isFreshness,
  feeds: isYesOrNo,
  phases: isListOf(isObjectOf<Phase>({ until: isNumber, target: isNumber })),
  formula: isText,
  periods: isListOf(isText),
});

function isGoal(value: unknown): value is Goal {
  return isObjectOf(GOAL)(value);
}

const GOAL: Parts<Goal> = {
  id: isText,
  type: isOneOf(ROW_TYPES),
  fields: isObjectOf(FIELDS),
  unread: isText,
  byHand: isYesOrNo,
  children: isListOf(isGoal),
  computed: isComputed,
  linked: isListOf(isField),
  freshness: isNullOr(isFreshness),
};

const isCheckInAnswer = isObjectOf<CheckInEntry>({
  id: isText,
  value: isNumberOrBlank,
  base: isNumberOrBlank,
  confidence: isNumberOrBlank,
  note: isText,
});

const isKept = isObjectOf<DraftCheckIn>({
  scope: isNullOr(isOneOf(CHECK_IN_SCOPES)),
  answers: isListOf(isCheckInAnswer),
  entries: isRecordOf(
    isObjectOf<TypedEntry>({ value: isNullOr(isText), confidence: isNumberOrBlank, note: isText }),
  ),
});

/** What can be undone. */
const isUndoable = isObjectOf<Undoable>({
  action: isOneOf(UNDOABLE_ACTIONS),
  title: isText,
  count: isNumber,
});

/** Whether something is all that the panel shows. */
export const isPanel = isObjectOf<Panel>({
  language: isLanguage,
  today: isNumber,
  revision: isText,
  objectives: isListOf(isGoal),
  loose: isListOf(isGoal),
  kpis: isListOf(isKpi),
  statuses: isListOf(
    isObjectOf<StatusStyle>({ code: isOneOf([...STATUSES, ""]), label: isText, fill: isText, color: isText }),
  ),
  limits: isObjectOf<StatusThresholds>({
    onTrackGap: isNumber,
    behindGap: isNumber,
    limitBehind: isNumber,
    undatedOnTrack: isNumber,
    undatedBehind: isNumber,
  }),
  me: isText,
  kept: isKept,
  undo: isNullOr(isUndoable),
  daily: isYesOrNo,
});

/** Whether something is the check-ins of a row and where they lead. */
export const isHistory = isObjectOf<History>({
  id: isText,
  checkIns: isListOf(
    isObjectOf<PastCheckIn>({
      day: isNumber,
      value: isNumberOrBlank,
      confidence: isNumberOrBlank,
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
      arrival: isNumberOrBlank,
      chance: isNumberOrBlank,
    }),
  ),
  whyNone: isText,
});

/** Whether something is a KPI of the library. */
export const isLibraryKpi = isObjectOf<LibraryKpi>({
  code: isText,
  name: isText,
  formula: isText,
  unit: isText,
  measure: isOneOf(MEASURES),
  category: isOneOf(CATEGORIES),
  kind: isOneOf(KINDS),
  cadence: isOneOf(CADENCES),
  target: isNumberOrBlank,
});

const isTexts = isListOf(isText);

/** The panel finds the conflicts out for itself, with what the sheet has by then. */
const isConflict = isObjectOf<object>({}) as Check<Conflict>;

/** What comes with each refusal. */
const REFUSALS: {
  readonly [Code in Refusal["code"]]: Parts<Omit<Extract<Refusal, { code: Code }>, "code">>;
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
  linked: { title: isText, field: isNamed },
  "too-long": { field: isNamed, limit: isNumber },
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
  const codes = Object.keys(REFUSALS) as Refusal["code"][];
  return codes.some((code) => isObjectOf<object>({ ...REFUSALS[code], code: isOneOf([code]) })(value));
}

const isOk = isOneOf([true] as const);
const isLoaded = isObjectOf<Extract<Done, { panel: unknown }>>({ ok: isOk, panel: isNullOr(isPanel) });
const isTold = isObjectOf<Extract<Done, { histories: unknown }>>({
  ok: isOk,
  histories: isListOf(isHistory),
});
const isLibrary = isObjectOf<Extract<Done, { library: unknown }>>({
  ok: isOk,
  library: isListOf(isLibraryKpi),
});
const isFormula = isObjectOf<Extract<Done, { formula: unknown }>>({ ok: isOk, formula: isText });
const isBuilding = isObjectOf<Extract<Done, { of: number }>>({
  ok: isOk,
  done: isNumber,
  of: isNumber,
  doing: isText,
});
const isRefused = isObjectOf<Extract<Answer, { ok: false }>>({
  ok: isOneOf([false]),
  refusal: isRefusal,
  sentence: isText,
});

/** Reads what the server sent; anything unknown is a trouble. */
export function readAnswer(sent: unknown): Outcome {
  if (isLoaded(sent) || isTold(sent) || isLibrary(sent) || isFormula(sent) || isBuilding(sent)) return sent;
  if (isRefused(sent)) return { ok: false, refusal: { ...sent.refusal, sentence: sent.sentence } };
  return { ok: false, refusal: { code: "unreadable", detail: `${JSON.stringify(sent)}`.slice(0, 200) } };
}

/** Whether something of unknown origin is what it should be. */
export type Check<T> = (value: unknown) => value is T;

export function isText(value: unknown): value is string {
  return typeof value === "string";
}

export function isNumber(value: unknown): value is number {
  return typeof value === "number";
}

export function isNullOr<T>(is: Check<T>): Check<T | null> {
  return (value): value is T | null => value === null || is(value);
}

export function isOneOf<T>(values: readonly T[]): Check<T> {
  return (value): value is T => values.some((known) => known === value);
}

export function isListOf<T>(is: Check<T>): Check<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(is);
}

/** An object with anything for keys. */
export function isRecordOf<T>(is: Check<T>): Check<Readonly<Record<string, T>>> {
  return (value): value is Readonly<Record<string, T>> =>
    typeof value === "object" && value !== null && Object.values(value).every(is);
}

/** A check for each part. */
export type Parts<T> = { readonly [Key in keyof T]-?: Check<T[Key]> };

/** An object with at least these parts. */
export function isObjectOf<T extends object>(parts: Parts<T>): Check<T> {
  return (value): value is T => {
    if (typeof value !== "object" || value === null) return false;
    const given = value as Record<string, unknown>;
    return Object.entries<Check<unknown>>(parts).every(([key, is]) => is(given[key]));
  };
}
