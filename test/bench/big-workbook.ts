import { day } from "../../src/domain/calendar.ts";
import { serialOf } from "../../src/tables/cell.ts";
import { KPI_COLUMNS } from "../../src/tables/header.ts";
import { kpi } from "../app/kpi-builders.ts";
import { GOOGLE_ROWS, openWorkbook, type Workbook } from "../app/workbook.ts";
import { type Cells, row } from "../tables/builders.ts";

/** How much a workbook holds. */
export interface Size {
  readonly objectives: number;
  readonly keyResults: number;
  readonly kpis: number;
  readonly checkIns: number;
}

export const SMALL: Size = { objectives: 3, keyResults: 9, kpis: 3, checkIns: 100 };
export const BIG: Size = { objectives: 200, keyResults: 1_000, kpis: 300, checkIns: 50_000 };

const NOW = new Date("2026-11-25T09:00:00Z");
const TODAY = day(2026, 11, 25);
const DATES = { startDate: serialOf(TODAY - 182), dueDate: serialOf(TODAY + 60) };

/** A workbook with so much in it, written straight into its sheets. */
export async function workbookOf(size: Size): Promise<Workbook> {
  const file = await openWorkbook({ now: () => NOW, rows: GOOGLE_ROWS });
  await file.done({ do: "save-kpi", draft: kpi({ title: "NPS" }), base: null });
  const goals = [...times(size.objectives, objectiveAt), ...times(size.keyResults, keyResultAt(size))];
  put(
    file,
    "OKR",
    goals.map((cells) => row(cells)),
  );
  put(
    file,
    "Nyckeltal",
    times(size.kpis, kpiAt).map((cells) => row(cells, KPI_COLUMNS)),
  );
  put(file, "Avstämningar", times(size.checkIns, checkInAt(size)));
  await file.standin.settle();
  return file;
}

function times<Item>(count: number, at: (place: number) => Item): Item[] {
  return Array.from({ length: count }, (_, place) => at(place));
}

const AREAS = ["Sälj", "Support", "Ekonomi"];

function objectiveAt(place: number): Cells {
  const area = AREAS[place % AREAS.length];
  return { id: `O${place + 1}`, type: "Mål", title: `Mål ${place + 1}`, owner: "Anna Berg", area, ...DATES };
}

const keyResultAt =
  ({ objectives }: Size) =>
  (place: number): Cells => ({
    id: `KR${place + 1}`,
    type: "Nyckelresultat",
    title: `Nyckelresultat ${place + 1}`,
    parent: `O${1 + (place % objectives)}`,
    ...DATES,
    start: 0,
    target: 100,
    actual: 20 + (place % 70),
    updated: serialOf(TODAY - (place % 20)),
  });

function kpiAt(place: number): Cells {
  const values = { start: 0, target: 100, actual: 30 + (place % 60), updated: serialOf(TODAY - 3) };
  return { id: `KPI${place + 1}`, title: `Nyckeltal ${place + 1}`, ...DATES, ...values };
}

/** A line of the log: day, id, title, value, value before, confidence, status, note, by, source. */
const checkInAt =
  ({ keyResults, kpis, checkIns }: Size) =>
  (place: number): unknown[] => {
    const one = place % (keyResults + kpis);
    const id = one < keyResults ? `KR${one + 1}` : `KPI${one - keyResults + 1}`;
    const date = serialOf(TODAY - 182 + Math.floor((182 * place) / checkIns));
    return [date, id, id, place % 100, "", 1 + (place % 5), "På rätt spår", "", "", "Sidopanel"];
  };

function put({ standin }: Workbook, name: string, rows: readonly (readonly unknown[])[]): void {
  const sheet = standin.spreadsheet.getSheetByName(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  const room = sheet.getMaxRows() - 1;
  if (room < rows.length) sheet.insertRowsAfter(room + 1, rows.length - room);
  sheet.getRange(2, 1, rows.length, rows[0]?.length ?? 0).setValues(rows.map((cells) => [...cells]));
}
