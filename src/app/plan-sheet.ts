import { fail, ok, type Result } from "../domain/result.ts";
import { readValues, writeBlock } from "../google/cells.ts";
import { formColumn } from "../google/columns.ts";
import { alignRows, explainHeader, formHeader, freeze } from "../google/header-row.ts";
import { nameColumns } from "../google/names.ts";
import { addSheet, removeSheet, type Sheet, type Sheets } from "../google/sheets.ts";
import { NAMES } from "../tables/formulas.ts";
import { DATE_FORMAT, PLAIN_FORMAT } from "../tables/number-format.ts";
import {
  missingPlanColumns,
  type Phased,
  PLAN_COLUMNS,
  type PlanHeader,
  parsePlan,
  readPlanHeader,
} from "../tables/plan.ts";
import type { Language } from "../text/language.ts";
import { sayProblem } from "../text/say-problem.ts";
import { texts } from "../text/texts.ts";
import type { Refusal } from "./contract.ts";
import type { Journal } from "./journal.ts";

const WIDTHS = [72, 280, 110, 110];

/** Makes the sheet Targets: the targets on the way, a line each. */
export function makePlanSheet(language: Language, journal: Journal): Sheet {
  const { sheet: words, app } = texts(language);
  const sheet = addSheet("plan", words.names.plan);
  journal.done(() => removeSheet(sheet));
  const headers = PLAN_COLUMNS.map((column) => words.plan[column]);
  writeBlock(sheet, { row: 0, column: 0 }, [headers]);
  formHeader(sheet, 0, PLAN_COLUMNS.length);
  explainHeader(sheet, app.planHelp);
  alignRows(sheet, PLAN_COLUMNS.length);
  freeze(sheet, 1, 0);
  WIDTHS.forEach((width, column) => {
    formColumn(sheet, { column, width });
  });
  formColumn(sheet, { column: 2, format: DATE_FORMAT });
  formColumn(sheet, { column: 3, format: PLAIN_FORMAT });
  namePlan(sheet, headers);
  return sheet;
}

/** Names all columns from the first to the last of ours, also for the rows that will come. */
export function namePlan(sheet: Sheet, headers: readonly unknown[]): void {
  const places = Object.values(readPlanHeader(headers).places);
  if (places.length > 0) nameColumns(NAMES.plan, sheet, Math.min(...places), Math.max(...places));
}

/** The targets on the way of all rows; none when there is no such sheet. One read. */
export function readPlanSheet({ plan }: Sheets): Result<ReadonlyMap<string, Phased>, Refusal> {
  if (!plan) return ok(new Map());
  const values = readValues(plan.sheet);
  const header = planHeader(values[0] ?? [], plan.sheet);
  if (!header.ok) return header;
  const parsed = parsePlan(values);
  return parsed.ok
    ? parsed
    : fail({ code: "bad-rules", sentence: sayProblem(parsed.error, header.value.language) });
}

/** Where the columns of the sheet Targets are. */
export function planHeader(row: readonly unknown[], sheet: Sheet): Result<PlanHeader, Refusal> {
  const header = readPlanHeader(row);
  const missing = missingPlanColumns(header);
  if (missing.length === 0) return ok(header);
  const words = texts(header.language).sheet.plan;
  return fail({
    code: "missing-header",
    sheet: sheet.getName(),
    headers: missing.map((column) => words[column]),
  });
}
