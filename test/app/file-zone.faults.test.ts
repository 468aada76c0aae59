import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Day, day } from "../../src/domain/calendar.ts";
import { formatDay } from "../../src/text/date.ts";
import { closeAll, draft, opened, openFile, type Workbook, withFields } from "./workbook.ts";

/**
 * What is wrong in a file whose time zone is not the script's, which is Stockholm's. A day is a day of the file's zone
 * everywhere. Each row has the right answer and fails today; when it is mended its mark has to go.
 */

afterAll(closeAll);

const [HOME, WEST] = ["Europe/Stockholm", "America/New_York"];
const EAST = ["Europe/Helsinki", "Asia/Tokyo", "Pacific/Auckland", "Africa/Johannesburg"];

/** Goals, a log and check-ins with their dates as people type them; 11 January is the serial number 46033. */
const SHEET = [
  ["ID", "Startdatum", "Slutdatum", "Startvärde", "Målvärde", "Faktiskt värde"],
  ["KR1", "2026-01-01", "2026-01-11", "0", "100", "95"],
  [""],
  ["Datum", "ID", "Värde", "Status"],
  ["2026-01-01", "KR1", "10", "Försenad"],
  ["2026-01-08", "KR1", "40", "Avspårad"],
  ["2026-02-01", "KR1", "95", "På rätt spår"],
  [""],
  ["2026-01-01", "1", "2026-01-11 21:00"],
  ["2026-01-02", "2"],
  ["2026-01-03", "3"],
];

const FORMULAS = {
  expected: "=OKR_EXPECTED(DATE(2026;1;1);46033;DATE(2026;1;11))",
  summer: "=OKR_EXPECTED(DATE(2026;3;20);DATE(2026;4;1);DATE(2026;3;28))",
  evening: "=OKR_EXPECTED(DATE(2026;1;1);46043;C9)",
  track: "=INDEX(OKR_TRACK(A1:F2;46033);2;4)",
  history: "=INDEX(OKR_HISTORY(A1:F2;A4:D7;46029);2;1)",
  periods: "=INDEX(OKR_PERIODS(A1:F2;A4:D7;DATE(2026;2;20));2;12)",
  forecast: "=OKR_FORECAST(A9:A11;B9:B11;46033)",
} as const;

type Formula = keyof typeof FORMULAS;

const RIGHT: readonly { readonly formula: Formula; readonly is: unknown; readonly because: string }[] = [
  { formula: "expected", is: 1, because: "11 January is the due date" },
  { formula: "track", is: "På rätt spår", because: "the due date itself is not past it" },
  { formula: "history", is: 10, because: "the check-in of 8 January was not known on the 7th" },
  { formula: "periods", is: "På rätt spår", because: "1 February is not in January" },
  { formula: "forecast", is: 11, because: "1 a day from 1 January" },
];

describe("cell functions", () => {
  const found = new Map<string, Record<string, unknown>>();
  const answer = (zone: string, formula: Formula) => found.get(zone)?.[formula];

  beforeAll(async () => {
    const { standin } = await openFile();
    const sheet = standin.spreadsheet.getSheets()[0];
    if (!sheet) throw new Error("no sheet");
    const name = sheet.getName();
    for (const zone of [HOME, WEST, ...EAST]) {
      standin.spreadsheet.setSpreadsheetTimeZone(zone);
      await standin.clear(name, "A1:H20");
      await standin.paste(name, "A1", SHEET);
      const names = Object.keys(FORMULAS) as Formula[];
      for (const [row, formula] of names.entries())
        await standin.type(name, `H${row + 1}`, FORMULAS[formula]);
      await standin.settle();
      const cells = sheet.getRange(1, 8, names.length).getValues().flat();
      found.set(zone, Object.fromEntries(names.map((formula, row) => [formula, cells[row]])));
    }
  });

  const inZones = (zones: readonly string[]) =>
    zones.flatMap((zone) => RIGHT.map((fact) => ({ zone, ...fact })));

  test.fails.each(inZones(EAST))("N1 $formula in $zone is $is: $because", ({ zone, formula, is }) => {
    expect(answer(zone, formula)).toBe(is);
  });

  test.fails.each([
    {
      zone: "Africa/Johannesburg",
      formula: "summer",
      is: 8 / 12,
      because: "Stockholm changes its clocks in between",
    },
    { zone: WEST, formula: "evening", is: 0.5, because: "nine in the evening of the 11th is not the 12th" },
  ] as const)("N1 $formula in $zone is $is: $because", ({ zone, formula, is }) => {
    expect(answer(zone, formula)).toBe(is);
  });

  test.each([
    ...inZones([HOME, WEST]),
    { zone: HOME, formula: "summer", is: 8 / 12, because: "the same in the script's own zone" },
    { zone: HOME, formula: "evening", is: 0.5, because: "at any time of the day" },
  ] as const)("$formula in $zone is $is: $because", ({ zone, formula, is }) => {
    expect(answer(zone, formula)).toBe(is);
  });
});

/** What a person sees of one key result from its first day to a deletion that is taken back. */
interface Seen {
  readonly due: Day | null | undefined;
  readonly reason: string | undefined;
  readonly checkedIn: readonly [Day, number | null][];
  readonly corrected: readonly [Day, number | null][];
  readonly asOf: readonly unknown[];
  readonly before: unknown;
  readonly moved: unknown;
  readonly broughtBack: unknown;
  readonly rewritten: number;
}

const START = day(2026, 1, 1);
const DUE = day(2026, 5, 15);

async function firstOf(file: Workbook) {
  await file.standin.settle();
  const objective = (await file.panel()).objectives[0];
  const keyResult = objective?.children[0];
  if (!objective || !keyResult) throw new Error("no key result");
  return { objective, keyResult };
}

async function pastOf(file: Workbook): Promise<[Day, number | null][]> {
  const answer = await file.ask({ do: "history", ids: ["KR1"] });
  if (!answer.ok || !("histories" in answer)) throw new Error(JSON.stringify(answer));
  return answer.histories.flatMap(({ checkIns }) =>
    checkIns.map(({ day, value }): [Day, number | null] => [day, value]),
  );
}

/** What the cell of the key result shows under a header. */
function shown({ standin }: Workbook, sheet: string, header: string): string | undefined {
  const found = standin.dump().find(({ name }) => name === sheet)?.displayValues ?? [];
  return found[2]?.[found[0]?.indexOf(header) ?? -1];
}

/** Looks, checks in, corrects, looks back, moves the due date, deletes and takes that back. */
async function liveIn(zone: string): Promise<Seen> {
  const file = await openFile({ now: () => new Date("2026-05-15T09:00:00Z"), rows: 120 });
  file.standin.spreadsheet.setSpreadsheetTimeZone(zone);
  await file.done({ do: "set-up" });
  const keyResult = { title: "Svar", startDate: START, dueDate: DUE, start: 0, target: 100, actual: 10 };
  const goal = draft("objective", { title: "Mål" }, [draft("key-result", keyResult)]);
  await file.done({ do: "save", draft: goal, base: null });
  const first = await firstOf(file);
  const answers = [{ id: "KR1", base: 10, value: 25, confidence: null, note: "" }];
  await file.done({ do: "check-in", answers });
  const checkedIn = await pastOf(file);
  await file.done({ do: "correct", id: "KR1", day: checkedIn[0]?.[0] ?? DUE, value: 30, note: "" });
  const corrected = await pastOf(file);
  await file.done({ do: "as-of", day: DUE - 1 });
  await file.standin.settle();
  const sheet = `Per datum ${formatDay(DUE - 1)}`;
  const asOf = ["Startdatum", "Slutdatum"].map((header) => shown(file, sheet, header));
  const before = shown(file, sheet, "Faktiskt värde");
  const { objective } = await firstOf(file);
  const base = opened(objective);
  const later = base.children.map((child) => withFields(child, { dueDate: (child.fields.dueDate ?? 0) + 1 }));
  await file.done({ do: "save", draft: { ...base, children: later }, base });
  await file.standin.settle();
  const moved = shown(file, "OKR", "Slutdatum");
  await file.done({ do: "delete", id: "O1", ids: ["O1", "KR1"] });
  await file.done({ do: "undo" });
  await file.standin.settle();
  const broughtBack = ["Startdatum", "Slutdatum"].map((header) => shown(file, "OKR", header));
  await file.panel();
  file.standin.resetCalls();
  await file.panel();
  const calls = file.standin.calls();
  const rewritten = (calls["Range.setValue"] ?? 0) + (calls["Range.setValues"] ?? 0);
  const { fields, computed } = first.keyResult;
  return {
    due: fields.dueDate,
    reason: computed.reason,
    checkedIn,
    corrected,
    asOf,
    before,
    moved,
    broughtBack,
    rewritten,
  };
}

const LIFE: readonly { readonly what: keyof Seen; readonly is: unknown; readonly because: string }[] = [
  { what: "due", is: DUE, because: "the day that was given" },
  { what: "reason", is: "90 procentenheter efter plan", because: "its last day has not passed" },
  { what: "checkedIn", is: [[DUE, 25]], because: "today" },
  { what: "corrected", is: [[DUE, 30]], because: "in place of what was said of that day" },
  { what: "asOf", is: ["2026-01-01", "2026-05-15"], because: "dates stay what they are" },
  { what: "moved", is: "2026-05-16", because: "a day later" },
  { what: "broughtBack", is: ["2026-01-01", "2026-05-16"], because: "as they were before" },
  { what: "rewritten", is: 0, because: "a look at a day that is written already writes nothing" },
];

describe.each([{ zone: "Europe/Helsinki" }])("a workbook in $zone", ({ zone }) => {
  let seen: Seen;
  beforeAll(async () => {
    seen = await liveIn(zone);
  });

  test.fails.each(LIFE)("N1 $what is $is: $because", ({ what, is }) => {
    expect(seen[what]).toEqual(is);
  });
});

describe("a workbook in the script's zone", () => {
  let seen: Seen;
  beforeAll(async () => {
    seen = await liveIn(HOME);
  });

  test.fails("N2 as of the day before the first check-in there is no value", () => {
    expect(seen.before).toBe("");
  });

  test.each(LIFE)("$what is $is: $because", ({ what, is }) => {
    expect(seen[what]).toEqual(is);
  });
});
