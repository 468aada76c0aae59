import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { day } from "../../../src/domain/calendar.ts";
import { safeText } from "../../../src/tables/cell.ts";
import { PLAIN_FORMAT, TEXT_FORMAT, unitFormat } from "../../../src/tables/number-formats.ts";
import { kpi } from "../kpi-builders.ts";
import { closeAll, draft, openWorkbook, type Workbook } from "../workbook.ts";

/** What is wrong with the sheets that we make. Each row has the right answer and fails today; when it is mended its mark has to go. */

const NOW = new Date("2026-11-28T09:00:00Z");

/** From here on, the panel and Google's own side strip stand over a sheet on a screen of 1 366 pixels. */
const SEEN = 900;

let file: Workbook;

beforeAll(async () => {
  file = await openWorkbook({ now: () => NOW, rows: 120 });
  const period = { startDate: day(2026, 10, 1), dueDate: day(2026, 12, 31) };
  const children = [
    draft("key-result", { ...period, title: "Antal", start: 0, target: 10, actual: 5 }),
    draft("key-result", { ...period, title: "Lanserat", measure: "milestone" }),
    draft("initiative", { title: "Bygga", ...period }, [draft("action", { title: "Rita" })]),
  ];
  await file.done({
    do: "save",
    draft: draft("objective", { title: "Växa", ...period }, children),
    base: null,
  });
  await file.standin.settle();
});

afterAll(closeAll);

function sheet(name = "OKR") {
  const found = file.standin.spreadsheet.getSheetByName(name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

/** Where a header stands, from 1. */
async function columnOf(header: string, name = "OKR"): Promise<number> {
  const [headers = []] = await file.values(name);
  const at = headers.indexOf(header);
  if (at < 0) throw new Error(`no column ${header}`);
  return at + 1;
}

describe("the sheet OKR at first sight", () => {
  test.fails(`U2 shows everything up to the status within ${SEEN} pixels`, async () => {
    const status = await columnOf("Status");
    const widths = Array.from({ length: status }, (_, place) => sheet().getColumnWidth(place + 1));
    expect(widths.reduce((sum, width) => sum + width)).toBeLessThanOrEqual(SEEN);
  });

  test.fails.each([
    { row: 4, of: "a milestone" },
    { row: 6, of: "an action" },
  ])("U9 $of is ticked in a checkbox", async ({ row }) => {
    const cell = sheet().getRange(row, await columnOf("Faktiskt värde"));
    expect(String(cell.getDataValidation()?.getCriteriaType())).toBe("CHECKBOX");
  });

  test.fails("U9 an empty row offers no list, so that no arrow stands on it", async () => {
    expect(
      sheet()
        .getRange(110, await columnOf("Typ"))
        .getDataValidation(),
    ).toBeNull();
  });
});

describe("what is written into cells", () => {
  test.fails("G4 numbers without a unit have the format that Google calls general", () => {
    expect([PLAIN_FORMAT, unitFormat("", [5])]).toEqual(["general", "general"]);
  });

  test.fails("G5 text behind an apostrophe never stands in a cell whose format is text", async () => {
    const note = sheet().getRange(2, await columnOf("Anteckning"));
    expect(note.getNumberFormat() === TEXT_FORMAT && safeText("1").startsWith("'")).toBe(false);
  });

  test.fails("G10 the mark of a sheet names the sheet that it was made for, so that a copy is known", () => {
    const [mark] = sheet().getDeveloperMetadata();
    expect(Object.values(JSON.parse(String(mark?.getValue())))).toContain(sheet().getSheetId());
  });
});

describe("Settings", () => {
  test.fails("U8 a colour that is none is told, and Apply rules does not say that it has done it", async () => {
    const settings = sheet("Inställningar");
    const cells = await file.values("Inställningar");
    const row = cells.findIndex((line) => line.includes("Fyllning")) + 2;
    const column = (cells[row - 2]?.indexOf("Fyllning") ?? -1) + 1;
    expect(row * column).toBeGreaterThan(0);
    const was = settings.getRange(row, column).getValue();
    settings.getRange(row, column).setValue("röd");
    const answer = await file.ask({ do: "apply-rules" });
    settings.getRange(row, column).setValue(was);
    expect(answer).toMatchObject({ ok: false });
  });

  test.fails("U11 is the last tab, and OKR stands before the log", () => {
    const names = file.standin.spreadsheet.getSheets().map((one) => one.getName());
    expect(names.filter((name) => ["OKR", "Avstämningar", "Inställningar"].includes(name))).toEqual([
      "OKR",
      "Avstämningar",
      "Inställningar",
    ]);
  });
});

describe("values in the way of the computed columns", () => {
  test.fails("U1 a status typed over a computed one is named by its cell in the panel", async () => {
    const status = await columnOf("Status");
    const cell = sheet().getRange(3, status);
    cell.setValue("Uppnått");
    await file.standin.settle();
    const answers = [await file.ask({ do: "load", revision: null }), await file.ask({ do: "apply-rules" })];
    cell.clearContent();
    await file.standin.settle();
    expect(JSON.stringify(answers)).toContain(cell.getA1Notation());
  });

  test("U1 and when it is gone the columns are back", async () => {
    expect(await file.column("Status")).not.toContain("");
  });

  test.fails("G1 an actual value that depends on NOW is named, as Google refuses it to functions", async () => {
    const cell = sheet().getRange(3, await columnOf("Faktiskt värde"));
    const was = cell.getValue();
    cell.setFormula("=NOW()-46350");
    await file.standin.settle();
    const answer = await file.ask({ do: "load", revision: null });
    cell.setValue(was);
    await file.standin.settle();
    expect(JSON.stringify(answer)).toMatch(/NOW|KR1 .*formel/);
  });
});

describe("sheets that grow", () => {
  test.fails("G3 a check-in stands below our last line, whatever an own column holds", async () => {
    const log = sheet("Avstämningar");
    const own = log.getLastColumn() + 1;
    log.getRange(1, own, 120, 1).setValues(Array.from({ length: 120 }, (_, row) => [row]));
    const checkIn = { id: "KR1", value: 6, base: 5, confidence: null, note: "" };
    await file.done({ do: "check-in", answers: [checkIn] });
    const lines = (await file.values("Avstämningar")).map(([date]) => date);
    log.getRange(1, own, log.getMaxRows(), 1).clearContent();
    const last = lines.map((date) => date !== "").lastIndexOf(true);
    expect(last).toBeLessThan(20);
  });

  test.fails("G8 the named range of phased targets grows with its sheet, as the log's does", async () => {
    const numbers = { title: "Churn", start: 0, target: 10, actual: 4 };
    const period = { startDate: day(2026, 10, 1), dueDate: day(2026, 12, 31) };
    const phased = kpi({ ...numbers, ...period }, { phases: [{ until: day(2026, 11, 30), target: 5 }] });
    await file.done({ do: "save-kpi", draft: phased, base: null });
    const phases = sheet("Delmål");
    phases.insertRowsAfter(phases.getMaxRows(), 300);
    await file.standin.open();
    await file.ask({ do: "load", revision: null });
    const named = file.standin.spreadsheet.getRangeByName("OKR_PLAN");
    expect(named?.getLastRow()).toBe(phases.getMaxRows());
  });

  test.fails("G12 functions are handed only the columns of the log that they use", () => {
    expect(file.standin.spreadsheet.getRangeByName("OKR_LOG")?.getNumColumns()).toBeLessThanOrEqual(6);
  });

  test.fails("G14 a look costs the same however many rows have no id", async () => {
    const title = await columnOf("Titel");
    const look = async () => {
      file.standin.resetCalls();
      await file.ask({ do: "load", revision: null });
      return Object.values(file.standin.calls()).reduce((sum, count) => sum + count, 0);
    };
    const type = (from: number, count: number) =>
      sheet()
        .getRange(from, title, count, 1)
        .setValues(Array.from({ length: count }, (_, row) => [`Rad ${row}`]));
    type(20, 2);
    const few = await look();
    type(40, 12);
    expect(await look()).toBe(few);
  });
});
