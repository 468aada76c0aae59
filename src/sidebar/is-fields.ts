import type { Fields, KpiFields } from "../app/contract.ts";
import { CADENCES } from "../domain/freshness.ts";
import { KINDS } from "../domain/kpi.ts";
import { MEASURES } from "../domain/measure.ts";
import { isNullOr, isNumber, isOneOf, isText, type Parts } from "./check.ts";

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
