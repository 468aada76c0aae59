import { afterEach, describe, expect, test } from "vitest";
import type { Event } from "../../src/sidebar/model/event.ts";
import { closeAll, openFile, type Workbook } from "../app/workbook.ts";
import { EXAMPLE, LOOK, openPanel } from "./open-panel.ts";

afterEach(closeAll);

const NEXT: Event = { type: "next" };
const SAVE: Event = { type: "save-check-in" };
const UNDO: Event = { type: "ask", request: { do: "undo" } };
const type = (value: string): Event => ({ type: "type-entry", change: { value } });

/** The example with its first key result that has numbers, and no check-in yet. */
async function openExample() {
  const file = await openFile();
  const { act } = openPanel(file, "sv");
  const state = await act(LOOK, EXAMPLE);
  const rows = state.panel?.objectives.flatMap(({ children }) => children) ?? [];
  const row = rows.find(
    ({ fields, freshness }) => freshness && fields.target !== null && fields.actual !== null,
  );
  if (!row) throw new Error("no example");
  const open: Event = { type: "open-check-in", id: row.id };
  return { file, act, row, open, title: row.fields.title };
}

/** What a row has under a header of the OKR sheet. */
async function cell(file: Workbook, title: string, header: string): Promise<unknown> {
  const [headers = [], ...rows] = await file.values();
  return rows.find((row) => row.includes(title))?.[headers.indexOf(header)];
}

async function write(file: Workbook, title: string, header: string, value: unknown): Promise<void> {
  const [headers = [], ...rows] = await file.values();
  const place = rows.findIndex((row) => row.includes(title)) + 2;
  file.standin.spreadsheet
    .getSheetByName("OKR")
    ?.getRange(place, headers.indexOf(header) + 1)
    .setValue(value);
  await file.standin.settle();
}

describe("a check-in in the panel", () => {
  test("stands in its row and in the log, says what it moved, and can be undone", async () => {
    const { file, act, row, open, title } = await openExample();
    const { target, actual } = row.fields;
    const given: Event = { type: "type-entry", change: { confidence: 5, note: "=Klart" } };
    const saved = await act(
      open,
      { type: "unchanged" },
      { type: "go-to-row", place: 0 },
      given,
      type(`${target}`.replace(".", ",")),
      NEXT,
      SAVE,
    );
    expect(saved).toMatchObject({ checkIn: null, notice: { code: "checked-in", count: 1 }, trouble: null });
    expect(await cell(file, title, "Tilltro")).toBe(5);
    const log = (await file.values("Avstämningar")).filter((line) => line.includes(title));
    expect(log).toHaveLength(1);
    expect(log[0]).toEqual(expect.arrayContaining(["=Klart"]));
    expect(saved.checkInEffects?.rows).toMatchObject([
      { before: { id: row.id }, after: { freshness: { due: false } } },
    ]);
    expect(saved.panel?.undo).toMatchObject({ action: "check-in", title, count: 1 });
    const undone = await act(UNDO);
    expect(undone).toMatchObject({ notice: { code: "undone", title }, trouble: null, view: "list" });
    expect(await cell(file, title, "Faktiskt värde")).toBe(actual);
    expect(await cell(file, title, "Tilltro")).toBe(row.freshness?.confidence ?? "");
  });

  test("that was left goes on where it was, in a panel opened anew", async () => {
    const { file, act, row, open } = await openExample();
    await act(open, { type: "unchanged" });
    const again = openPanel(file, "sv");
    expect((await again.act(LOOK)).panel?.kept).toMatchObject({
      answers: [{ id: row.id, value: row.fields.actual }],
    });
    const { checkIn } = await again.act({ type: "open-check-in", id: null });
    expect(checkIn).toMatchObject({ answers: [{ id: row.id }] });
    await again.act({ type: "discard-check-in" }, { type: "confirm" });
    expect((await openPanel(file, "sv").act(LOOK)).panel?.kept.answers).toEqual([]);
  });

  test.each(["mine", "theirs"] as const)(
    "that others were faster with is chosen, here %s",
    async (choice) => {
      const { file, act, row, open, title } = await openExample();
      const { target, start } = row.fields;
      await act(open, type(`${target}`.replace(".", ",")), NEXT);
      const mine = (await act()).checkIn?.answers[0]?.value;
      await write(file, title, "Faktiskt värde", start);
      const clashing = await act(SAVE);
      expect(clashing.checkIn?.conflicts).toMatchObject([{ id: row.id, mine, theirs: start }]);
      const done = await act({ type: "choose-entry", index: 0, choice }, SAVE);
      expect(done).toMatchObject({ checkIn: null, trouble: null, pending: null });
      expect(await cell(file, title, "Faktiskt värde")).toBe(choice === "mine" ? mine : start);
    },
  );

  test("has a history, which can be corrected", async () => {
    const { act, row, open, title } = await openExample();
    await act(open, { type: "unchanged" }, SAVE);
    const shown = await act({ type: "open-history", id: row.id });
    const today = shown.panel?.today ?? 0;
    const before = shown.histories[row.id];
    expect(before?.checkIns).toMatchObject([{ day: today, value: row.fields.actual }]);
    expect(before?.whyNone).toMatch(/^[A-ZÅÄÖ].*\.$/);
    const corrected = await act(
      { type: "open-correction", day: today },
      { type: "type-correction", change: { value: "3", note: "Fel rad" } },
      { type: "save-correction" },
    );
    expect(corrected).toMatchObject({ notice: { code: "corrected", title }, history: { correction: null } });
    const [only] = corrected.histories[row.id]?.checkIns ?? [];
    expect(only).toMatchObject({ day: today, note: "Fel rad" });
    expect(only?.value).not.toBe(row.fields.actual);
  });
});

test("what is said beside the goals is remembered", async () => {
  const { file, act, row } = await openExample();
  const { owner } = row.fields;
  const day = ((await act()).panel?.today ?? 0) - 7;
  const said = await act(
    { type: "ask", request: { do: "choose-me", me: owner } },
    { type: "ask", request: { do: "daily", on: true } },
    { type: "ask", request: { do: "as-of", day } },
  );
  expect(said).toMatchObject({ notice: { code: "as-of", day }, trouble: null });
  expect((await openPanel(file, "sv").act(LOOK)).panel).toMatchObject({ me: owner, daily: true });
});
