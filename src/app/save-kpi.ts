import type { Phase } from "../domain/kpi.ts";
import { fail, ok, type Result } from "../domain/result.ts";
import { withLock } from "../google/lock.ts";
import { findSheets } from "../google/sheets.ts";
import { formatDay } from "../text/date.ts";
import { perform } from "./change/change.ts";
import { idGiver } from "./change/ids.ts";
import type { Deeds } from "./change/plan.ts";
import type { KpiDraft, Refusal } from "./contract.ts";
import { planFeed } from "./plan-feed.ts";
import { planKpi } from "./plan-kpi.ts";
import { myName } from "./user.ts";
import type { KpiTable } from "./workbook/kpi-sheet.ts";
import { readTables, type Tables } from "./workbook/read.ts";
import { makeKpiSheets } from "./workbook/set-up.ts";
import { currentDay, readRules } from "./workbook/settings-sheet.ts";
import { rowOf } from "./workbook/table.ts";
import { type PhaseChange, samePhases } from "./workbook/targets-sheet.ts";

/** Writes a KPI with its targets on the way and its link, or nothing; makes the sheets for KPIs where there are none. */
export function saveKpi(draft: KpiDraft, base: KpiDraft | null): Result<null, Refusal> {
  const by = myName();
  const deed = { action: "save-kpi", title: draft.fields.title } as const;
  const done = withLock((): Result<null, Refusal> => {
    const made = makeKpiSheets();
    if (!made.ok) return made;
    const sheets = findSheets();
    const today = currentDay();
    const tables = readTables(sheets, "formulas too", today);
    if (!tables.ok) return tables;
    const planned = planAll({ draft, base, by, today }, tables.value);
    return planned.ok ? perform(planned.value, sheets, deed) : planned;
  });
  return done ?? fail({ code: "busy" });
}

interface Asked {
  readonly draft: KpiDraft;
  readonly base: KpiDraft | null;
  readonly by: string;
  readonly today: number;
}

function planAll(asked: Asked, { okr, kpi }: Tables): Result<Deeds, Refusal> {
  if (!kpi) return fail({ code: "gone", title: asked.draft.fields.title });
  const rules = readRules(okr.header.language);
  if (!rules.ok) return rules;
  const ids = idGiver(kpi);
  const planned = planKpi({ ...asked, table: kpi, ids, rules: rules.value });
  if (!planned.ok) return planned;
  const { id, plan } = planned.value;
  const wrong = faultOf(id, asked, { okr, kpi });
  if (wrong) return fail(wrong);
  const feed = planFeed(id, asked.draft, okr);
  if (!feed.ok) return feed;
  if (asked.draft.id === null) ids.keep();
  return ok({
    works: [
      { table: kpi, plan },
      { table: okr, plan: feed.value },
    ],
    phases: phasesOf(id, asked, kpi),
  });
}

/** What it is to support must be there; targets on the way that others have changed meanwhile are not written over. */
function faultOf(id: string, { draft, base }: Asked, { okr, kpi }: Tables): Refusal | undefined {
  const { supports, title } = draft.fields;
  if (supports !== "" && supports !== base?.fields.supports && !rowOf(okr, supports))
    return { code: "gone", title: supports };
  const now = kpi?.phased.get(id.toUpperCase())?.phases ?? [];
  const mine = !samePhases(draft.phases, base?.phases ?? []);
  if (!mine || samePhases(now, base?.phases ?? []) || samePhases(now, draft.phases)) return undefined;
  const [yours, theirs] = [draft.phases, now].map(targetsOf);
  return {
    code: "changed",
    conflicts: [{ title, field: "target", yours: yours ?? "", theirs: theirs ?? "" }],
  };
}

/** Targets on the way in a row, to be told. */
function targetsOf(phases: readonly Phase[]): string {
  return phases.map(({ until, target }) => `${formatDay(until)}: ${target}`).join(", ");
}

function phasesOf(id: string, { draft, base }: Asked, kpi: KpiTable): PhaseChange[] {
  const was = kpi.phased.get(id.toUpperCase())?.phases ?? [];
  if (samePhases(draft.phases, base?.phases ?? [])) return [];
  return [{ id, title: draft.fields.title, was, is: draft.phases }];
}
