import { expect } from "vitest";
import type { Answer } from "../../src/app/contract.ts";
import { day } from "../../src/domain/calendar.ts";
import type { Fault, Snapshot, TracedCall } from "../standin/index.ts";
import { draft, type Options, openWorkbook, type Workbook } from "./workbook.ts";

/** A file in which two people work; each test begins with what it held when it was built. */
export interface SharedFile {
  readonly anna: Workbook;
  /** Bertil does something in his own panel while Anna's stays open. */
  bertil(act: (his: Workbook) => Promise<void>): Promise<void>;
  /** The file is as it was built, and nobody has anything to undo. */
  restart(): Promise<void>;
}

export const NOW = new Date("2026-11-23T09:00:00Z");

export const TODAY = day(2026, 11, 23);

const SMALL = { rows: 60, now: () => NOW } as const;

export async function sharedFile(
  build: (file: Workbook) => Promise<void>,
  options: Options = {},
): Promise<SharedFile> {
  const anna = await openWorkbook({ ...SMALL, ...options });
  await build(anna);
  await anna.standin.settle();
  const built = forgotten(anna.standin.save());
  let bertil: Workbook | undefined;
  return {
    anna,
    restart: () => anna.standin.load(built),
    async bertil(act) {
      bertil ??= await openWorkbook({ ...SMALL, ...options, user: "bertil@example.com" });
      await bertil.standin.load(anna.standin.save());
      await act(bertil);
      await bertil.standin.settle();
      await anna.standin.load(bertil.standin.save());
    },
  };
}

/** Without what is remembered of the people. */
function forgotten(snapshot: Snapshot): Snapshot {
  return { ...snapshot, properties: { ...snapshot.properties, users: {} } };
}

const QUARTER = { startDate: day(2026, 10, 1), dueDate: day(2026, 12, 31) };

/** An objective O1 with KR1 at 5 of 10, KR2 at 2 of 10, and an initiative with one action item. */
export function smallObjective(title = "Nöjdare kunder") {
  const keyResult = (name: string, actual: number) =>
    draft("key-result", { ...QUARTER, title: name, start: 0, target: 10, actual });
  return draft("objective", { ...QUARTER, title }, [
    keyResult("Svarstid", 5),
    keyResult("Länkat", 2),
    draft("initiative", { title: "Chattbot" }, [draft("action", { title: "Pilot", actual: 0 })]),
  ]);
}

export const SMALL_IDS = ["O1", "KR1", "KR2", "I1", "A1"];

/** The sheet as a person at the grid has it before them. */
export function grid({ standin }: Workbook, name = "OKR"): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = standin.spreadsheet.getSheetByName(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** What stands under each header, row by row, wherever the header row is. */
export async function rowsOf(file: Workbook, name = "OKR"): Promise<Record<string, unknown>[]> {
  const values = await file.values(name);
  const top = values.findIndex((row) => row.includes("ID"));
  const header = (values[top] ?? []).map(String);
  const filled = values.slice(top + 1).filter((row) => row.some((cell) => cell !== ""));
  return filled.map((row) => Object.fromEntries(header.map((name, place) => [name, row[place]])));
}

/** The ids in a sheet, from its top down. */
export async function idsIn(file: Workbook, name = "OKR"): Promise<unknown[]> {
  return (await rowsOf(file, name)).map((row) => row.ID).filter((id) => id !== "");
}

/** What stands in the row of an id under a header. */
export async function cellOf(file: Workbook, id: string, header: string, name = "OKR"): Promise<unknown> {
  return (await rowsOf(file, name)).find((row) => row.ID === id)?.[header];
}

/** The row and the column of that cell in the grid, from 1. */
export async function rangeOf(file: Workbook, id: string, header: string, name = "OKR") {
  const values = await file.values(name);
  const top = values.findIndex((row) => row.includes("ID"));
  const head = values[top] ?? [];
  const row = values.findIndex((cells) => cells[head.indexOf("ID")] === id);
  return grid(file, name).getRange(row + 1, head.indexOf(header) + 1);
}

/** What an id has been checked in with, from long ago to now. */
export async function checkInsOf(file: Workbook, id: string) {
  const answer = await file.ask({ do: "history", ids: [id] });
  if (!answer.ok || !("histories" in answer)) throw new Error(`no history: ${JSON.stringify(answer)}`);
  return answer.histories[0]?.checkIns ?? [];
}

/** The calls of an action, in their order; what it has done is undone again. */
export async function callsOf(file: Workbook, act: () => Promise<Answer>): Promise<TracedCall[]> {
  const before = file.standin.save();
  file.standin.resetCalls();
  expect(await act()).toMatchObject({ ok: true });
  const calls = file.standin.trace();
  await file.standin.load(before);
  return calls;
}

/** Lets Google fail when it sends the last writes of an action: all of them are done, or none. */
export async function failAtEnd(
  file: Workbook,
  act: () => Promise<Answer>,
  leaves: "all" | "none",
): Promise<void> {
  const names = (await callsOf(file, act)).map(({ name }) => name);
  await failAt(file, act, { call: names.lastIndexOf("SpreadsheetApp.flush") + 1, how: "fail", leaves });
}

/** Lets Google fail right before the last write of an action, so that the others are taken back. */
export async function failBeforeLastWrite(file: Workbook, act: () => Promise<Answer>): Promise<void> {
  const waits = (await callsOf(file, act)).map((call) => call.waits);
  await failAt(file, act, { call: waits.lastIndexOf(true), how: "fail" });
}

async function failAt(file: Workbook, act: () => Promise<Answer>, fault: Fault): Promise<void> {
  expect(fault.call).toBeGreaterThan(0);
  file.standin.breakAt(fault);
  expect(await act()).toMatchObject({ ok: false });
  file.standin.breakAt(undefined);
}
