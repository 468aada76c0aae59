import { afterEach, describe, expect, test } from "vitest";
import { closeAll, draft, openWorkbook, type Workbook } from "../workbook.ts";

afterEach(closeAll);

async function openGoal(prepare: (file: Workbook) => void = () => undefined) {
  const file = await openWorkbook();
  prepare(file);
  await file.standin.settle();
  const keyResult = draft("key-result", { title: "Svar", start: 0, target: 100, actual: 1 });
  await file.done({ do: "save", draft: draft("objective", { title: "Mål" }, [keyResult]), base: null });
  const checkIn = (base: number, value: number) =>
    ({ do: "check-in", answers: [{ id: "KR1", base, value, confidence: null, note: "" }] }) as const;
  return { file, checkIn, log: () => file.standin.spreadsheet.getSheetByName("Avstämningar") };
}

describe("the log", () => {
  test("is found under another name, with columns moved and columns of the user's own between them", async () => {
    const { file, checkIn, log } = await openGoal();
    log()?.setName("Historik").insertColumnBefore(1).getRange("A1").setValue("Egen");
    await file.done(checkIn(1, 2));
    expect((await file.values("Historik"))[1]?.slice(0, 6)).toEqual([
      "",
      expect.any(Date),
      "KR1",
      "Svar",
      2,
      1,
    ]);
  });

  test("says which header somebody has renamed, and puts it back", async () => {
    const { file, checkIn, log } = await openGoal();
    log()?.getRange("D1").setValue("Siffra");
    expect(await file.ask(checkIn(1, 2))).toMatchObject({
      refusal: { code: "missing-header", sheet: "Avstämningar", headers: ["Värde"] },
    });
    expect((await file.panel()).objectives[0]?.children[0]?.fields.actual).toBe(1);
    await file.done({ do: "repair" });
    await file.done(checkIn(1, 2));
    expect((await file.values("Avstämningar"))[0]?.[3]).toBe("Värde");
  });

  test("that was deleted is made anew", async () => {
    const { file, checkIn, log } = await openGoal();
    const sheet = log();
    if (sheet) file.standin.spreadsheet.deleteSheet(sheet);
    await file.done(checkIn(1, 2));
    expect(await file.values("Avstämningar")).toHaveLength(2);
  });

  test("draws a trend beside each key result, also when it has outgrown its grid", async () => {
    const { file, checkIn } = await openGoal(({ standin }) => {
      standin.spreadsheet.getSheetByName("Avstämningar")?.deleteRows(3, 998);
    });
    for (const value of [2, 3, 4, 5]) await file.done(checkIn(value - 1, value));
    await file.standin.settle();
    const trends = file.standin.sparklines("OKR").filter(({ options }) => options.charttype === "line");
    expect(trends).toMatchObject([{ row: 3, data: [[2], [3], [4], [5]] }]);
    const shown = file.standin.dump().find(({ name }) => name === "Avstämningar")?.displayValues ?? [];
    expect(shown.slice(1).map(([date]) => /^\d{4}-\d\d-\d\d$/.test(date ?? ""))).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  test("of 100 000 lines costs a check-in no more calls than an empty one", async () => {
    const { file, checkIn, log } = await openGoal();
    const calls = async (base: number) => {
      file.standin.resetCalls();
      await file.done(checkIn(base, base + 1));
      return file.standin.calls();
    };
    const few = await calls(1);
    const lines = Array.from({ length: 100_000 }, (_, at) => [
      46_000 + (at % 300),
      `KR${at % 500}`,
      "Svar",
      at,
    ]);
    const sheet = log();
    sheet?.insertRowsAfter(1000, lines.length);
    sheet?.getRange(3, 1, lines.length, 4).setValues(lines);
    expect(await calls(2)).toEqual(few);
  });
});
