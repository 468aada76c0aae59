import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Request } from "../../../src/app/contract.ts";
import {
  cellOf,
  checkInsOf,
  idsIn,
  rangeOf,
  rowsOf,
  type SharedFile,
  SMALL_IDS,
  sharedFile,
  smallObjective,
} from "../shared-file.ts";
import { closeAll, draft, opened, type Workbook, withFields } from "../workbook.ts";

/**
 * What becomes of changes where people have set the sheet up for themselves: columns hidden, rows filtered away, cells that refuse.
 * Rows with a number have the right answer and fail today; when it is mended their mark has to go.
 */

/** What somebody has done with Google's own menus. */
const BY_HAND = `
  function hideSome() {
    const sheet = SpreadsheetApp.getActive().getSheetByName("OKR");
    sheet.hideColumns(4, 9);
    const criteria = SpreadsheetApp.newFilterCriteria().setHiddenValues(["Nyckelresultat"]).build();
    sheet.getRange("A1:R60").createFilter().setColumnFilterCriteria(2, criteria);
  }
  function refuseLarge(a1) {
    const rule = SpreadsheetApp.newDataValidation().requireNumberLessThan(10).setAllowInvalid(false).build();
    SpreadsheetApp.getActive().getSheetByName("OKR").getRange(a1).setDataValidation(rule);
  }`;

let shared: SharedFile;
let file: Workbook;

beforeAll(async () => {
  const more = { "ByHand.js": BY_HAND };
  shared = await sharedFile((built) => built.done({ do: "save", draft: smallObjective(), base: null }), {
    more,
  });
  file = shared.anna;
});

afterAll(closeAll);

function checkIn(value: number): Request {
  return { do: "check-in", answers: [{ id: "KR1", base: 5, value, confidence: null, note: "" }] };
}

test("where columns are hidden and rows filtered away, changes are made and undone as ever", async () => {
  await shared.restart();
  await file.standin.call("hideSome");
  const before = await rowsOf(file);
  await file.done(checkIn(6));
  expect(await cellOf(file, "KR1", "Faktiskt värde")).toBe(6);
  await file.done({ do: "undo" });
  await file.done({ do: "delete", id: "O1", ids: SMALL_IDS });
  expect(await idsIn(file)).toEqual([]);
  await file.done({ do: "undo" });
  expect(await rowsOf(file)).toEqual(before);
});

test("a cell's worth of a table, with tabs and line ends, is a title like any other", async () => {
  await shared.restart();
  const title = "Svarstid\t7\r\nNöjdhet\t8";
  await file.done({ do: "save", draft: draft("objective", { title }), base: null });
  const goal = (await file.panel()).objectives.find(({ id }) => id === "O2");
  if (!goal) throw new Error("no O2");
  const base = opened(goal);
  await file.done({ do: "save", draft: withFields(base, { area: "Support" }), base });
  expect(await cellOf(file, "O2", "Titel")).toBe(title);
  await file.done({ do: "undo" });
  expect(await cellOf(file, "O2", "Område")).toBe("");
});

test("in a copied file, which brings no properties, ids go on where they were", async () => {
  await shared.restart();
  await file.done({ do: "save", draft: smallObjective("Ett till"), base: null });
  await file.done({ do: "delete", id: "O2", ids: ["O2", "KR3", "KR4", "I2", "A2"] });
  const original = file.standin.save();
  await file.standin.load({ ...original, properties: { document: {}, script: {}, users: {} } });
  await file.done({ do: "save", draft: draft("objective", { title: "I kopian" }), base: null });
  expect(await idsIn(file)).toEqual([...SMALL_IDS, "O3"]);
});

describe("a cell that refuses what is checked in", () => {
  let shown: unknown;
  let logged: unknown[];

  beforeAll(async () => {
    await shared.restart();
    const cell = await rangeOf(file, "KR1", "Faktiskt värde");
    await file.standin.call("refuseLarge", cell.getA1Notation());
    expect(await file.ask(checkIn(12))).toMatchObject({ ok: false });
    shown = await cellOf(file, "KR1", "Faktiskt värde");
    logged = await checkInsOf(file, "KR1").then((lines) => lines.map(({ value }) => value));
  });

  test("keeps its value", () => {
    expect(shown).toBe(5);
  });

  test.fails("W+ leaves no line in the log", () => {
    expect(logged).toEqual([]);
  });
});

describe("a cell that refuses what is saved with another one", () => {
  let row: Record<string, unknown> | undefined;

  beforeAll(async () => {
    await shared.restart();
    const cell = await rangeOf(file, "KR1", "Faktiskt värde");
    await file.standin.call("refuseLarge", cell.getA1Notation());
    const [goal] = (await file.panel()).objectives;
    if (!goal) throw new Error("no objective");
    const base = opened(goal);
    const children = base.children.map((child) =>
      child.id === "KR1" ? withFields(child, { title: "Halvt", actual: 12 }) : child,
    );
    expect(await file.ask({ do: "save", draft: { ...base, children }, base })).toMatchObject({ ok: false });
    [, row] = await rowsOf(file);
  });

  test.fails("W+ leaves the other one as it was, too", () => {
    expect(row).toMatchObject({ ID: "KR1", Titel: "Svarstid", "Faktiskt värde": 5 });
  });
});
