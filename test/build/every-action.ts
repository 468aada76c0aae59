import { expect } from "vitest";
import { kpi, openedKpi } from "../app/kpi-builders.ts";
import { closeAll, draft, idsOf, opened, openFile, type Workbook } from "../app/workbook.ts";

/** The service calls of all that a user can do, by name: "Range.getValues". */
export async function callsOfEveryAction(): Promise<string[]> {
  const file = await openFile({ userLocale: "en", locale: "en_US" });
  await useTheMenu(file);
  await useThePanel(file);
  await followKpis(file);
  await liveWithGoals(file);
  await repairTheSheet(file);
  const names = Object.keys(file.standin.calls());
  closeAll();
  return names;
}

async function useTheMenu({ standin }: Workbook): Promise<void> {
  for (const entry of standin.menu().flatMap((line) => ("submenu" in line ? line.submenu : [line])))
    if ("functionName" in entry) await standin.call(entry.functionName);
}

/** Adds to the first objective, deletes the last one, and adds a new one, at first over merged cells, which is refused. */
async function useThePanel(file: Workbook): Promise<void> {
  const [first, ...others] = (await file.panel()).objectives.map(opened);
  const last = others.at(-1);
  if (!first || !last) throw new Error("the example has not enough objectives");
  const more = draft("key-result", { title: "Answers within a day", target: 1 });
  await file.done({ do: "save", draft: { ...first, children: [...first.children, more] }, base: first });
  await file.done({ do: "delete", id: last.id ?? "", ids: idsOf(last) });
  const below = okrSheet(file).getLastRow() + 1;
  const merged = okrSheet(file).getRange(below, 2, 2, 2).merge();
  const addition = { do: "save", draft: draft("objective", { title: "New" }, [more]), base: null } as const;
  expect(await file.ask(addition)).toMatchObject({ refusal: { code: "merged" } });
  merged.breakApart();
  await file.done(addition);
}

/** Sets up a KPI that feeds a key result, with phased targets, changes and deletes it, and makes the dashboard anew. */
async function followKpis(file: Workbook): Promise<void> {
  const fields = { title: "NPS", unit: "p", start: 20, target: 45, actual: 30, supports: "KR2" };
  const phases = [{ until: 20_500, target: 30 }];
  await file.done({ do: "save-kpi", draft: kpi(fields, { feeds: true, phases }), base: null });
  const [found] = (await file.panel()).kpis;
  if (!found) throw new Error("no KPI");
  const base = openedKpi(found);
  await file.done({ do: "save-kpi", draft: { ...base, feeds: false, formula: "=2*3" }, base });
  await file.ask({ do: "selection" });
  await file.ask({ do: "library" });
  await file.done({ do: "delete-kpi", id: "KPI1" });
  for (let step = 0; step < 6; step++) await file.ask({ do: "dashboard", step });
  await file.done({ do: "cancel-dashboard" });
}

/** Checks in, corrects, undoes, looks back, and edits the grid; at last in a file without a log. */
async function liveWithGoals(file: Workbook): Promise<void> {
  const { standin } = file;
  const { today } = await file.panel();
  const answers = [{ id: "KR1", base: null, value: 5, confidence: 3, note: "" }];
  const { actual = null } = (await file.panel()).objectives[0]?.children[0]?.fields ?? {};
  await file.done({ do: "check-in", answers: answers.map((one) => ({ ...one, base: actual })) });
  await file.done({ do: "keep", kept: { scope: null, answers, entries: {} } });
  await file.done({ do: "keep", kept: { scope: null, answers: [], entries: {} } });
  await file.done({ do: "correct", id: "KR1", day: today, value: 4, note: "" });
  await file.done({ do: "undo" });
  await file.ask({ do: "history", ids: ["KR1"] });
  for (let turn = 0; turn < 2; turn++) await file.done({ do: "as-of", day: today - turn });
  await file.done({ do: "choose-me", me: "Anna Berg" });
  for (const on of [true, true, false]) await file.done({ do: "daily", on });
  await standin.call("runDaily");
  await standin.type("OKR", "M3", "7");
  await standin.paste("OKR", "M3", [["8"], ["9"]]);
  await standin.type("Settings", "B4", "2026-10-01");
  const log = standin.spreadsheet.getSheetByName("Check-ins");
  if (log) standin.spreadsheet.deleteSheet(log);
  await standin.type("OKR", "M3", "10");
}

/** Puts back two columns and the formula that somebody has deleted. */
async function repairTheSheet(file: Workbook): Promise<void> {
  const sheet = okrSheet(file);
  const [formulas = []] = sheet.getDataRange().getFormulas();
  sheet.getRange(1, formulas.findIndex((text) => text !== "") + 1).clearContent();
  sheet.deleteColumn(11);
  sheet.deleteColumn(1);
  await file.done({ do: "repair" });
}

function okrSheet({ standin }: Workbook) {
  const sheet = standin.spreadsheet.getSheetByName("OKR");
  if (!sheet) throw new Error("no sheet");
  return sheet;
}
