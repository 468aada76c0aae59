import type { Day } from "../../domain/calendar.ts";
import type { CheckInSource } from "../../domain/check-in.ts";
import { fail, ok, type Result } from "../../domain/result.ts";
import { track } from "../../domain/track.ts";
import { CELL_LIMIT, plainText, serialOf } from "../../tables/cell.ts";
import type { LogLine } from "../../tables/log.ts";
import { formatFields, type SheetRow } from "../../tables/row.ts";
import { type Rules, statusLabel, statusStyleNamed } from "../../tables/settings.ts";
import { changeTables } from "../change/change.ts";
import { linkedField } from "../change/conflicts.ts";
import { type Deeds, type Edit, NOTHING, type Plan, type Work } from "../change/plan.ts";
import type { CheckInEntry, Conflict, Refusal } from "../contract.ts";
import { myName } from "../user.ts";
import { formatOf } from "../workbook/looks.ts";
import { eachTable, type Tables, tableOf } from "../workbook/read.ts";
import { currentDay, readRules } from "../workbook/settings-sheet.ts";
import { rowOf, type Table } from "../workbook/table.ts";
import { forgetKept } from "./kept.ts";

/** Writes all answers of a check-in into their rows and into the log, or none of them. */
export function checkIn(answers: readonly CheckInEntry[]): Result<null, Refusal> {
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
  answers: readonly CheckInEntry[],
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
  readonly source: CheckInSource;
}

/** Refuses as a whole: what others have changed since it was shown is a conflict, and a formula is never overwritten. */
export function planCheckIn(answers: readonly CheckInEntry[], checking: CheckingIn): Result<Plan, Refusal> {
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

function conflictOf({ fields }: SheetRow, { value }: CheckInEntry): Conflict {
  return { title: fields.title, field: "actual", yours: value, theirs: fields.actual };
}

function editOf(row: SheetRow, answer: CheckInEntry, linked: boolean, { table, today }: CheckingIn): Edit {
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

/** What was said of a row. */
interface Said {
  readonly value: number | undefined;
  readonly previous: number | undefined;
  readonly confidence?: number | null;
  readonly note?: string;
}

/** Why a note cannot be kept: a cell takes no more. */
export function faultOfNote(note: string): Refusal | undefined {
  return note.length < CELL_LIMIT ? undefined : { code: "too-long", field: "note", limit: CELL_LIMIT - 1 };
}

/** On which day, by whom and where. */
interface Saying {
  readonly today: Day;
  readonly by: string;
  readonly status: StatusAfter;
  readonly source: CheckInSource;
}

/** The line of the log for what was said of a row. */
export function lineOf(
  { item, fields }: Pick<SheetRow, "item" | "fields">,
  said: Said,
  { today, by, status, source }: Saying,
): LogLine {
  return {
    day: today,
    id: item.id,
    title: fields.title,
    value: said.value,
    previous: said.previous,
    confidence: said.confidence ?? undefined,
    status: status(item.id),
    note: said.note?.trim() ?? "",
    by,
    source,
    format: formatOf({ unit: plainText(fields.unit), values: valuesIn(said) }),
  };
}

function valuesIn({ value, previous }: Said): readonly number[] {
  return [value, previous].filter((known) => known !== undefined);
}

/** The word that the status of a row will have. */
export type StatusAfter = (id: string) => string;

/** What the statuses will be when rows have these values; ids in capitals. */
export function statusAfter(
  values: ReadonlyMap<string, number | undefined>,
  { rows }: Pick<Table, "rows">,
  today: Day,
  rules: Rules,
): StatusAfter {
  const items = rows.map(({ item }) => {
    const key = item.id.toUpperCase();
    return values.has(key) ? { ...item, values: { ...item.values, actual: values.get(key) } } : item;
  });
  const tracked = track(items, today, rules.limits);
  const places = new Map(items.map(({ id }, place) => [id.toUpperCase(), place]));
  return (id) => {
    const place = places.get(id.toUpperCase()) ?? -1;
    const own = items[place]?.ownStatus;
    if (own) return statusStyleNamed(own, rules)?.label ?? own;
    return statusLabel(tracked[place]?.status ?? "no-data", rules);
  };
}
