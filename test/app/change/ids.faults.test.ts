import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Draft, Goal, Kpi, Panel, PastCheckIn } from "../../../src/app/contract.ts";
import { day } from "../../../src/domain/calendar.ts";
import { checkInEffects } from "../../../src/sidebar/model/check-in-effects.ts";
import { sayFieldValue } from "../../../src/sidebar/say/values.ts";
import { kpi } from "../kpi-builders.ts";
import {
  checkInsOf,
  grid,
  idsIn,
  rangeOf,
  rowsOf,
  type SharedFile,
  sharedFile,
  smallObjective,
} from "../shared-file.ts";
import { closeAll, draft, opened, type Workbook, withFields } from "../workbook.ts";

/** What is wrong with ids. Each row has the right answer and fails today; when it is mended its mark has to go. */

let shared: SharedFile;
let file: Workbook;

beforeAll(async () => {
  shared = await sharedFile(async (built) => {
    await built.done({ do: "save", draft: smallObjective(), base: null });
    const phases = [{ until: day(2026, 10, 31), target: 22 }];
    await built.done({
      do: "save-kpi",
      draft: kpi({ title: "NPS", target: 45, actual: 30 }, { phases }),
      base: null,
    });
    await built.done({
      do: "check-in",
      answers: [{ id: "KR1", base: 5, value: 6, confidence: 4, note: "Chatt" }],
    });
  });
  file = shared.anna;
});

afterAll(closeAll);

/** Copies whole rows to where others stood or below the last one. */
function copyRows(first: number, count: number, to: number): void {
  const sheet = grid(file);
  sheet.getRange(first, 1, count, 18).copyTo(sheet.getRange(to, 1));
}

/** Writes something else: that is when copied rows get ids of their own. */
async function write(): Promise<void> {
  await file.panel();
  await file.done({ do: "save", draft: draft("objective", { title: "Något annat" }), base: null });
}

function withBelow(goal: Goal): Goal[] {
  return [goal, ...goal.children.flatMap(withBelow)];
}

/** The goal that the panel shows under a title. */
async function goalTitled(title: string): Promise<Goal> {
  const { objectives, loose } = await file.panel();
  const found = [...objectives, ...loose].flatMap(withBelow).find(({ fields }) => fields.title === title);
  if (!found) throw new Error(`no ${title}`);
  return found;
}

const titlesBelow = ({ children }: Goal) => children.map(({ fields }) => fields.title);

/** What stands under a header, by the titles of the rows. */
async function byTitle(header: string): Promise<Record<string, unknown>> {
  return Object.fromEntries((await rowsOf(file)).map((row) => [String(row.Titel), row[header]]));
}

const ORIGINALS = ["Nöjdare kunder", "Svarstid", "Länkat", "Chattbot", "Pilot"];

const titles = async () => (await rowsOf(file)).map(({ Titel }) => Titel);

describe("an objective that was copied with its key results for the next quarter", () => {
  const COPIES = ["Q3 kunder", "Q3 svarstid", "Q3 länkat"];
  let [before, after]: Goal[] = [];
  let ids: Record<string, unknown>;
  let parents: Record<string, unknown>;

  async function copied(): Promise<void> {
    copyRows(2, 3, 7);
    grid(file)
      .getRange("C7:C9")
      .setValues(COPIES.map((title) => [title]));
    grid(file).getRange("M7:M9").clearContent();
    await write();
  }

  beforeAll(async () => {
    await shared.restart();
    before = await goalTitled("Nöjdare kunder");
    await copied();
    after = await goalTitled("Nöjdare kunder");
    ids = await byTitle("ID");
    parents = await byTitle("Överordnat");
  });

  test.fails("W12 leaves the old one's progress as it was", () => {
    expect(after?.computed).toEqual(before?.computed);
  });

  test.fails("W12 takes nothing away from it and adds nothing to it", () => {
    expect(after && titlesBelow(after)).toEqual(before && titlesBelow(before));
  });

  test.fails("W12 has ids of its own", () => {
    expect(new Set(Object.values(ids)).size).toBe(9);
  });

  test.fails("W12 has its own key results below it", () => {
    expect(COPIES.slice(1).map((title) => parents[title])).not.toContain("O1");
  });

  test.fails("W12 can be deleted", async () => {
    await shared.restart();
    await copied();
    const copy = await goalTitled("Q3 kunder");
    await file.ask({ do: "delete", id: copy.id, ids: withBelow(copy).map(({ id }) => id) });
    expect(await titles()).toEqual([...ORIGINALS, "Något annat"]);
  });
});

describe("a key result that was copied", () => {
  const COPY_OF_KR1 = [...ORIGINALS, "Kopia", "Något annat"];
  const actuals = () => byTitle("Faktiskt värde");

  async function copied(): Promise<void> {
    await shared.restart();
    copyRows(3, 1, 7);
    grid(file).getRange("C7").setValue("Kopia");
    grid(file).getRange("M7").setValue(3);
    await write();
  }

  async function checkedIn(title: string): Promise<void> {
    const { id, fields } = await goalTitled(title);
    const answer = { id, base: fields.actual, value: 9, confidence: null, note: "" };
    await file.ask({ do: "check-in", answers: [answer] });
  }

  /** Saves the objective with what the form has made of the key results below it. */
  async function savedWith(change: (children: readonly Draft[]) => readonly Draft[]): Promise<void> {
    const base = opened(await goalTitled("Nöjdare kunder"));
    await file.ask({ do: "save", draft: { ...base, children: change(base.children) }, base });
  }

  const isCopy = ({ fields }: Draft) => fields.title === "Kopia";

  beforeEach(copied);

  test("can be told from the original, which is checked in", async () => {
    await checkedIn("Svarstid");
    expect(await actuals()).toMatchObject({ Svarstid: 9, Kopia: 3 });
  });

  test.fails("W12 can be checked in", async () => {
    await checkedIn("Kopia");
    expect(await actuals()).toMatchObject({ Svarstid: 6, Kopia: 9 });
  });

  test.fails("W12 can be renamed", async () => {
    await savedWith((children) =>
      children.map((child) => (isCopy(child) ? withFields(child, { title: "Döpt om" }) : child)),
    );
    expect(await titles()).toEqual(COPY_OF_KR1.map((title) => (title === "Kopia" ? "Döpt om" : title)));
  });

  test.fails("W12 can be removed in the form", async () => {
    await savedWith((children) => children.filter((child) => !isCopy(child)));
    expect(await titles()).toEqual(COPY_OF_KR1.filter((title) => title !== "Kopia"));
  });

  test.fails("W12 is what goes when it is deleted, and not the original", async () => {
    const { id } = await goalTitled("Kopia");
    await file.ask({ do: "delete", id, ids: [id] });
    expect(await titles()).toContain("Svarstid");
  });

  test.fails("W12 above the original gets the new id, as the original agrees with the log", async () => {
    await shared.restart();
    grid(file).insertRowBefore(3);
    copyRows(4, 1, 3);
    grid(file).getRange("C3").setValue("Kopia");
    grid(file).getRange("M3").setValue(3);
    await write();
    expect(await byTitle("ID")).toMatchObject({ Svarstid: "KR1", Kopia: expect.not.stringMatching(/^KR1$/) });
  });
});

describe("a sheet that was deleted, after which a row is made anew", () => {
  let [oldIds, newIds]: unknown[][] = [];
  let history: readonly PastCheckIn[];
  let made: Kpi | undefined;

  beforeAll(async () => {
    await shared.restart();
    oldIds = await idsIn(file);
    file.standin.spreadsheet.deleteSheet(grid(file));
    await file.done({ do: "set-up" });
    await file.done({ do: "save", draft: smallObjective("Nytt"), base: null });
    newIds = await idsIn(file);
    history = await checkInsOf(file, (await goalTitled("Svarstid")).id);
    await shared.restart();
    file.standin.spreadsheet.deleteSheet(grid(file, "Nyckeltal"));
    await file.done({ do: "save-kpi", draft: kpi({ title: "Ny", target: 10 }), base: null });
    made = (await file.panel()).kpis[0];
  });

  test("is there", () => {
    expect(newIds).toHaveLength(5);
    expect(made?.fields.title).toBe("Ny");
  });

  test.fails("W13 OKR gives no id a second time", () => {
    expect(newIds?.filter((id) => oldIds?.includes(id))).toEqual([]);
  });

  test.fails("W13 a new key result has no history", () => {
    expect(history).toEqual([]);
  });

  test.fails("W13 the sheet KPI gives no id a second time", () => {
    expect(made?.id).not.toBe("KPI1");
  });

  test.fails("W13 a new KPI has no targets on the way", () => {
    expect(made?.phases).toEqual([]);
  });

  test.fails("W13 a new KPI has no statuses in the past", () => {
    expect(made?.periods.join("")).toBe("");
  });
});

describe("an id that was typed in small letters", () => {
  let [before, after]: Panel[] = [];

  beforeAll(async () => {
    await shared.restart();
    const fields = { title: "Svar", target: 10, actual: 4, supports: "KR2" };
    await file.done({ do: "save-kpi", draft: kpi(fields, { feeds: true }), base: null });
    (await rangeOf(file, "KPI2", "Stöder", "Nyckeltal")).setValue("kr2");
    before = await file.panel();
    const answer = { id: "KPI2", base: 4, value: 9, confidence: null, note: "" };
    await file.done({ do: "check-in", answers: [answer] });
    await file.standin.settle();
    after = await file.panel();
  });

  test("is followed by what feeds a key result", () => {
    expect(after?.kpis[1]).toMatchObject({ feeds: true, fields: { supports: "kr2" } });
    expect(after?.objectives[0]?.children[1]?.fields.actual).toBe(9);
  });

  test.fails("W20 is followed by what a check-in has moved", () => {
    const { rows } = checkInEffects(before ?? null, after ?? null, ["KPI2"]);
    expect(rows.map((move) => move.after.id)).toEqual(["KR2", "KPI2"]);
  });

  test.fails.each([
    { field: "supports", value: "kr2", title: "Länkat" },
    { field: "parent", value: "o1", title: "Nöjdare kunder" },
  ] as const)("W20 is said by its title in $field", ({ field, value, title }) => {
    expect(sayFieldValue({ field, value, unit: "" }, after ?? null, "sv")).toBe(title);
  });
});
