import * as v from "valibot";
import { CHECK_IN_SCOPES } from "../domain/check-in.ts";
import { CADENCES } from "../domain/freshness.ts";
import { ROW_TYPES } from "../domain/goal.ts";
import { KINDS } from "../domain/kpi.ts";
import { MEASURES } from "../domain/measure.ts";
import { LANGUAGES } from "../text/language.ts";
import type { Draft, Request } from "./contract.ts";

/** Reads what the panel, or whoever calls, has sent; `detail` says what is wrong with it. */
export function parseRequest(message: unknown): { request: Request } | { detail: string } {
  const parsed = v.safeParse(requestSchema(), message);
  if (parsed.success) return { request: parsed.output };
  const [issue] = parsed.issues;
  return { detail: `${v.getDotPath(issue) ?? "request"}: ${issue.message}` };
}

/** Built at its first use: nothing but definitions runs while the script loads. */
function requestSchema() {
  const draft: v.GenericSchema<Draft> = v.object({
    id: v.nullable(id),
    type: v.picklist(ROW_TYPES),
    fields,
    children: v.array(v.lazy(() => draft)),
  });
  return v.variant("do", [
    v.object({ do: v.literal("load"), revision: v.nullable(v.string()) }),
    v.object({ do: v.literal("save"), draft, base: v.nullable(draft) }),
    v.object({ do: v.literal("delete"), id, ids: v.array(v.string()) }),
    v.object({ do: v.literal("tick"), id, done: v.boolean() }),
    v.object({ do: v.literal("choose-language"), language: v.picklist(LANGUAGES) }),
    v.object({ do: v.literal("check-in"), answers: v.array(checkInEntry) }),
    v.object({ do: v.literal("keep"), kept: draftCheckIn }),
    v.object({ do: v.literal("history"), ids: v.array(v.string()) }),
    v.object({
      do: v.literal("correct"),
      id,
      day: v.pipe(v.number(), v.integer()),
      value: number,
      note,
    }),
    v.object({ do: v.literal("as-of"), day: v.pipe(v.number(), v.integer()) }),
    v.object({ do: v.literal("choose-me"), me: v.string() }),
    v.object({ do: v.literal("daily"), on: v.boolean() }),
    v.object({ do: v.literal("save-kpi"), draft: kpiDraft, base: v.nullable(kpiDraft) }),
    v.object({ do: v.literal("delete-kpi"), id }),
    v.object({ do: v.picklist(["library", "selection", "cancel-dashboard"]) }),
    v.object({ do: v.literal("dashboard"), step: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
    v.object({ do: v.picklist(["set-up", "insert-example", "apply-rules", "repair", "undo"]) }),
  ]);
}

const number = v.nullable(v.pipe(v.number(), v.finite()));

const day = v.nullable(v.pipe(v.number(), v.integer()));

const id = v.pipe(v.string(), v.nonEmpty());

const fields = v.object({
  title: v.string(),
  owner: v.string(),
  area: v.string(),
  parent: v.string(),
  startDate: day,
  dueDate: day,
  measure: v.nullable(v.picklist(MEASURES)),
  unit: v.string(),
  start: number,
  target: number,
  actual: number,
  weight: number,
});

const kpiFields = v.object({
  ...fields.entries,
  category: v.string(),
  kind: v.nullable(v.picklist(KINDS)),
  source: v.string(),
  cadence: v.nullable(v.picklist(CADENCES)),
  supports: v.string(),
  note: v.string(),
});

const kpiDraft = v.object({
  id: v.nullable(id),
  fields: kpiFields,
  feeds: v.boolean(),
  phases: v.array(
    v.object({ until: v.pipe(v.number(), v.integer()), target: v.pipe(v.number(), v.finite()) }),
  ),
  /** Nothing or a formula: text that only looks like one would be a surprise in the cell. */
  formula: v.pipe(v.string(), v.regex(/^(=.+)?$/)),
});

const confidence = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)));

const note = v.string();

/** What a person says of one row in a check-in. */
const checkInEntry = v.object({ id, value: number, base: number, confidence, note });

/** A check-in that is not saved yet, with what was typed in it. */
export const draftCheckIn = v.object({
  scope: v.nullable(v.picklist(CHECK_IN_SCOPES)),
  answers: v.array(checkInEntry),
  entries: v.record(v.string(), v.object({ value: v.nullable(v.string()), confidence, note })),
});
