import { afterEach, describe, expect, test } from "vitest";
import type { Answer } from "../../src/app/contract.ts";
import { closeAll, openFile, type Workbook } from "../app/workbook.ts";
import { EXAMPLE, LOOK, openPanel, SET_UP } from "./open-panel.ts";

afterEach(closeAll);

/** What stands under some headers of the OKR sheet, row by row. */
async function cells(file: Workbook, ...headers: string[]): Promise<unknown[][]> {
  const [header = [], ...rows] = await file.values();
  return rows.filter((row) => row[0] !== "").map((row) => headers.map((name) => row[header.indexOf(name)]));
}

describe.each([
  {
    language: "sv",
    locale: "sv_SE",
    headers: ["Titel", "Enhet", "Startvärde", "Målvärde"],
    share: "12,5",
    large: "1 200,5",
  },
  {
    language: "en",
    locale: "en_US",
    headers: ["Title", "Unit", "Start value", "Target value"],
    share: "12.5",
    large: "1,200.5",
  },
] as const)("the panel and the sheet in $language", ({ language, locale, headers, share, large }) => {
  async function openBoth() {
    const file = await openFile({ locale, userLocale: language });
    return { file, ...openPanel(file, language) };
  }

  test("a new file is set up when the person says so", async () => {
    const { act } = await openBoth();
    expect(await act(LOOK)).toMatchObject({ isSetUp: false, panel: null, trouble: null, language });
    expect(await act(SET_UP)).toMatchObject({
      isSetUp: true,
      pending: null,
      notice: { code: "set-up" },
      panel: { objectives: [], loose: [], language },
    });
  });

  test("the example is shown, and looking again brings nothing new", async () => {
    const { act } = await openBoth();
    const state = await act(LOOK, EXAMPLE);
    expect(state).toMatchObject({ isSetUp: true, notice: { code: "example" }, trouble: null, quietLooks: 0 });
    expect(state.panel?.objectives.map(({ children }) => children.length > 0)).toEqual([true, true, true]);
    expect(await act(LOOK)).toMatchObject({ panel: state.panel, quietLooks: 1 });
  });

  test("what is typed in the form stands in the sheet, and the form opens with the same", async () => {
    const { file, act } = await openBoth();
    const typed = [
      { type: "typed", key: 1, field: "title", text: "=Mål <b>1</b>" },
      { type: "typed", key: 2, field: "title", text: "Andel" },
      { type: "typed", key: 2, field: "start", text: `${share} %` },
      { type: "typed", key: 2, field: "target", text: "90" },
      { type: "add", above: 1, rowType: "key-result" },
      { type: "typed", key: 3, field: "title", text: "Antal" },
      { type: "typed", key: 3, field: "unit", text: "st" },
      { type: "typed", key: 3, field: "target", text: large },
      { type: "add", above: 3, rowType: "initiative" },
      { type: "typed", key: 4, field: "title", text: "+46 ringer" },
    ] as const;
    const state = await act(LOOK, SET_UP, { type: "new-objective" }, ...typed, { type: "save" });
    expect(state).toMatchObject({ form: null, view: "list", unfolded: ["O1"], notice: { code: "saved" } });
    expect(await cells(file, ...headers)).toEqual([
      ["=Mål <b>1</b>", "", "", ""],
      ["Andel", "%", 0.125, 0.9],
      ["Antal", "st", "", 1200.5],
      ["+46 ringer", "", "", ""],
    ]);
    const { form } = await act({ type: "edit", id: "O1" });
    expect(
      form?.root.children.map((row) => [row.typed.start, row.typed.target.replace("\u00a0", " ")]),
    ).toEqual([
      [share, "90"],
      ["", large],
    ]);
  });
});

describe("two people", () => {
  /** The cell of a column, by the title of its row. */
  async function write(file: Workbook, title: string, header: string, value: unknown): Promise<void> {
    const [names = [], ...rows] = await file.values();
    const row = rows.findIndex((cells) => cells[names.indexOf("Titel")] === title) + 2;
    const sheet = file.standin.spreadsheet.getSheetByName("OKR");
    sheet?.getRange(row, names.indexOf(header) + 1).setValue(value);
    await file.standin.settle();
  }

  async function openExample() {
    const file = await openFile();
    const { act } = openPanel(file, "sv");
    const state = await act(LOOK, EXAMPLE);
    const goal = state.panel?.objectives[0];
    const keyResult = goal?.children.find(({ type }) => type === "key-result");
    if (!goal || !keyResult) throw new Error("no example");
    return { file, act, goal, keyResult, id: goal.id, title: goal.fields.title };
  }

  test.each(["mine", "theirs"] as const)(
    "who change the same choose, here %s, and it is saved",
    async (choice) => {
      const { file, act, id, title, goal } = await openExample();
      await act({ type: "edit", id }, { type: "typed", key: 1, field: "owner", text: "Min" });
      await write(file, title, "Ansvarig", "Deras");
      await write(file, title, "Område", "Nytt område");
      const clashing = await act({ type: "save" });
      expect(clashing.form?.conflicts).toMatchObject([{ field: "owner", mine: "Min", theirs: "Deras" }]);
      expect(clashing.form?.root.typed).toMatchObject({ owner: "Min", area: "Nytt område" });
      const saved = await act({ type: "choose-value", index: 0, choice }, { type: "save" });
      expect(saved).toMatchObject({ form: null, trouble: null });
      expect((await cells(file, "Ansvarig", "Område"))[0]).toEqual([
        choice === "mine" ? "Min" : "Deras",
        "Nytt område",
      ]);
      expect(saved.panel?.objectives[0]?.children.length).toBe(goal.children.length);
    },
  );

  test("deleting asks again when another row has been put below meanwhile", async () => {
    const { file, act, keyResult } = await openExample();
    await act({ type: "ask-delete", id: keyResult.id });
    const sheet = file.standin.spreadsheet.getSheetByName("OKR");
    const last = (await file.values()).length + 1;
    sheet?.getRange(last, 1, 1, 4).setValues([["I99", "Initiativ", "Nytt", keyResult.id]]);
    await file.standin.settle();
    const asked = await act({ type: "confirm" });
    expect(asked).toMatchObject({ question: { code: "delete", id: keyResult.id, added: ["Nytt"] } });
    const deleted = await act({ type: "confirm" });
    expect(deleted).toMatchObject({
      question: null,
      notice: { code: "deleted", title: keyResult.fields.title },
    });
    expect(await file.column("Titel")).not.toContain("Nytt");
  });

  test("an objective that the other has deleted is saved as a new one", async () => {
    const { file, act, id, goal } = await openExample();
    await act({ type: "edit", id }, { type: "typed", key: 1, field: "title", text: "Mitt" });
    const ids = (rows: readonly (typeof goal)[]): string[] =>
      rows.flatMap((row) => [row.id, ...ids(row.children)]);
    await file.done({ do: "delete", id, ids: ids([goal]) });
    const gone = await act({ type: "save" });
    expect(gone).toMatchObject({
      trouble: { trouble: { code: "gone" } },
      form: { root: { typed: { title: "Mitt" } } },
    });
    const saved = await act({ type: "save-as-new" });
    expect(saved).toMatchObject({ form: null, notice: { code: "saved", title: "Mitt" } });
    expect(saved.panel?.objectives.at(-1)).toMatchObject({ fields: { title: "Mitt" } });
    expect(saved.panel?.objectives.at(-1)?.children).toHaveLength(goal.children.length);
  });

  test("a tick in the panel is a tick in the sheet", async () => {
    const { file, act } = await openExample();
    const before = (await act()).panel?.objectives.flatMap((row) => row.children) ?? [];
    const actions = before.flatMap(({ children }) => children).flatMap(({ children }) => children);
    const action = actions.find(({ fields }) => fields.actual !== 1);
    if (!action) throw new Error("everything is done");
    const state = await act({ type: "tick", id: action.id, done: true });
    expect(state).toMatchObject({ ticks: [], trouble: null, notice: { code: "ticked" } });
    expect((await cells(file, "ID", "Faktiskt värde")).find(([id]) => id === action.id)?.[1]).toBe(true);
  });

  test("every refusal is read, and told in the words of the sheet", async () => {
    const { file, act } = await openExample();
    file.standin.spreadsheet.getSheetByName("OKR")?.getRange("C1").setValue("Rubrik");
    await file.standin.settle();
    const refusal = (await file.ask({ do: "load", revision: null })) as Extract<Answer, { ok: false }>;
    expect(await act(LOOK)).toMatchObject({
      trouble: { trouble: { code: "missing-header", headers: ["Titel"], sentence: refusal.sentence } },
    });
    const mended = await act({ type: "ask", request: { do: "repair" } });
    expect(mended).toMatchObject({ trouble: null, notice: { code: "repaired" } });
  });

  test("another language is spoken by both, with what was typed kept", async () => {
    const { act, id } = await openExample();
    const state = await act(
      { type: "edit", id },
      { type: "typed", key: 1, field: "title", text: "Mitt" },
      { type: "choose-language", language: "en" },
    );
    expect(state).toMatchObject({
      language: "en",
      panel: { language: "en" },
      notice: { code: "language" },
      form: { root: { typed: { title: "Mitt" } } },
    });
  });
});
