import { expect } from "vitest";
import { day } from "../../src/domain/calendar.ts";
import type { Language } from "../../src/text/language.ts";
import type { SheetDump } from "../standin/index.ts";
import { BOARD_STEPS } from "./board.ts";
import { kpi } from "./kpi-builders.ts";
import { openWorkbook, type Workbook } from "./workbook.ts";

export const NOW = new Date("2026-11-25T09:00:00Z");
const PERIOD = { startDate: day(2026, 10, 1), dueDate: day(2026, 12, 30) };

export const LOCALES = [
  { language: "sv", locale: "sv_SE" },
  { language: "en", locale: "en_US" },
] as const satisfies { language: Language; locale: string }[];

/** A file with the example and three KPIs, and no dashboard yet. */
export async function withExample(
  language: Language = "sv",
  more: Record<string, string> = {},
): Promise<Workbook> {
  const locale = language === "sv" ? "sv_SE" : "en_US";
  const file = await openWorkbook({ locale, userLocale: language, now: () => NOW, more });
  await file.done({ do: "insert-example" });
  for (const title of ["NPS", "Churn", "eNPS"]) {
    const draft = kpi({ title, start: 20, target: 45, actual: 30, ...PERIOD });
    await file.done({ do: "save-kpi", draft, base: null });
  }
  await file.standin.settle();
  return file;
}

export function dumpOf({ standin }: Workbook, name: string): SheetDump {
  const found = standin.dump().find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

/** What people have in the file besides the dashboard. */
export function others({ standin }: Workbook): unknown {
  const ours: string[] = ["Instrumentpanel", "Underlag"];
  return standin
    .dump()
    .filter(({ name }) => !ours.includes(name))
    .map(({ name, values, formulas }) => ({ name, values, formulas }));
}

/** The service calls of each step. */
export async function stepCalls(file: Workbook): Promise<Record<string, number>[]> {
  const calls: Record<string, number>[] = [];
  for (let step = 0; step < BOARD_STEPS; step++) {
    await file.standin.settle();
    file.standin.resetCalls();
    expect(await file.ask({ do: "dashboard", step })).toMatchObject({ ok: true });
    calls.push(file.standin.calls());
  }
  return calls;
}
