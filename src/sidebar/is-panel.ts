import type {
  CheckInAnswer,
  Computed,
  Fields,
  Freshness,
  Goal,
  KeptCheckIn,
  Panel,
  StatusLimits,
  StatusStyle,
  Undoable,
} from "../app/contract.ts";
import { type Entry, SCOPES } from "../domain/kept-check-in.ts";
import { MEASURES } from "../domain/measure.ts";
import { ROW_TYPES } from "../domain/row-type.ts";
import { STATUSES } from "../domain/status.ts";
import { LANGUAGES } from "../text/language.ts";
import {
  isListOf,
  isNullOr,
  isNumber,
  isObjectOf,
  isOneOf,
  isRecordOf,
  isText,
  type Parts,
} from "./check.ts";

// By hand and not with valibot, which would be a tenth of the panel.

const isNumberOrBlank = isNullOr(isNumber);
const isYesOrNo = isOneOf([true, false]);
export const isLanguage = isOneOf(LANGUAGES);

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

export const isField = isOneOf(NAMES);
export const isNamed = isOneOf([...NAMES, "note"] as const);

function isGoal(value: unknown): value is Goal {
  return isObjectOf(GOAL)(value);
}

const GOAL: Parts<Goal> = {
  id: isText,
  type: isOneOf(ROW_TYPES),
  fields: isObjectOf(FIELDS),
  children: isListOf(isGoal),
  computed: isObjectOf<Computed>({
    difference: isNumberOrBlank,
    progress: isNumberOrBlank,
    expected: isNumberOrBlank,
    status: isText,
    reason: isText,
    wrong: isYesOrNo,
  }),
  linked: isListOf(isField),
  freshness: isNullOr(
    isObjectOf<Freshness>({
      updated: isNumberOrBlank,
      confidence: isNumberOrBlank,
      days: isNumberOrBlank,
      due: isYesOrNo,
      stale: isYesOrNo,
    }),
  ),
};

const isCheckInAnswer = isObjectOf<CheckInAnswer>({
  id: isText,
  value: isNumberOrBlank,
  base: isNumberOrBlank,
  confidence: isNumberOrBlank,
  note: isText,
});

const isKept = isObjectOf<KeptCheckIn>({
  scope: isNullOr(isOneOf(SCOPES)),
  answers: isListOf(isCheckInAnswer),
  entries: isRecordOf(
    isObjectOf<Entry>({ value: isNullOr(isText), confidence: isNumberOrBlank, note: isText }),
  ),
});

/** What can be undone. */
const isUndoable = isObjectOf<Undoable>({
  action: isOneOf(["save", "delete", "tick", "check-in", "correct", "example"]),
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
  statuses: isListOf(
    isObjectOf<StatusStyle>({ code: isOneOf([...STATUSES, ""]), label: isText, fill: isText, color: isText }),
  ),
  limits: isObjectOf<StatusLimits>({
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
