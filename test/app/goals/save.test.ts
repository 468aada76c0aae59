import { afterEach, describe, expect, test } from "vitest";
import type { Draft } from "../../../src/app/contract.ts";
import { fiveKeyResults, QUARTER } from "../five-key-results.ts";
import {
  closeAll,
  draft,
  GOOGLE_ROWS,
  idsOf,
  opened,
  openWorkbook,
  type Workbook,
  withFields,
} from "../workbook.ts";

afterEach(closeAll);

async function save(file: Workbook, tree: Draft, base: Draft | null = null): Promise<void> {
  await file.done({ do: "save", draft: tree, base });
}

test("a new objective with five key results is written, tracked and read back as it was typed", async () => {
  const file = await openWorkbook({ rows: GOOGLE_ROWS });
  await save(file, fiveKeyResults());
  const [objective] = (await file.panel()).objectives;
  expect(objective?.fields).toMatchObject({
    ...QUARTER,
    title: "Nöjdare kunder",
    owner: "Anna Berg",
    area: "Support",
  });
  expect(objective?.children.map(({ id }) => id)).toEqual(["KR1", "KR2", "KR3", "KR4", "KR5"]);
  expect(objective?.children[2]?.fields).toMatchObject({
    measure: "increase",
    unit: "%",
    start: 0.1,
    target: 0.5,
  });
  expect(objective?.children[2]?.children[0]?.children[0]?.fields).toMatchObject({
    title: "Åtgärd 3",
    actual: 0,
  });
  expect((await file.column("Framsteg")).slice(0, 3)).toEqual([objective?.computed.progress, 0, 0]);
});

test("values and differences are shown in the row's unit, dates as dates", async () => {
  const file = await openWorkbook();
  await save(file, fiveKeyResults());
  await file.standin.settle();
  const [header = [], , row = []] =
    file.standin.dump().find(({ name }) => name === "OKR")?.displayValues ?? [];
  const shown = (name: string) => row[header.indexOf(name)];
  expect(["Startvärde", "Målvärde", "Startdatum"].map(shown)).toEqual(["10%", "50%", "2026-10-01"]);
});

describe("editing", () => {
  async function withObjective() {
    const file = await openWorkbook();
    await save(file, fiveKeyResults());
    const [goal] = (await file.panel()).objectives;
    if (!goal) throw new Error("no objective");
    return { file, base: opened(goal) };
  }

  function change(base: Draft, place: number, edit: (child: Draft) => Draft): Draft {
    return { ...base, children: base.children.map((child, at) => (at === place ? edit(child) : child)) };
  }

  test("writes what was changed and leaves what others changed beside it", async () => {
    const { file, base } = await withObjective();
    const sheet = file.standin.spreadsheet.getSheetByName("OKR");
    sheet?.getRange("N3").setValue(3);
    await save(
      file,
      change(base, 0, (child) => withFields(child, { actual: 0.4 })),
      base,
    );
    const [objective] = (await file.panel()).objectives;
    expect(objective?.children[0]?.fields).toMatchObject({ actual: 0.4, weight: 3 });
  });

  test("refuses, with both values, where somebody else changed the same cell", async () => {
    const { file, base } = await withObjective();
    file.standin.spreadsheet.getSheetByName("OKR")?.getRange("M3").setValue(0.2);
    const mine = change(base, 0, (child) => withFields(child, { actual: 0.4 }));
    expect(await file.ask({ do: "save", draft: mine, base })).toMatchObject({
      ok: false,
      refusal: {
        code: "changed",
        conflicts: [{ title: "Nyckelresultat 1", field: "actual", yours: 0.4, theirs: 0.2 }],
      },
    });
    expect((await file.panel()).objectives[0]?.children[0]?.fields.actual).toBe(0.2);
  });

  test("adds and removes key results in place, and gives no id twice", async () => {
    const { file, base } = await withObjective();
    await save(file, fiveKeyResults("Ett mål till"));
    const added = draft("key-result", { title: "Ny", target: 5 }, [
      draft("initiative", { title: "Nytt initiativ" }),
    ]);
    await save(file, { ...base, children: [...base.children.slice(0, 4), added] }, base);
    const { objectives } = await file.panel();
    expect(objectives.map(({ children }) => children.map(({ id }) => id))).toEqual([
      ["KR1", "KR2", "KR3", "KR4", "KR11"],
      ["KR6", "KR7", "KR8", "KR9", "KR10"],
    ]);
    const titles = (await file.column("Titel")).filter((title) => title !== "");
    expect(titles.indexOf("Nytt initiativ")).toBeLessThan(titles.indexOf("Ett mål till"));
    expect(titles.filter((title) => title === "Nyckelresultat 5")).toHaveLength(1);
    await save(file, fiveKeyResults("Efter borttagning"));
    expect((await file.panel()).objectives[2]?.children[0]?.id).toBe("KR12");
  });

  test("never overwrites a formula of the user's own", async () => {
    const { file } = await withObjective();
    file.standin.spreadsheet.getSheetByName("OKR")?.getRange("M3").setFormula("=1/4");
    await file.standin.settle();
    const [goal] = (await file.panel()).objectives;
    if (!goal) throw new Error("no objective");
    expect(goal.children[0]?.linked).toEqual(["actual"]);
    const base = opened(goal);
    const mine = change(base, 0, (child) => withFields(child, { actual: 0.4 }));
    expect(await file.ask({ do: "save", draft: mine, base })).toMatchObject({
      refusal: { code: "linked", field: "actual" },
    });
  });

  test("an objective cannot be put under itself, however far down", async () => {
    const { file, base } = await withObjective();
    await save(file, {
      ...fiveKeyResults("Under"),
      fields: { ...fiveKeyResults("Under").fields, parent: "O1" },
    });
    const mine = withFields(base, { parent: "O2" });
    expect(await file.ask({ do: "save", draft: mine, base })).toMatchObject({
      ok: false,
      refusal: { code: "circle" },
    });
  });
});

describe("deleting", () => {
  test("takes all that was told of, frees objectives under it, and never uses the ids again", async () => {
    const file = await openWorkbook();
    await save(file, fiveKeyResults());
    await save(file, withFields(fiveKeyResults("Under"), { parent: "O1" }));
    const [first] = (await file.panel()).objectives;
    const ids = first ? idsOf(opened(first)) : [];
    expect(ids).toHaveLength(16);
    await file.done({ do: "delete", id: "O1", ids });
    const { objectives, loose } = await file.panel();
    expect({ left: objectives.map(({ id, fields }) => [id, fields.parent]), loose }).toEqual({
      left: [["O2", ""]],
      loose: [],
    });
    await save(file, fiveKeyResults("Nytt"));
    expect((await file.panel()).objectives[1]?.id).toBe("O3");
  });

  test("refuses when something was added below meanwhile", async () => {
    const file = await openWorkbook();
    await save(file, fiveKeyResults());
    expect(await file.ask({ do: "delete", id: "KR1", ids: ["KR1"] })).toMatchObject({
      ok: false,
      refusal: { code: "more-below", titles: ["Initiativ 1", "Åtgärd 1"] },
    });
  });
});

test("ticking an action item moves the initiative's bar", async () => {
  const file = await openWorkbook();
  await save(file, fiveKeyResults());
  await file.done({ do: "tick", id: "A1", done: true });
  const [objective] = (await file.panel()).objectives;
  expect(objective?.children[0]?.children[0]?.computed.progress).toBe(1);
  expect((await file.column("Framsteg"))[2]).toBe(1);
  await file.done({ do: "tick", id: "A1", done: false });
  expect((await file.column("Framsteg"))[2]).toBe(0);
});
