import type {
  Draft,
  Fields,
  Freshness,
  Goal,
  History,
  Panel,
  PastCheckIn,
  Request,
} from "../../src/app/contract.ts";
import { day } from "../../src/domain/calendar.ts";
import { type CheckInEntry, type DraftCheckIn, NO_DRAFT_CHECK_IN } from "../../src/domain/check-in.ts";
import { BLANK_FIELDS, type RowType } from "../../src/domain/goal.ts";
import { DEFAULT_THRESHOLDS } from "../../src/domain/status.ts";
import type { Event } from "../../src/sidebar/model/event.ts";
import type { Outcome, Trouble } from "../../src/sidebar/model/outcome.ts";
import { initialState, type State } from "../../src/sidebar/model/state.ts";
import { update } from "../../src/sidebar/update/update.ts";

export const TODAY = day(2026, 11, 23);
export const QUARTER = { startDate: day(2026, 10, 1), dueDate: day(2026, 12, 31) };

export function fields(changes: Partial<Fields> = {}): Fields {
  return { ...BLANK_FIELDS, title: "Titel", owner: "Anna Berg", ...QUARTER, ...changes };
}

/** A row of the sheet; what it holds below comes last. */
export function goal(id: string, type: RowType, changes: Partial<Fields> = {}, children: Goal[] = []): Goal {
  const computed = {
    difference: null,
    progress: null,
    expected: 0.5,
    status: "no-data",
    reason: "",
    wrong: false,
  };
  const plain = { unread: "", byHand: false, linked: [], freshness: null };
  return { id, type, fields: fields(changes), children, computed, ...plain };
}

/** Checked in a week ago, which is due again but not late. */
export function fresh(changes: Partial<Freshness> = {}): Freshness {
  return { updated: TODAY - 7, confidence: null, days: 7, due: true, stale: false, ...changes };
}

/** A key result on its way from 10 to 6, at 8, that is due. */
export function keyResult(
  id: string,
  changes: Partial<Fields> = {},
  freshness: Partial<Freshness> = {},
): Goal {
  const values = { title: id, measure: "decrease", unit: "h", start: 10, target: 6, actual: 8 } as const;
  const row = goal(id, "key-result", { ...values, ...changes });
  return {
    ...row,
    computed: { ...row.computed, progress: 0.5, status: "on-track" },
    freshness: fresh(freshness),
  };
}

export function checkInEntry(id: string, changes: Partial<CheckInEntry> = {}): CheckInEntry {
  return { id, value: 8, base: 8, confidence: null, note: "", ...changes };
}

export function pastCheckIn(
  day: number,
  value: number | null,
  changes: Partial<PastCheckIn> = {},
): PastCheckIn {
  return { day, value, confidence: null, status: "", note: "", by: "", ...changes };
}

export function history(id: string, checkIns: readonly PastCheckIn[], changes: Partial<History> = {}) {
  return { id, checkIns, forecast: null, whyNone: "", ...changes } satisfies History;
}

export function draft(
  id: string | null,
  type: RowType,
  changes: Partial<Fields> = {},
  children: Draft[] = [],
) {
  return { id, type, fields: fields(changes), children } satisfies Draft;
}

/** "O2<O1": an objective by its id and its parent's. */
export function objectives(...rows: string[]): Goal[] {
  return rows.map((row) => {
    const [id = "", parent = ""] = row.split("<");
    return goal(id, "objective", { title: `Mål ${id}`, parent });
  });
}

/** An objective with two key results, an initiative and two action items. */
export function objective(id = "O1"): Goal {
  return goal(id, "objective", { title: "Bättre kundsupport" }, [
    goal("KR1", "key-result", { title: "Svarstid", measure: "decrease", unit: "h", start: 10, target: 7 }, [
      goal("I1", "initiative", { title: "Chattbot" }, [
        goal("A1", "action", { title: "Välj leverantör", actual: 1 }),
        goal("A2", "action", { title: "Pilot" }),
      ]),
    ]),
    goal("KR2", "key-result", {
      title: "Nöjdhet",
      measure: "at-least",
      unit: "%",
      start: 0.76,
      target: 0.85,
    }),
    goal("I2", "initiative", { title: "Bemanning i toppar" }),
  ]);
}

export function panel(changes: Partial<Panel> = {}): Panel {
  return {
    language: "sv",
    today: TODAY,
    revision: "r1",
    objectives: [objective()],
    loose: [],
    kpis: [],
    statuses: [],
    limits: DEFAULT_THRESHOLDS,
    me: "",
    kept: NO_DRAFT_CHECK_IN,
    undo: null,
    daily: false,
    ...changes,
  };
}

/** A check-in with these answers that is not saved. */
export function draftCheckIn(...answers: readonly CheckInEntry[]): DraftCheckIn {
  return { ...NO_DRAFT_CHECK_IN, answers };
}

/** The panel after its first answer. */
export function loaded(changes: Partial<Panel> = {}): State {
  const shown = panel(changes);
  return { ...initialState(shown.language), panel: shown, isSetUp: true };
}

/** The state after some events, with the last request that they made. */
export function play(state: State, ...events: Event[]): { state: State; request: Request | undefined } {
  let current = state;
  let request: Request | undefined;
  for (const event of events) [current, request = request] = update(current, event);
  return { state: current, request };
}

/** The answer to what the state waits for, or to a look in the background. */
export function answered(state: State, outcome: Outcome, request: Request | null = state.pending): Event {
  return {
    type: "answered",
    request: request ?? { do: "load", revision: null },
    epoch: state.epoch,
    outcome,
  };
}

export function ok(shown: Panel | null = null): Outcome {
  return { ok: true, panel: shown };
}

export function no(refusal: Trouble): Outcome {
  return { ok: false, refusal };
}

export const BUSY: Trouble = { code: "busy", sentence: "Någon annan sparar just nu." };

export const UNREACHABLE: Trouble = { code: "unreachable", detail: "NetworkError" };
