import { kpiLibrary } from "../../src/library/kpis.ts";
import type { Language } from "../../src/text/language.ts";
import { kpi } from "./kpi-builders.ts";
import { type Options, openWorkbook, type Workbook } from "./workbook.ts";

const DAY = 86_400_000;
const EPOCH_DAY = (date: Date) => Math.floor(date.getTime() / DAY);

/** Ten KPIs of the library, with where each began and where it is to come; they have areas and owners of the example. */
const KPIS = [
  { code: "revenue-growth", start: 0.04, target: 0.12, area: 1 },
  { code: "gross-margin", start: 0.41, target: 0.46, area: 1 },
  { code: "market-share", start: 0.06, target: 0.15, area: 1 },
  { code: "churn", start: 0.05, target: 0.03, area: 2 },
  { code: "nps", start: 32, target: 45, area: 2 },
  { code: "csat", start: 0.76, target: 0.85, area: 2 },
  { code: "first-response", start: 10, target: 7, area: 2 },
  { code: "on-time-delivery", start: 0.87, target: 0.96, area: 0 },
  { code: "absence", start: 0.06, target: 0.04, area: 0 },
  { code: "enps", start: 12, target: 30, area: 0 },
] as const;

/** A workbook that people have lived with for half a year: the three examples, ten KPIs, and a check-in of each every other week. */
export async function halfAYear(language: Language, until: Date, options: Options = {}): Promise<Workbook> {
  let now = new Date(until.getTime() - 182 * DAY);
  const locale = language === "sv" ? "sv_SE" : "en_US";
  const file = await openWorkbook({ locale, userLocale: language, now: () => now, ...options });
  now = until;
  await file.done({ do: "insert-example" });
  beginAnew(file);
  now = new Date(until.getTime() - 182 * DAY);
  await addKpis(file, language, EPOCH_DAY(now), EPOCH_DAY(until) + 60);
  for (let week = 2; week <= 26; week += 2) {
    now = new Date(until.getTime() - (26 - week) * 7 * DAY);
    await checkAllIn(file, week);
  }
  now = until;
  await file.standin.settle();
  return file;
}

/** Half a year ago all key results stood at their start values, and nobody had checked in. */
function beginAnew({ standin }: Workbook): void {
  const sheet = standin.spreadsheet.getSheetByName("OKR");
  if (!sheet) throw new Error("no sheet");
  const rows = sheet.getRange("A2:Q60").getValues();
  rows.forEach(([id, ...cells], place) => {
    const start = cells[9];
    if (!String(id).startsWith("KR") || start === "") return;
    sheet.getRange(place + 2, 13).setValue(start);
    sheet.getRange(place + 2, 17).setValue("");
  });
}

async function addKpis(
  file: Workbook,
  language: Language,
  startDate: number,
  dueDate: number,
): Promise<void> {
  const library = kpiLibrary(language);
  const goals = (await file.panel()).objectives;
  for (const { code, area, start, target } of KPIS) {
    const known = library.find((one) => one.code === code);
    const goal = goals[area];
    if (!known || !goal) throw new Error(code);
    const { name, formula, code: _, ...others } = known;
    const of = { area: goal.fields.area, owner: goal.fields.owner, supports: goal.children[0]?.id ?? "" };
    const draft = kpi({ ...others, ...of, title: name, note: formula, start, target, startDate, dueDate });
    await file.done({ do: "save-kpi", draft, base: null });
  }
}

/** Everything comes along at its own pace, some of it with a step back now and then; confidence follows. */
async function checkAllIn(file: Workbook, week: number): Promise<void> {
  await file.standin.settle();
  const { objectives, kpis } = await file.panel();
  const keyResults = objectives.flatMap(({ children }) => children.filter(({ freshness }) => freshness));
  const answers = [...keyResults, ...kpis]
    .filter(({ fields, linked }) => fields.target !== null && !linked.includes("actual"))
    .map(({ id, fields: { start, target, actual } }, place) => {
      const pace = 0.5 + ((place * 7) % 10) / 12;
      const share = ((week - (place % 3 === week % 3 ? 3 : 0)) / 34) * pace;
      const from = start ?? 0;
      const value = Math.round((from + ((target ?? 0) - from) * share) * 1000) / 1000;
      const confidence = Math.max(1, Math.min(5, Math.round(1 + 4 * pace - (week % 5) / 3)));
      return { id, value, base: actual, confidence, note: "" };
    });
  await file.done({ do: "check-in", answers });
}
