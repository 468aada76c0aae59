import { afterEach, describe, expect, test } from "vitest";
import { fiveKeyResults } from "../five-key-results.ts";
import { closeAll, draft, opened, openWorkbook, type Workbook, withFields } from "../workbook.ts";

afterEach(closeAll);

/** All that people and formulas have put into the OKR sheet, and how it is shown. */
async function sheetOf({ standin }: Workbook) {
  await standin.settle();
  const okr = standin.dump().find(({ name }) => name === "OKR");
  return { values: okr?.values, formulas: okr?.formulas, shown: okr?.displayValues };
}

/** A workbook in which somebody has a column of their own, and a formula in it. */
async function withObjective() {
  const file = await openWorkbook();
  await file.done({ do: "save", draft: fiveKeyResults(), base: null });
  const sheet = file.standin.spreadsheet.getSheetByName("OKR");
  sheet?.getRange("Z1:Z4").setValues([["Egen"], ["ett"], ["'=två"], [3]]);
  sheet?.getRange("Z5").setFormula("=1+2");
  const [goal] = (await file.panel()).objectives;
  if (!goal) throw new Error("no objective");
  return { file, sheet, goal, base: opened(goal) };
}

const ids = ({ id, children }: ReturnType<typeof opened>): string[] => [id ?? "", ...children.flatMap(ids)];

type Opened = Awaited<ReturnType<typeof withObjective>>;

const ACTIONS: { what: string; act: (opened: Opened) => Promise<void> }[] = [
  {
    what: "a new objective",
    act: ({ file }) => file.done({ do: "save", draft: fiveKeyResults("Ett till"), base: null }),
  },
  {
    what: "changed, added and removed rows",
    act: ({ file, base }) => {
      const [first, ...others] = base.children;
      if (!first) throw new Error("no key result");
      const children = [
        withFields(first, { title: "=Nytt", target: 0.75, dueDate: null }),
        ...others.slice(1),
        draft("key-result", { title: "Ny rad", target: 3 }),
      ];
      return file.done({ do: "save", draft: { ...base, children }, base });
    },
  },
  {
    what: "a deleted objective with all below it",
    act: ({ file, base }) => file.done({ do: "delete", id: "O1", ids: ids(base) }),
  },
  { what: "a tick", act: ({ file }) => file.done({ do: "tick", id: "A2", done: true }) },
  {
    what: "a check-in",
    act: ({ file }) =>
      file.done({
        do: "check-in",
        answers: [1, 2, 3, 4, 5].map((at) => ({
          id: `KR${at}`,
          base: 0.1 * at,
          value: 0.2 * at,
          confidence: 3,
          note: "",
        })),
      }),
  },
  { what: "the example", act: ({ file }) => file.done({ do: "insert-example" }) },
];

describe("undo", () => {
  test.each(ACTIONS)("restores exactly what $what has written, also after a reload", async ({ act }) => {
    const opened = await withObjective();
    const before = await sheetOf(opened.file);
    await act(opened);
    expect(await sheetOf(opened.file)).not.toEqual(before);
    await opened.file.standin.open();
    expect((await opened.file.panel()).undo).not.toBeNull();
    await opened.file.done({ do: "undo" });
    expect(await sheetOf(opened.file)).toEqual(before);
    expect((await opened.file.panel()).undo).toBeNull();
    expect(await opened.file.ask({ do: "undo" })).toMatchObject({ refusal: { code: "nothing-to-undo" } });
  });

  test("takes a check-in back by a line of its own; nothing is deleted from the log", async () => {
    const { file } = await withObjective();
    const answers = [{ id: "KR1", base: 0.1, value: 0.4, confidence: null, note: "" }];
    await file.done({ do: "check-in", answers });
    await file.done({ do: "undo" });
    const [, ...rows] = await file.values("Avstämningar");
    expect(rows.filter((row) => row[1] === "KR1").map((row) => [row[3], row[4], row[9]])).toEqual([
      [0.4, 0.1, "Sidopanel"],
      [0.1, 0.4, "Ångrat"],
    ]);
    expect(await file.ask({ do: "history", ids: ["KR1"] })).toMatchObject({ histories: [{ checkIns: [] }] });
  });

  test("says what it would take back", async () => {
    const { file } = await withObjective();
    expect((await file.panel()).undo).toEqual({ action: "save", title: "Nöjdare kunder", count: 16 });
    await file.done({ do: "tick", id: "A2", done: true });
    expect((await file.panel()).undo).toEqual({ action: "tick", title: "Åtgärd 2", count: 1 });
  });

  test.each([
    { what: "a cell", change: "M3", value: 0.33, titles: ["Nyckelresultat 1"] },
    { what: "the day", change: "Q3", value: 46000, titles: ["Nyckelresultat 1"] },
  ])("refuses and names the row when somebody has changed $what since", async ({ change, value, titles }) => {
    const { file, sheet } = await withObjective();
    const answers = [{ id: "KR1", base: 0.1, value: 0.4, confidence: null, note: "" }];
    await file.done({ do: "check-in", answers });
    sheet?.getRange(change).setValue(value);
    const after = await sheetOf(file);
    expect(await file.ask({ do: "undo" })).toMatchObject({ refusal: { code: "undo-changed", titles } });
    expect(await sheetOf(file)).toEqual(after);
  });

  test("finds its rows where they have moved, and refuses to delete what has got more below it", async () => {
    const { file, sheet } = await withObjective();
    await file.done({ do: "tick", id: "A2", done: true });
    sheet?.insertRowsBefore(2, 3);
    await file.done({ do: "undo" });
    expect((await file.panel()).objectives[0]?.children[1]?.children[0]?.children[0]?.fields.actual).toBe(0);
    await file.done({ do: "save", draft: draft("objective", { title: "Till" }), base: null });
    const last = sheet?.getLastRow() ?? 0;
    sheet?.getRange(last + 1, 1, 1, 4).setValues([["KR77", "Nyckelresultat", "Under", "O2"]]);
    expect(await file.ask({ do: "undo" })).toMatchObject({
      refusal: { code: "undo-changed", titles: ["Till"] },
    });
  });
});
