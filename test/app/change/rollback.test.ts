import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Answer, Request } from "../../../src/app/contract.ts";
import { day } from "../../../src/domain/calendar.ts";
import type { SheetDump, Snapshot } from "../../standin/index.ts";
import { kpi } from "../kpi-builders.ts";
import { closeAll, draft, opened, openFile, type Workbook, withFields } from "../workbook.ts";

/**
 * Google may fail at any call. Whichever it is, of every action that writes: the workbook then holds what it held before
 * or what it was to hold, the log has lost nothing, the person was told, and the same action done again goes well.
 */

const NOW = new Date("2026-11-23T09:00:00Z");

let file: Workbook;
let bare: Snapshot;
let filled: Snapshot;
let edit: Request;

const NPS = kpi(
  { title: "NPS", target: 45, actual: 30 },
  { phases: [{ until: day(2026, 10, 31), target: 22 }] },
);

beforeAll(async () => {
  file = await openFile({ now: () => NOW });
  bare = file.standin.save();
  await file.done({ do: "set-up" });
  await file.done({ do: "save", draft: small("Nöjdare kunder"), base: null });
  await file.done({ do: "check-in", answers: [answer("KR1", 5, 6)] });
  file.standin.spreadsheet.getSheetByName("OKR")?.getRange("M4").setFormula("=2*3");
  await file.standin.settle();
  await file.done({ do: "save-kpi", draft: NPS, base: null });
  await file.done({
    do: "save-kpi",
    draft: kpi({ title: "Kundbortfall" }, { phases: NPS.phases }),
    base: null,
  });
  edit = await editing();
  filled = file.standin.save();
});

afterAll(closeAll);

function small(title: string) {
  const dates = { startDate: day(2026, 10, 1), dueDate: day(2026, 12, 31) };
  const keyResult = (name: string) =>
    draft("key-result", { ...dates, title: name, start: 0, target: 10, actual: 5 });
  return draft("objective", { ...dates, title }, [
    keyResult("Svarstid"),
    keyResult("Länkat"),
    draft("initiative", { title: "Chattbot" }, [draft("action", { title: "Pilot", actual: 0 })]),
  ]);
}

function answer(id: string, base: number, value: number) {
  return { id, base, value, confidence: 4, note: "" };
}

const ask = (request: Request) => () => file.ask(request);

/** Changes a value and a title, takes a row away and adds one. */
async function editing(): Promise<Request> {
  const [goal] = (await file.panel()).objectives;
  if (!goal) throw new Error("no objective");
  const base = opened(goal);
  const [first, , ...others] = base.children;
  if (!first) throw new Error("no key result");
  const added = draft("key-result", { title: "Ny", target: 2 });
  const children = [withFields(first, { title: "Snabbare svar", actual: 8 }), ...others, added];
  return { do: "save", draft: { ...base, children }, base };
}

/** Takes it for an answer whether a door throws: Google tells the person, or the log of executions. */
const door = (act: () => Promise<unknown>) => async (): Promise<Answer> => {
  try {
    await act();
    return { ok: true, panel: null };
  } catch (error) {
    return { ok: false, refusal: { code: "failed", detail: String(error) }, sentence: String(error) };
  }
};

interface Action {
  readonly what: string;
  readonly from: () => Snapshot;
  readonly act: () => Promise<Answer>;
  /** Whether its last writes are sent by the flush at its end. */
  readonly endsInWrites?: boolean;
}

const ACTIONS: readonly Action[] = [
  { what: "set-up", from: () => bare, act: ask({ do: "set-up" }) },
  { what: "the example", endsInWrites: true, from: () => filled, act: ask({ do: "insert-example" }) },
  {
    what: "a new objective",
    endsInWrites: true,
    from: () => filled,
    act: ask({ do: "save", draft: small("Ett till"), base: null }),
  },
  { what: "an edited objective", endsInWrites: true, from: () => filled, act: () => file.ask(edit) },
  {
    what: "a deletion",
    from: () => filled,
    act: ask({ do: "delete", id: "O1", ids: ["O1", "KR1", "KR2", "I1", "A1"] }),
  },
  { what: "a tick", from: () => filled, act: ask({ do: "tick", id: "A1", done: true }) },
  {
    what: "a check-in",
    endsInWrites: true,
    from: () => filled,
    act: ask({ do: "check-in", answers: [answer("KR1", 6, 9), answer("KR2", 6, 6)] }),
  },
  {
    what: "a correction",
    endsInWrites: true,
    from: () => filled,
    act: ask({ do: "correct", id: "KR1", day: day(2026, 11, 23), value: 7, note: "" }),
  },
  { what: "an undo", endsInWrites: true, from: () => filled, act: ask({ do: "undo" }) },
  { what: "the daily run", from: () => filled, act: door(() => file.standin.call("runDaily")) },
  {
    what: "a KPI that feeds",
    endsInWrites: true,
    from: () => filled,
    act: ask({
      do: "save-kpi",
      draft: { ...NPS, fields: { ...NPS.fields, supports: "KR1" }, feeds: true },
      base: null,
    }),
  },
  {
    what: "a KPI that goes",
    endsInWrites: true,
    from: () => filled,
    act: ask({ do: "delete-kpi", id: "KPI2" }),
  },
  { what: "the colours", endsInWrites: true, from: () => filled, act: ask({ do: "apply-rules" }) },
];

/** What people see in the workbook. Ids are numbered anew: one that was given out in vain is never used again. */
function stateOf(dump: readonly SheetDump[]): unknown {
  const seen = dump.map(({ name, values, formulas }) => ({ name, values, formulas }));
  const ids: string[] = [];
  const renumbered = JSON.stringify(seen).replace(/"(O|KR|I|A|KPI)\d+\b/g, (id) => {
    if (!ids.includes(id)) ids.push(id);
    return `"id ${ids.indexOf(id)}`;
  });
  return JSON.parse(renumbered);
}

function linesOf(dump: readonly SheetDump[]): unknown[][] {
  const log = dump.find(({ name }) => name === "Avstämningar")?.values ?? [];
  return log.filter((row) => row.some((cell) => cell !== ""));
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

async function look(): Promise<SheetDump[]> {
  await file.standin.settle();
  return file.standin.dump();
}

/** Lets an action fail at each of these calls in turn: all or nothing is left, it tells, and a second try does no harm. */
async function failAtEach({ from, act }: Action, isMeant: (call: { waits: boolean }) => boolean) {
  const { standin } = file;
  await standin.load(from());
  const seen = await look();
  const [before, linesBefore] = [stateOf(seen), linesOf(seen)];
  standin.resetCalls();
  expect(await act()).toMatchObject({ ok: true });
  const calls = standin.trace();
  const after = stateOf(await look());
  await standin.load(from());
  for (const [at, call] of calls.entries()) {
    if (!isMeant(call)) continue;
    const n = at + 1;
    standin.breakAt({ call: n, how: "fail" });
    const told = await act();
    standin.breakAt(undefined);
    const found = await look();
    const now = stateOf(found);
    const isNew = same(now, after);
    if (!isNew) expect(now, `at call ${n}, ${call.name}`).toEqual(before);
    expect(linesOf(found).slice(0, linesBefore.length), `at call ${n}`).toEqual(linesBefore);
    expect({ n, told: told.ok === false || isNew }).toEqual({ n, told: true });
    if (!same(now, before)) await standin.load(from());
  }
  expect(await act()).toMatchObject({ ok: true });
  expect(stateOf(await look())).toEqual(after);
}

describe("a service that fails", () => {
  test.each(ACTIONS)(
    "at any call that does not wait, $what leaves all or nothing, tells, and harms no second try",
    (action) => failAtEach(action, ({ waits }) => !waits),
  );

  test.each(ACTIONS.filter(({ endsInWrites }) => !endsInWrites))(
    "at any write, $what leaves all or nothing, tells, and harms no second try",
    (action) => failAtEach(action, ({ waits }) => waits),
  );

  // A write that waits fails when flush sends it, and flush stands outside of what takes back.
  test.fails.each(ACTIONS.filter(({ endsInWrites }) => endsInWrites))(
    "W17: at any write, $what leaves all or nothing, tells, and harms no second try",
    (action) => failAtEach(action, ({ waits }) => waits),
  );
});

test("at any call after a value was typed in its cell, the value stays, and the daily run logs what the edit could not", async () => {
  const { standin } = file;
  await standin.load(filled);
  standin.resetCalls();
  await standin.type("OKR", "M3", "9");
  const calls = Object.values(standin.calls()).reduce((sum, count) => sum + count, 0);
  const before = linesOf(await look()).length - 1;
  for (let n = 1; n <= calls; n++) {
    await standin.load(filled);
    standin.breakAt({ call: n, how: "fail" });
    await door(() => standin.type("OKR", "M3", "9"))();
    standin.breakAt(undefined);
    await standin.call("runDaily");
    const found = await look();
    const own = linesOf(found).filter(([, id, , value]) => id === "KR1" && value === 9);
    expect({ n, lines: own.length, kept: linesOf(found).length >= before }).toEqual({
      n,
      lines: 1,
      kept: true,
    });
    expect(found.find(({ name }) => name === "OKR")?.values[2]?.[12]).toBe(9);
  }
});
