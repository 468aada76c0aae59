import type {
  Answer,
  Computed,
  Conflict,
  Fields,
  Goal,
  Panel,
  Refusal,
  StatusStyle,
} from "../app/contract.ts";
import { MEASURES } from "../domain/measure.ts";
import { ROW_TYPES } from "../domain/row-type.ts";
import { STATUSES } from "../domain/status.ts";
import { LANGUAGES } from "../text/language.ts";
import {
  type Check,
  isListOf,
  isNullOr,
  isNumber,
  isObjectOf,
  isOneOf,
  isText,
  type Parts,
} from "./check.ts";
import type { Outcome } from "./trouble.ts";

// By hand and not with valibot, which would be a tenth of the panel.

const isTexts = isListOf(isText);
const isNumberOrBlank = isNullOr(isNumber);
const isLanguage = isOneOf(LANGUAGES);

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

const isField = isOneOf(Object.keys(FIELDS) as (keyof Fields)[]);

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
    wrong: isOneOf([true, false]),
  }),
  linked: isListOf(isField),
};

const isPanel = isObjectOf<Panel>({
  language: isLanguage,
  today: isNumber,
  revision: isText,
  objectives: isListOf(isGoal),
  loose: isListOf(isGoal),
  statuses: isListOf(
    isObjectOf<StatusStyle>({ code: isOneOf([...STATUSES, ""]), label: isText, fill: isText, color: isText }),
  ),
});

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
  linked: { title: isText, field: isField },
  "too-long": { field: isField, limit: isNumber },
  circle: {},
  "no-title": {},
  "bad-request": { detail: isText },
  failed: { detail: isText },
};

function isRefusal(value: unknown): value is Refusal {
  const codes = Object.keys(REFUSALS) as Refusal["code"][];
  return codes.some((code) => isObjectOf<object>({ ...REFUSALS[code], code: isOneOf([code]) })(value));
}

const isDone = isObjectOf<Extract<Answer, { ok: true }>>({ ok: isOneOf([true]), panel: isNullOr(isPanel) });
const isRefused = isObjectOf<Extract<Answer, { ok: false }>>({
  ok: isOneOf([false]),
  refusal: isRefusal,
  sentence: isText,
});

/** Reads what the server sent; anything unknown is a trouble. */
export function readAnswer(sent: unknown): Outcome {
  if (isDone(sent)) return sent;
  if (isRefused(sent)) return { ok: false, refusal: { ...sent.refusal, sentence: sent.sentence } };
  return { ok: false, refusal: { code: "unreadable", detail: `${JSON.stringify(sent)}`.slice(0, 200) } };
}
