import { afterEach, describe, expect, test } from "vitest";
import type { Event } from "../../src/sidebar/model/event.ts";
import { everyRow } from "../../src/sidebar/model/form.ts";
import { formEffects } from "../../src/sidebar/model/form-effects.ts";
import type { State } from "../../src/sidebar/model/state.ts";
import { LEVELS, saveThreeLevels } from "../app/three-levels.ts";
import { closeAll, openWorkbook, type Workbook } from "../app/workbook.ts";
import { LOOK, openPanel } from "./open-panel.ts";

afterEach(closeAll);

/** In the sheet's own words. */
const STATUSES: Readonly<Record<string, string>> = {
  done: "Uppnått",
  "on-track": "På rätt spår",
  behind: "Försenad",
  "off-track": "Avspårad",
  "no-data": "Inga data",
};

async function openLevels() {
  const file = await openWorkbook({ now: () => new Date(2026, 6, 2, 12) });
  await saveThreeLevels(file);
  const panel = openPanel(file, "sv");
  await panel.act(LOOK);
  return { file, ...panel };
}

/** Progress and status in the sheet of every objective, by its title. */
async function standings(file: Workbook): Promise<Map<string, { progress: number | null; status: string }>> {
  const [header = [], ...rows] = await file.values();
  const at = (row: unknown[], name: string) => row[header.indexOf(name)];
  const objectives = rows.filter((row) => at(row, "Typ") === "Mål");
  return new Map(
    objectives.map((row) => {
      const progress = at(row, "Framsteg");
      const status = String(at(row, "Status"));
      return [String(at(row, "Titel")), { progress: typeof progress === "number" ? progress : null, status }];
    }),
  );
}

function keyOf(state: State, title: string): number {
  const row = state.form && everyRow(state.form.root).find(({ typed }) => typed.title === title);
  if (!row) throw new Error(`no row ${title}`);
  return row.key;
}

interface Change {
  /** The objective whose form is opened. */
  readonly id: keyof typeof LEVELS;
  readonly does: (key: (title: string) => number) => readonly Event[];
  /** The titles of all that changes, in the order in which it is told. */
  readonly changes: readonly string[];
  readonly because: string;
}

const typed = (key: number, field: "weight" | "target" | "start" | "actual" | "measure", text: string) =>
  ({ type: "typed", key, field, text }) as const;

const { O1, O2, O3, O4 } = LEVELS;

describe("what the form says that saving changes is what the sheet says afterwards", () => {
  test.each<Change>([
    {
      id: "O3",
      does: (key) => [typed(key("Samtal"), "weight", "3")],
      changes: [O3, O2, O1],
      because: "a weight reaches every level",
    },
    {
      id: "O3",
      does: (key) => [typed(key("Samtal"), "target", "300")],
      changes: [O3, O2, O1],
      because: "so does a target",
    },
    {
      id: "O3",
      does: (key) => [typed(key("Möten"), "actual", "40"), typed(key("Samtal"), "start", "100")],
      changes: [O3, O2, O1],
      because: "and values",
    },
    {
      id: "O3",
      does: (key) => [typed(key("Möten"), "measure", "at-least")],
      changes: [],
      because: "the measure is another, the progress is not",
    },
    {
      id: "O3",
      does: (key) => [typed(key("Möten"), "measure", "milestone")],
      changes: [O3, O2, O1],
      because: "4 is no milestone, so its row has no progress any more",
    },
    {
      id: "O3",
      does: (key) => [{ type: "remove", key: key("Möten") }, { type: "confirm" }],
      changes: [O3, O2, O1],
      because: "a row that goes",
    },
    {
      id: "O3",
      does: (key) => [{ type: "remove", key: key("Boka") }, { type: "confirm" }],
      changes: [O3, O2, O1],
      because: "an action item that goes",
    },
    {
      id: "O2",
      does: (key) => [
        { type: "add", above: key(O2), rowType: "key-result" },
        { type: "typed", key: 4, field: "title", text: "Nytt" },
        { type: "typed", key: 4, field: "target", text: "10" },
        { type: "typed", key: 4, field: "actual", text: "10" },
      ],
      changes: [O2, O1],
      because: "a row that comes; nothing below moves",
    },
    {
      id: "O3",
      does: (key) => [{ type: "typed", key: key(O3), field: "parent", text: "O4" }],
      changes: [O4, O2, O1],
      because: "another parent: the new one gets data, the old one and the one above it lose a part",
    },
    {
      id: "O2",
      does: (key) => [{ type: "typed", key: key(O2), field: "parent", text: "" }],
      changes: [O1],
      because: "out of its parent, by itself unchanged",
    },
    {
      id: "O2",
      does: () => [{ type: "choose-period", start: "2026-01-01", due: "2026-07-31", own: true }],
      changes: [O2],
      because: "more is expected of it, while those above have dates of their own",
    },
    {
      id: "O3",
      does: (key) => [{ type: "typed", key: key(O3), field: "title", text: "Anna mejlar" }],
      changes: [],
      because: "a title moves nothing",
    },
  ])("$id: $because", async ({ id, does, changes }) => {
    const { file, act } = await openLevels();
    const opened = await act({ type: "edit", id });
    const written = await act(...does((title) => keyOf(opened, title)));
    if (!written.form || !written.panel) throw new Error("no form");
    const effects = formEffects(written.form, written.panel, "sv");
    expect(effects?.map(({ title }) => title)).toEqual(changes);
    const before = await standings(file);
    expect(await act({ type: "save" })).toMatchObject({ form: null, trouble: null });
    const after = await standings(file);
    for (const [title, is] of after) {
      const effect = effects?.find((one) => one.title === title);
      if (!effect) {
        const was = before.get(title);
        if (was) expect({ title, status: is.status }).toEqual({ title, status: was.status });
        if (was) expect(is.progress ?? -1).toBeCloseTo(was.progress ?? -1, 9);
        continue;
      }
      expect({ title, status: is.status }).toEqual({ title, status: STATUSES[effect.after.status] });
      expect(is.progress ?? -1).toBeCloseTo(effect.after.progress ?? -1, 9);
      expect(before.get(title)?.status).toBe(STATUSES[effect.before?.status ?? ""]);
    }
  });
});

describe("what the numbers alone do not tell", () => {
  async function cell(file: Workbook, title: string, header: string, value: unknown): Promise<void> {
    const [names = [], ...rows] = await file.values();
    const row = rows.findIndex((cells) => cells[names.indexOf("Titel")] === title) + 2;
    file.standin.spreadsheet
      .getSheetByName("OKR")
      ?.getRange(row, names.indexOf(header) + 1)
      .setValue(value);
    await file.standin.settle();
  }

  test("a status set by hand stays, and a cell that cannot be read is mended only by writing it", async () => {
    const { file, act } = await openLevels();
    await cell(file, O1, "Egen status", "På rätt spår");
    await cell(file, "Samtal", "Faktiskt värde", "150 st");
    const state = await act(LOOK, { type: "edit", id: "O3" });
    expect(state.panel?.objectives.map(({ id, byHand }) => [id, byHand])).toContainEqual(["O1", true]);
    const key = keyOf(state, "Samtal");
    const idle = await act(typed(key, "weight", "5"));
    if (!idle.form || !idle.panel) throw new Error("no form");
    const [own] = formEffects(idle.form, idle.panel, "sv") ?? [];
    expect(own?.after.progress).toBeCloseTo((0.1 + 0.5) / 7, 9);
    const mended = await act(typed(key, "actual", "200"), typed(key, "weight", ""));
    if (!mended.form || !mended.panel) throw new Error("no form");
    const effects = formEffects(mended.form, mended.panel, "sv") ?? [];
    expect(effects.map(({ title, after }) => [title, after.status])).toEqual([
      [O3, "on-track"],
      [O2, "on-track"],
      [O1, "on-track"],
    ]);
    expect(await act({ type: "save" })).toMatchObject({ trouble: null });
    const after = await standings(file);
    for (const effect of effects) {
      expect(after.get(effect.title)?.progress).toBeCloseTo(effect.after.progress ?? -1, 9);
      expect(after.get(effect.title)?.status).toBe(STATUSES[effect.after.status]);
    }
  });

  test("a circle that is typed is shown with its reason, can be told, and is gone after another parent is chosen", async () => {
    const { file, act } = await openLevels();
    await cell(file, O1, "Överordnat", "O3");
    const state = await act(LOOK, { type: "edit", id: "O1" });
    expect(state.panel?.objectives.slice(0, 3).map(({ computed }) => computed.wrong)).toEqual([
      true,
      true,
      true,
    ]);
    expect((await act({ type: "save" })).trouble?.trouble).toMatchObject({ code: "circle" });
    const freed = await act({ type: "typed", key: 1, field: "parent", text: "" });
    if (!freed.form || !freed.panel) throw new Error("no form");
    const effects = formEffects(freed.form, freed.panel, "sv") ?? [];
    expect(effects.map(({ title }) => title)).toEqual([O1, O3, O2]);
    await act({ type: "save" });
    const after = await standings(file);
    for (const { title, after: told } of effects) {
      expect(after.get(title)?.progress).toBeCloseTo(told.progress ?? -1, 9);
    }
  });

  test("a try-out that is left leaves nothing behind", async () => {
    const { file, act } = await openLevels();
    const before = await file.values();
    const { panel } = await act({ type: "edit", id: "O3" });
    await act(typed(2, "weight", "9"), { type: "leave" }, { type: "confirm" });
    const { form, panel: same } = await act(LOOK);
    expect({ form, panel: same, values: await file.values() }).toEqual({ form: null, panel, values: before });
  });
});
