import type {
  Computed,
  Fields,
  Freshness,
  Goal,
  Kpi,
  KpiFields,
  Panel,
  Phase,
  StatusStyle,
  Undoable,
} from "../../app/contract.ts";
import type { CheckInEntry, DraftCheckIn } from "../../domain/check-in.ts";
import { CHECK_IN_SCOPES, type TypedEntry } from "../../domain/check-in.ts";
import { CADENCES } from "../../domain/freshness.ts";
import { ROW_TYPES } from "../../domain/goal.ts";
import { KINDS } from "../../domain/kpi.ts";
import { MEASURES } from "../../domain/measure.ts";
import { UNDOABLE_ACTIONS } from "../../domain/refusal.ts";
import type { StatusThresholds } from "../../domain/status.ts";
import { STATUSES } from "../../domain/status.ts";
import { LANGUAGES } from "../../text/language.ts";
import {
  isListOf,
  isNullOr,
  isNumber,
  isNumberOrBlank,
  isObjectOf,
  isOneOf,
  isRecordOf,
  isText,
  isYesOrNo,
  type Parts,
} from "./checks.ts";

const FIELDS: Parts<Fields> = {
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

const isField = isOneOf(NAMES);

const KPI_FIELDS: Parts<KpiFields> = {
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
