import type { Draft, Goal } from "../../src/app/contract.ts";
import { day } from "../../src/domain/calendar.ts";
import type { Event } from "../../src/sidebar/model/event.ts";
import { fiveKeyResults, QUARTER } from "../app/five-key-results.ts";
import { kpi } from "../app/kpi-builders.ts";
import { openPanel } from "../app/panel/open-sidebar.ts";
import { draft, GOOGLE_ROWS, idsOf, opened, openFile, type Workbook } from "../app/workbook.ts";

/** What people do, in the order in which it is measured. */
export const ACTIONS = [
  "set up",
  "make the first KPI",
  "save an objective with five key results",
  "tick an action item",
  "check 50 key results in",
  "take that back",
  "look, with nothing new to find",
  "look at rows that were typed and have no id yet",
  "show the workbook as of a day",
  "delete an objective",
  "build the dashboard",
] as const;

export type Action = (typeof ACTIONS)[number];

/** What one script that the panel starts asks Google for. */
export interface Execution {
  /** How often it waits for Google's server. */
  readonly trips: number;
  /** How often it calls each member of a service, by name. */
  readonly calls: Readonly<Record<string, number>>;
}

/** What every action costs: the scripts that are started for it; nothing for an action that is refused. */
export type Costs = ReadonlyMap<Action, readonly Execution[]>;

export interface Measured {
  readonly costs: Costs;
  /** The workbook afterwards. */
  readonly file: Workbook;
}

/** How much stands in the workbook before. */
export interface Filling {
  readonly rows: number;
  /** Rows that people have typed, which have no id yet. */
  readonly typed: number;
}

export const FEW: Filling = { rows: 5, typed: 1 };
export const MANY: Filling = { rows: 5_000, typed: 40 };

/** A dashboard of many rows takes the stand-in minutes. */
export const WITHOUT_DASHBOARD = ACTIONS.filter((action) => action !== "build the dashboard");

/** How often all scripts of an action wait for Google; undefined for one that is refused. */
export function tripsOf(action: Action, costs: Costs): number | undefined {
  return costs.get(action)?.reduce((sum, { trips }) => sum + trips, 0);
}

const NOW = new Date("2026-11-25T09:00:00Z");

/** Does these actions one after another in a new file, as the panel does. */
export async function costsIn(filling: Filling, actions: readonly Action[] = ACTIONS): Promise<Measured> {
  const file = await openFile({ now: () => NOW, rows: GOOGLE_ROWS });
  const { look, measure } = meter(file);
  const costs = new Map<Action, readonly Execution[]>();
  for (const action of actions) {
    if (action === "make the first KPI") await addRows(file, filling.rows, "KR");
    if (action === "check 50 key results in")
      await file.done({ do: "save", draft: manyKeyResults(50), base: null });
    await look();
    if (action === "look at rows that were typed and have no id yet") await addRows(file, filling.typed, "");
    const cost = await measure(await eventOf(action, file));
    if (cost) costs.set(action, cost);
  }
  return { costs, file };
}

/** The panel, with a count of what it makes scripts ask for. */
function meter(file: Workbook) {
  const { standin } = file;
  const executions: Execution[] = [];
  const counted: Workbook = {
    ...file,
    ask: async (request) => {
      standin.resetCalls();
      const answer = await file.ask(request);
      executions.push({ trips: standin.roundTrips().total, calls: standin.calls() });
      return answer;
    },
  };
  const { act } = openPanel(counted, "sv");
  return {
    look: () => act({ type: "look" }),
    /** Undefined when the panel could not do it. */
    async measure(event: Event): Promise<readonly Execution[] | undefined> {
      executions.length = 0;
      const { trouble } = await act(event);
      return trouble ? undefined : [...executions];
    },
  };
}

async function eventOf(action: Action, file: Workbook): Promise<Event> {
  switch (action) {
    case "set up":
      return { type: "ask", request: { do: "set-up" } };
    case "make the first KPI":
      return { type: "ask", request: { do: "save-kpi", draft: kpi({ title: "NPS" }), base: null } };
    case "save an objective with five key results":
      return { type: "ask", request: { do: "save", draft: fiveKeyResults(), base: null } };
    case "tick an action item":
      return { type: "tick", id: "A1", done: true };
    case "check 50 key results in": {
      const answers = (await objectives(file)).flatMap(({ children }) => children.map(answerTo)).slice(-50);
      return { type: "ask", request: { do: "check-in", answers } };
    }
    case "take that back":
      return { type: "ask", request: { do: "undo" } };
    case "look, with nothing new to find":
    case "look at rows that were typed and have no id yet":
      return { type: "look" };
    case "show the workbook as of a day":
      return { type: "ask", request: { do: "as-of", day: day(2026, 11, 20) } };
    case "delete an objective": {
      const [goal] = await objectives(file);
      if (!goal) throw new Error("no objective");
      return { type: "ask", request: { do: "delete", id: goal.id, ids: idsOf(opened(goal)) } };
    }
    case "build the dashboard":
      return { type: "build-dashboard" };
  }
}

async function objectives(file: Workbook): Promise<readonly Goal[]> {
  return (await file.panel()).objectives;
}

function answerTo({ id, fields: { actual } }: Goal) {
  return { id, base: actual, value: (actual ?? 0) + 1, confidence: 4, note: "" };
}

function manyKeyResults(count: number): Draft {
  const keyResults = Array.from({ length: count }, (_, place) =>
    draft("key-result", { ...QUARTER, title: `Många ${place + 1}`, start: 0, target: 100, actual: place }),
  );
  return draft("objective", { ...QUARTER, title: "Många nyckelresultat", owner: "Erik" }, keyResults);
}

/** Rows that stay free, as in a sheet that somebody has made longer. */
const SPARE = 500;

/** Puts key results that are under no objective below what stands in the sheet OKR, with ids or without. */
async function addRows({ standin }: Workbook, count: number, id: string): Promise<void> {
  const sheet = standin.spreadsheet.getSheetByName("OKR");
  if (!sheet) throw new Error("no sheet OKR");
  const titles = sheet.getRange(1, 3, sheet.getMaxRows(), 1).getValues();
  const filled = titles.map(([title]) => title !== "").lastIndexOf(true);
  const next = filled + 2;
  const missing = next + count + SPARE - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  const rows = Array.from({ length: count }, (_, place) => [
    id && `${id}${place + 1}`,
    "Nyckelresultat",
    `Rad ${next + place}`,
  ]);
  sheet.getRange(next, 1, count, 3).setValues(rows);
  await standin.settle();
}
