import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Goal, Panel } from "../../../src/app/contract.ts";
import { day } from "../../../src/domain/calendar.ts";
import { rollUp } from "../../../src/domain/roll-up.ts";
import { STATUSES } from "../../../src/domain/status.ts";
import { lateRows } from "../../../src/sidebar/model/check-in.ts";
import { everyGoal } from "../../../src/sidebar/model/goals.ts";
import { serialOf } from "../../../src/tables/cell.ts";
import { SHOWN } from "../../../src/tables/dashboard/data-layout.ts";
import { KPI_COLUMNS, OKR_COLUMNS } from "../../../src/tables/header.ts";
import type { Language } from "../../../src/text/language.ts";
import { texts } from "../../../src/text/texts.ts";
import { type Cells, row } from "../../tables/builders.ts";
import { boardNames, buildBoard, choose, seenOn, sheetNamed } from "../board.ts";
import { halfAYear } from "../half-a-year.ts";
import { kpi } from "../kpi-builders.ts";
import { closeAll, openWorkbook, type Workbook } from "../workbook.ts";

/**
 * One truth: sidebar, OKR sheet, dashboard and OKR_ROLLUP tell the same of the same workbook, whatever it holds and
 * whichever of its rows are shown.
 */

const NOW = new Date("2026-11-25T09:00:00Z");
const TODAY = day(2026, 11, 25);

/** What is chosen on the dashboard; "" lets everything through. */
interface Filters {
  readonly area: string;
  readonly owner: string;
}

const EVERYTHING: Filters = { area: "", owner: "" };

/** Chooses and then compares all that is told in more than one place. */
async function agree(file: Workbook, language: Language, filters: Filters): Promise<void> {
  const { board } = boardNames(language);
  for (const name of ["area", "owner"] as const) {
    await choose(file, board, name, filters[name] || texts(language).dashboard.all);
  }
  const panel = await file.panel();
  const shown = shownIn(panel, filters);
  const seen = seenOn(await file.values(board));
  const objectives = shown.goals.filter(({ type }) => type === "objective");
  const label = labelsOf(panel);
  const told = objectives.map(({ fields, computed }) => ({
    title: fields.title,
    progress: computed.progress ?? "",
    status: label(computed.status),
  }));
  expect(close(seen.objectives), "objectives of the dashboard").toEqual(
    close(told.slice(0, SHOWN.objectives)),
  );
  expect(close(await objectivesInSheet(file, language, objectives)), "OKR sheet").toEqual(close(told));
  expect(seen.standings, "objectives by status").toEqual(standingsOf(objectives, label));
  expect(close({ ...seen, objectives: [], standings: [] }), "numbers").toEqual(
    close({
      objectives: [],
      standings: [],
      count: objectives.length,
      progress: meanOf(objectives),
      // What is to be mended is told before how old it is.
      stale: lateRows(panel).filter(({ id, computed }) => shown.keyResults.has(id) && !computed.wrong).length,
      keyResults: shown.keyResults.size,
      onTarget: shown.kpis.filter(({ computed }) => /^(done|on-track)$/.test(computed.status)).length,
      kpis: shown.kpis.length,
    }),
  );
  expect(close(await rolledUpInCell(file, told)), "OKR_ROLLUP in a cell").toEqual(close(seen.progress));
}

/** What the filters let through, by what the rows of the panel say of themselves or take from the rows above. */
function shownIn(panel: Panel, { area, owner }: Filters) {
  const goals = everyGoal({ ...panel, kpis: [] });
  const byId = new Map(goals.map((goal) => [goal.id.toUpperCase(), goal]));
  const handed = (goal: Goal | undefined, field: "area" | "owner", steps = 4): string =>
    goal && steps > 0
      ? goal.fields[field] || handed(byId.get(goal.fields.parent.toUpperCase()), field, steps - 1)
      : "";
  const passes = (said: string, chosen: string) => chosen === "" || said === chosen;
  const shown = goals.filter(
    (goal) => passes(handed(goal, "area"), area) && passes(handed(goal, "owner"), owner),
  );
  const keyResults = shown.filter(({ type }) => type === "key-result").map(({ id }) => id);
  const kpis = panel.kpis.filter(({ fields }) => passes(fields.area, area) && passes(fields.owner, owner));
  return { goals: shown, keyResults: new Set(keyResults), kpis };
}

function labelsOf({ statuses }: Panel) {
  return (status: string) => statuses.find(({ code }) => code === status)?.label ?? status;
}

function standingsOf(objectives: readonly Goal[], label: (status: string) => string): number[] {
  const known = STATUSES.map(label);
  const said = objectives.map(({ computed }) => label(computed.status));
  const counts = known.map((one) => said.filter((status) => status === one).length);
  return [...counts, said.filter((status) => !known.includes(status)).length];
}

function meanOf(objectives: readonly Goal[]): number | "" {
  const mean = rollUp(objectives.map(({ computed }) => ({ progress: computed.progress ?? undefined })));
  return mean.ok ? (mean.value ?? "") : "";
}

async function objectivesInSheet(file: Workbook, language: Language, objectives: readonly Goal[]) {
  const { headers, computed } = texts(language).sheet;
  const columns = [headers.id, headers.title, computed.progress, computed.status];
  const [ids = [], titles = [], progress = [], status = []] = await Promise.all(columns.map(file.column));
  return objectives.map(({ id }) => {
    const place = ids.indexOf(id);
    return { title: titles[place], progress: progress[place], status: status[place] };
  });
}

/** What a person gets who rolls the same objectives up by hand; weights let those without data count. */
async function rolledUpInCell({ standin }: Workbook, told: readonly { progress: unknown }[]) {
  const sheet = standin.spreadsheet.getSheetByName("Prov") ?? standin.spreadsheet.insertSheet("Prov");
  if (told.length === 0) return "";
  sheet.clear();
  sheet.getRange(1, 1, told.length, 2).setValues(told.map(({ progress }) => [progress, 1]));
  await standin.type("Prov", "D1", `=OKR_ROLLUP(A1:A${told.length}; B1:B${told.length})`);
  await standin.settle();
  return sheet.getRange("D1").getValue();
}

/** Sums are added up in another order: numbers are compared to a billionth. */
function close<Value>(value: Value): unknown {
  return JSON.parse(JSON.stringify(value), (_, one) =>
    typeof one === "number" ? Math.round(one * 1e9) / 1e9 + 0 : one,
  );
}

describe("after half a year of check-ins", () => {
  let file: Workbook;

  // Univer remembers what names stand for as long as a workbook is open, also for other workbooks.
  afterAll(closeAll);

  beforeAll(async () => {
    file = await halfAYear("en", NOW);
    await buildBoard(file);
  });

  test.each([
    EVERYTHING,
    { area: "Customer support", owner: "" },
    { area: "", owner: "Erik Lind" },
    { area: "Strategy", owner: "Erik Lind" },
    { area: "Strategy", owner: "Anna Berg" },
  ])("all numbers agree for area “$area” and owner “$owner”", async (filters) => {
    await agree(file, "en", filters);
  });
});

describe("in a Swedish file", () => {
  let file: Workbook;

  afterAll(closeAll);

  beforeAll(async () => {
    file = await openWorkbook({ now: () => NOW });
    await file.done({ do: "insert-example" });
    await file.done({ do: "save-kpi", draft: kpi({ title: "NPS", target: 45, actual: 30 }), base: null });
    await buildBoard(file);
  });

  test.each([EVERYTHING, { area: "Strategi", owner: "" }])(
    "all numbers of the example agree for area “$area”",
    async (filters) => {
      await agree(file, "sv", filters);
    },
  );

  test("all numbers of any workbook agree, with any filters", async () => {
    await fc.assert(
      fc.asyncProperty(workbooks, filters, async ({ rows, kpis }, chosen) => {
        fill(sheetNamed(file, "OKR"), rows, OKR_COLUMNS);
        fill(sheetNamed(file, "Nyckeltal"), kpis, KPI_COLUMNS);
        await file.standin.settle();
        await agree(file, "sv", EVERYTHING);
        await agree(file, "sv", chosen);
      }),
      { numRuns: 2, seed: 20261126, endOnFailure: true },
    );
  });
});

const AREAS = ["", "Sälj", "Support"];
const OWNERS = ["", "Anna Berg", "Erik Lind"];
const filters = fc.record({ area: fc.constantFrom(...AREAS), owner: fc.constantFrom(...OWNERS) });

const dates = fc.constantFrom(
  {},
  { startDate: serialOf(TODAY - 40), dueDate: serialOf(TODAY + 40) },
  { startDate: serialOf(TODAY - 200), dueDate: serialOf(TODAY - 1) },
  { startDate: serialOf(TODAY + 1), dueDate: serialOf(TODAY + 90) },
);

const people = fc.record({ area: fc.constantFrom(...AREAS), owner: fc.constantFrom(...OWNERS) });

/** From too little to too much; some of it is not there, or is no number. */
const values = fc.record({
  measure: fc.constantFrom("", "", "", "Högst", "Milstolpe", "between"),
  start: fc.constantFrom("", 0, 2),
  target: fc.constantFrom("", 0, 10, 10, 10),
  actual: fc.constantFrom("", 0, 1, 4, 8.5, 10, 14, -3, "0,72", true),
  updated: fc.constantFrom("", serialOf(TODAY), serialOf(TODAY - 8), serialOf(TODAY - 30)),
});

const objective = fc.tuple(
  people,
  dates,
  fc.record({
    type: fc.constantFrom("Mål", "Objective", "mål"),
    ownStatus: fc.constantFrom("", "", "", "Pausad", "På rätt spår"),
    /** One of its own, which is a circle, or one that is not there, is told in all places alike. */
    parent: fc.constantFrom("", "", "O1", "o2", "O9"),
  }),
);

const keyResult = fc.tuple(
  people,
  dates,
  values,
  fc.record({
    type: fc.constantFrom("Nyckelresultat", "Key result", "", "key-result"),
    parent: fc.constantFrom("O1", "o1", "O2", "O3", "", "O9"),
    weight: fc.constantFrom("", 1, 3, 0),
    ownStatus: fc.constantFrom("", "", "", "Pausad"),
  }),
);

const kpis = fc.array(fc.tuple(people, dates, values), { maxLength: 4 });

const workbooks = fc
  .record({
    objectives: fc.array(objective, { maxLength: 9 }),
    keyResults: fc.array(keyResult, { maxLength: 8 }),
    kpis,
  })
  .map(({ objectives, keyResults, ...others }) => ({
    rows: [...named("O", objectives), ...named("KR", keyResults)],
    kpis: named("KPI", others.kpis),
  }));

function named(kind: string, rows: readonly (readonly object[])[]): Cells[] {
  return rows.map((parts, place) => {
    const name = `${kind}${place + 1}`;
    return Object.assign({ id: name, title: `Rad ${name}` }, ...parts) as Cells;
  });
}

/** Puts these rows into a sheet in place of those that it has. */
function fill(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  rows: readonly Cells[],
  columns: Parameters<typeof row>[1] = OKR_COLUMNS,
): void {
  const blank = Array.from({ length: 60 - rows.length }, () => row({}, columns));
  const cells = [...rows.map((one) => row(one, columns)), ...blank];
  sheet.getRange(2, 1, cells.length, columns.length).setValues(cells);
}
