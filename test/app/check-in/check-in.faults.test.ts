import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { CheckInEntry } from "../../../src/app/contract.ts";
import { cellOf, grid, rangeOf, rowsOf, type SharedFile, sharedFile, TODAY } from "../shared-file.ts";
import { closeAll, draft, opened, type Workbook, withFields } from "../workbook.ts";

/** What check-ins do to cells that are not theirs. Each row has the right answer and fails today; when it is mended its mark has to go. */

let shared: SharedFile;
let file: Workbook;

const SIX = [1, 2, 3, 4, 5, 6];

/** Six key results with the values 1 to 6, each of which is checked in as it is. */
async function build(built: Workbook): Promise<void> {
  const children = SIX.map((actual) =>
    draft("key-result", { title: `Del ${actual}`, start: 0, target: 100, actual }),
  );
  await built.done({ do: "save", draft: draft("objective", { title: "Mål" }, children), base: null });
  await built.done({ do: "check-in", answers: SIX.map((at) => entry(`KR${at}`, at, at)) });
}

beforeAll(async () => {
  shared = await sharedFile(build);
  file = shared.anna;
});

beforeEach(() => shared.restart());

afterAll(closeAll);

function entry(id: string, base: number, value: number): CheckInEntry {
  return { id, base, value, confidence: 3, note: "" };
}

test.fails("W7 a correction leaves a newer value in the cell, of which the log has not heard", async () => {
  (await rangeOf(file, "KR1", "Faktiskt värde")).setValue(9);
  await file.ask({ do: "correct", id: "KR1", day: TODAY, value: 7, note: "" });
  expect(await cellOf(file, "KR1", "Faktiskt värde")).toBe(9);
});

test("a correction changes a value that the log knows", async () => {
  await file.done({ do: "correct", id: "KR1", day: TODAY, value: 7, note: "" });
  expect(await cellOf(file, "KR1", "Faktiskt värde")).toBe(7);
});

describe("actual values that one ARRAYFORMULA brings from elsewhere", () => {
  const actuals = async () => (await rowsOf(file)).slice(1).map((row) => row["Faktiskt värde"]);

  beforeEach(async () => {
    const sheet = grid(file);
    sheet.getRange("Z3:Z8").setValues(SIX.map((number) => [number * 10]));
    sheet.getRange("M3:M8").clearContent();
    sheet.getRange("M3").setFormula("=ARRAYFORMULA(Z3:Z8)");
    await file.standin.settle();
  });

  /** What the column shows when the last value has changed where it comes from. */
  async function afterNews(): Promise<unknown[]> {
    grid(file).getRange("Z8").setValue(99);
    return actuals();
  }

  test("follow it", async () => {
    expect(await actuals()).toEqual([10, 20, 30, 40, 50, 60]);
    expect(await afterNews()).toEqual([10, 20, 30, 40, 50, 99]);
  });

  test.fails.each([
    { what: "a check-in of one", answers: [entry("KR2", 20, 25)] },
    { what: "a check-in that confirms one", answers: [entry("KR2", 20, 20)] },
    { what: "one that confirms four", answers: [1, 2, 3, 4].map((at) => entry(`KR${at}`, at * 10, at * 10)) },
  ])("W16 $what leaves them", async ({ answers }) => {
    await file.ask({ do: "check-in", answers });
    expect(await afterNews()).toEqual([10, 20, 30, 40, 50, 99]);
  });

  test.fails("W16 a value typed in the form leaves them", async () => {
    const [goal] = (await file.panel()).objectives;
    if (!goal) throw new Error("no objective");
    const base = opened(goal);
    const children = base.children.map((child) =>
      child.id === "KR2" ? withFields(child, { actual: 25 }) : child,
    );
    await file.ask({ do: "save", draft: { ...base, children }, base });
    expect(await afterNews()).toEqual([10, 20, 30, 40, 50, 99]);
  });

  test.fails("W16 a deletion that is undone leaves them", async () => {
    await file.ask({ do: "delete", id: "KR3", ids: ["KR3"] });
    await file.ask({ do: "undo" });
    expect(await afterNews()).toEqual([10, 20, 30, 40, 50, 99]);
  });
});

describe("four of six rows are checked in, in a file east of Stockholm", () => {
  let [before, after]: string[] = [];

  beforeAll(async () => {
    const { anna } = await sharedFile(build, { timeZone: "Europe/Helsinki" });
    const updated = () => rangeOf(anna, "KR3", "Uppdaterad");
    (await updated()).setValue("2026-11-01");
    before = (await updated()).getDisplayValue();
    const answers = [1, 2, 4, 5].map((at) => entry(`KR${at}`, at, at + 1));
    await anna.done({ do: "check-in", answers });
    expect(await cellOf(anna, "KR5", "Faktiskt värde")).toBe(6);
    after = (await updated()).getDisplayValue();
  });

  test.fails("W15 the day of a row between them stays", () => {
    expect([before, after]).toEqual(["2026-11-01", "2026-11-01"]);
  });
});
