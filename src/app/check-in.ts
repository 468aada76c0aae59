import type { Source } from "../domain/check-in.ts";
import type { Day } from "../domain/day.ts";
import { fail, ok, type Result } from "../domain/result.ts";
import { serialOf } from "../tables/cell.ts";
import { formatFields, type Row } from "../tables/row.ts";
import type { Rules } from "../tables/rules.ts";
import { changeTables } from "./change/change.ts";
import { linkedField } from "./change/conflicts.ts";
import type { Deeds, Work } from "./change/plan.ts";
import { type Edit, NOTHING, type Plan } from "./change/plan.ts";
import type { CheckInAnswer, Conflict, Refusal } from "./contract.ts";
import { forgetKept } from "./kept-check-in.ts";
import { faultOfNote, lineOf } from "./log-line.ts";
import { type StatusAfter, statusAfter } from "./status-after.ts";
import { myName } from "./user.ts";
import { eachTable, type Tables, tableOf } from "./workbook/read.ts";
import { currentDay, readRules } from "./workbook/settings-sheet.ts";
import { rowOf, type Table } from "./workbook/table.ts";

/** Writes all answers of a check-in into their rows and into the log, or none of them. */
export function checkIn(answers: readonly CheckInAnswer[]): Result<null, Refusal> {
  const by = myName();
  const done = changeTables({ action: "check-in" }, (tables) => {
    const rules = readRules(tables.okr.header.language);
    if (!rules.ok) return rules;
    return planCheckIns(answers, tables, { by, today: currentDay(), rules: rules.value });
  });
  if (done.ok) forgetKept();
  return done;
}

/** Each answer goes to the sheet in which its row stands. */
function planCheckIns(
  answers: readonly CheckInAnswer[],
  tables: Tables,
  { by, today, rules }: { by: string; today: Day; rules: Rules },
): Result<Deeds, Refusal> {
  const works: Work[] = [];
  const values = new Map(answers.map(({ id, value }) => [id.toUpperCase(), value ?? undefined]));
  for (const table of eachTable(tables)) {
    const own = answers.filter(({ id }) => tableOf(id, tables) === table);
    const status = statusAfter(values, table, today, rules);
    const plan = planCheckIn(own, { table, today, by, status, source: "sidebar" });
    if (!plan.ok) return plan;
    if (own.length > 0) works.push({ table, plan: plan.value });
  }
  return ok({ works });
}

/** What a line of the log is planned from. */
export interface Noting {
  readonly table: Table;
  readonly today: Day;
  readonly status: StatusAfter;
}

/** All that check-ins are planned from. */
export interface CheckingIn extends Noting {
  readonly by: string;
  readonly source: Source;
}

/** Refuses as a whole: what others have changed since it was shown is a conflict, and a formula is never overwritten. */
export function planCheckIn(answers: readonly CheckInAnswer[], checking: CheckingIn): Result<Plan, Refusal> {
  const conflicts: Conflict[] = [];
  const edits: Edit[] = [];
  const log: Plan["log"][number][] = [];
  for (const answer of answers) {
    const row = rowOf(checking.table, answer.id);
    if (!row) return fail({ code: "gone", title: answer.id });
    const linked = linkedField(["actual"], row, checking.table);
    const { actual } = row.fields;
    const tooLong = faultOfNote(answer.note);
    if (tooLong) return fail(tooLong);
    if (linked && answer.value !== answer.base)
      return fail({ code: "linked", title: row.fields.title, field: linked });
    if (!linked && actual !== answer.base && actual !== answer.value) conflicts.push(conflictOf(row, answer));
    const value = linked ? actual : answer.value;
    edits.push(editOf(row, { ...answer, value }, linked !== undefined, checking));
    log.push(lineOf(row, { ...answer, value: value ?? undefined, previous: actual ?? undefined }, checking));
  }
  return conflicts.length > 0 ? fail({ code: "changed", conflicts }) : ok({ ...NOTHING, edits, log });
}

function conflictOf({ fields }: Row, { value }: CheckInAnswer): Conflict {
  return { title: fields.title, field: "actual", yours: value, theirs: fields.actual };
}

function editOf(row: Row, answer: CheckInAnswer, linked: boolean, { table, today }: CheckingIn): Edit {
  const { fields, item, place } = row;
  const { actual } = formatFields({ ...fields, actual: answer.value }, item.type, table.header.language);
  return {
    row: place,
    cells: {
      ...(!linked && actual !== undefined && { actual }),
      ...(answer.confidence !== null &&
        table.header.places.confidence !== undefined && { confidence: answer.confidence }),
      updated: serialOf(today),
    },
  };
}
