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
import {
  CHECK_IN_SCOPES,
  type CheckInEntry,
  type DraftCheckIn,
  type TypedEntry,
} from "../../domain/check-in.ts";
import { CADENCES } from "../../domain/freshness.ts";
import { ROW_TYPES } from "../../domain/goal.ts";
import { KINDS } from "../../domain/kpi.ts";
import { MEASURES } from "../../domain/measure.ts";
import { UNDOABLE_ACTIONS } from "../../domain/refusal.ts";
import { STATUSES, type StatusThresholds } from "../../domain/status.ts";
import { LANGUAGES } from "../../text/language.ts";
import {
  isBoolean,
  isListOf,
  isNullOr,
  isNumber,
  isNumberOrNull,
  isObjectOf,
  isOneOf,
  isRecordOf,
  isText,
  type PartChecks,
} from "./checks.ts";

const FIELD_CHECKS: PartChecks<Fields> = {
  title: isText,
  owner: isText,
  area: isText,
  parent: isText,
  startDate: isNumberOrNull,
  dueDate: isNumberOrNull,
  measure: isNullOr(isOneOf(MEASURES)),
  unit: isText,
  start: isNumberOrNull,
  target: isNumberOrNull,
  actual: isNumberOrNull,
  weight: isNumberOrNull,
};

const FIELD_NAMES = Object.keys(FIELD_CHECKS) as (keyof Fields)[];

const isFieldName = isOneOf(FIELD_NAMES);

const KPI_FIELD_CHECKS: PartChecks<KpiFields> = {
  ...FIELD_CHECKS,
  category: isText,
  kind: isNullOr(isOneOf(KINDS)),
  source: isText,
  cadence: isNullOr(isOneOf(CADENCES)),
  supports: isText,
  note: isText,
};

const KPI_FIELD_NAMES = Object.keys(KPI_FIELD_CHECKS) as (keyof KpiFields)[];

export const isKpiFieldName = isOneOf(KPI_FIELD_NAMES);

export const isLanguage = isOneOf(LANGUAGES);

const isComputed = isObjectOf<Computed>({
  difference: isNumberOrNull,
  progress: isNumberOrNull,
  expected: isNumberOrNull,
  status: isText,
  reason: isText,
  wrong: isBoolean,
});

const isFreshness = isObjectOf<Freshness>({
  updated: isNumberOrNull,
  confidence: isNumberOrNull,
  days: isNumberOrNull,
  due: isBoolean,
  stale: isBoolean,
});

function isGoal(value: unknown): value is Goal {
  return isObjectOf(GOAL_CHECKS)(value);
}

const GOAL_CHECKS: PartChecks<Goal> = {
  id: isText,
  type: isOneOf(ROW_TYPES),
  fields: isObjectOf(FIELD_CHECKS),
  unread: isText,
  byHand: isBoolean,
  children: isListOf(isGoal),
  computed: isComputed,
  linked: isListOf(isFieldName),
  freshness: isNullOr(isFreshness),
};

const isKpi = isObjectOf<Kpi>({
  id: isText,
  fields: isObjectOf(KPI_FIELD_CHECKS),
  computed: isComputed,
  linked: isListOf(isKpiFieldName),
  freshness: isFreshness,
  feeds: isBoolean,
  phases: isListOf(isObjectOf<Phase>({ until: isNumber, target: isNumber })),
  formula: isText,
  periods: isListOf(isText),
});

const isCheckInEntry = isObjectOf<CheckInEntry>({
  id: isText,
  value: isNumberOrNull,
  base: isNumberOrNull,
  confidence: isNumberOrNull,
  note: isText,
});

const isDraftCheckIn = isObjectOf<DraftCheckIn>({
  scope: isNullOr(isOneOf(CHECK_IN_SCOPES)),
  answers: isListOf(isCheckInEntry),
  entries: isRecordOf(
    isObjectOf<TypedEntry>({ value: isNullOr(isText), confidence: isNumberOrNull, note: isText }),
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
  kept: isDraftCheckIn,
  undo: isNullOr(isUndoable),
  daily: isBoolean,
});
