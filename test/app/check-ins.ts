import type { Draft } from "../../src/app/contract.ts";
import { day } from "../../src/domain/calendar.ts";
import type { CheckInEntry } from "../../src/domain/check-in.ts";
import { draft, openWorkbook, type Workbook } from "./workbook.ts";

const QUARTER = { startDate: day(2026, 10, 1), dueDate: day(2026, 12, 31) };
const START = new Date("2026-11-02T09:00:00Z");

/** An objective with key results from 0 to 100, the first at 10, the second at 20 … */
function goals(count: number): Draft {
  const keyResults = Array.from({ length: count }, (_, at) =>
    draft("key-result", {
      ...QUARTER,
      title: `Nyckelresultat ${at + 1}`,
      owner: at % 2 ? "Erik" : "Anna",
      start: 0,
      target: 100,
      actual: 10 * (at + 1),
    }),
  );
  return draft("objective", { ...QUARTER, title: "Nöjdare kunder" }, keyResults);
}

export interface Clocked extends Workbook {
  /** Lets days go by. */
  pass(days: number): void;
}

/** A file with one objective, on 2 November 2026. */
export async function openGoals(count = 3, locale = "sv_SE"): Promise<Clocked> {
  let now = START;
  const language = locale === "sv_SE" ? "sv" : "en";
  const file = await openWorkbook({ locale, userLocale: language, now: () => now });
  await file.done({ do: "save", draft: goals(count), base: null });
  const pass = (days: number) => {
    now = new Date(now.getTime() + days * 86_400_000);
  };
  return { ...file, pass };
}

/** What a person says of a row whose value was `base`. */
export function entry(
  id: string,
  base: number | null,
  value: number | null,
  more: Partial<CheckInEntry> = {},
) {
  return { id, base, value, confidence: null, note: "", ...more };
}

/** The lines of the log without its header, by their columns. */
export async function log(file: Workbook): Promise<Record<string, unknown>[]> {
  const [header = [], ...rows] = await file.values("Avstämningar");
  return rows
    .filter((row) => row.some((cell) => cell !== ""))
    .map((row) => Object.fromEntries(header.map((name, at) => [String(name), row[at]])));
}
