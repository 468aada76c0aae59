import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day } from "../../src/domain/calendar.ts";
import { BLANK_FIELDS, type Draft, type Fields, type Item } from "../../src/domain/goal.ts";
import { DEFAULT_THRESHOLDS } from "../../src/domain/status.ts";
import { track } from "../../src/domain/track.ts";
import { draftEffects, type StoredRow } from "../../src/domain/what-if.ts";

const DATES = { startDate: day(2026, 1, 1), dueDate: day(2026, 12, 31) };
const TODAY = day(2026, 7, 2);
const CRITERIA = { today: TODAY, thresholds: DEFAULT_THRESHOLDS };

function row(
  id: string,
  type: StoredRow["type"],
  fields: Partial<Fields>,
  children: StoredRow[] = [],
): StoredRow {
  return { id, type, fields: { ...BLANK_FIELDS, ...DATES, ...fields }, children, unread: "" };
}

/** From 0 to 100. */
function keyResult(id: string, actual: number | null, weight: number | null = null): StoredRow {
  return row(id, "key-result", { start: 0, target: 100, actual, weight });
}

function objective(id: string, parent: string, ...children: StoredRow[]): StoredRow {
  return row(id, "objective", { parent }, children);
}

function asDraft({ id, type, fields, children }: StoredRow): Draft {
  return { id, type, fields, children: children.map(asDraft) };
}

/** The same draft with other fields in the row with this id. */
function edited(draft: Draft, id: string, fields: Partial<Fields>): Draft {
  const own = draft.id === id ? { ...draft.fields, ...fields } : draft.fields;
  return { ...draft, fields: own, children: draft.children.map((child) => edited(child, id, fields)) };
}

/** A company's, a team's and a person's objective, and one that hangs under nothing. */
const COMPANY = objective("O1", "", keyResult("KR1", 40));
const TEAM = objective("O2", "O1", keyResult("KR2", 60));
const PERSON = objective("O3", "o2", keyResult("KR3", 80), keyResult("KR4", 20));
const OTHER = objective("O4", "", keyResult("KR5", null));
const ROWS = [COMPANY, TEAM, PERSON, OTHER];

/** "O3 0.5>0.65" for an objective whose progress changes. */
function told(rows: readonly StoredRow[], draft: Draft): string[] {
  const share = (progress: number | undefined) =>
    progress === undefined ? "–" : String(+progress.toFixed(4));
  return draftEffects(rows, draft, CRITERIA).map(
    ({ id, before, after }) => `${id} ${share(before?.progress)}>${share(after.progress)}`,
  );
}

interface Fact {
  readonly draft: Draft;
  readonly told: readonly string[];
  readonly because: string;
}

test.each<Fact>([
  { draft: asDraft(PERSON), told: [], because: "nothing is changed" },
  {
    draft: edited(asDraft(PERSON), "KR3", { weight: 3 }),
    told: ["O3 0.5>0.65", "O2 0.55>0.625", "O1 0.475>0.5125"],
    because: "a weight is felt all the way up, nearest first",
  },
  {
    draft: edited(asDraft(PERSON), "KR3", { target: 160 }),
    told: ["O3 0.5>0.35", "O2 0.55>0.475", "O1 0.475>0.4375"],
    because: "so is a target",
  },
  {
    draft: edited(asDraft(TEAM), "KR2", { actual: 100 }),
    told: ["O2 0.55>0.75", "O1 0.475>0.575"],
    because: "what hangs below does not move",
  },
  {
    draft: edited(asDraft(PERSON), "O3", { parent: "O4" }),
    told: ["O4 –>0.25", "O2 0.55>0.6", "O1 0.475>0.5"],
    because: "the new parent first, then those that it has left",
  },
  {
    draft: edited(asDraft(PERSON), "O3", { owner: "Anna", title: "Nytt namn" }),
    told: [],
    because: "names move nothing",
  },
  {
    draft: { ...asDraft(PERSON), children: [asDraft(keyResult("KR3", 80))] },
    told: ["O3 0.5>0.8", "O2 0.55>0.7", "O1 0.475>0.55"],
    because: "a row that goes",
  },
  {
    draft: { ...asDraft(objective("", "O4", keyResult("", 30))), id: null },
    told: ["null –>0.3", "O4 –>0.15"],
    because: "a new objective, and what it hangs under",
  },
  {
    draft: { ...asDraft(objective("", "O4", keyResult("", null))), id: null },
    told: [],
    because: "a new one without data says nothing, nor does its parent",
  },
  {
    draft: edited(asDraft(COMPANY), "O1", { parent: "O3" }),
    told: ["O1 0.475>–", "O3 0.5>–", "O2 0.55>–"],
    because: "a circle takes the progress of all that are on it",
  },
  { draft: asDraft(objective("O9", "O1", keyResult("KR9", 0))), told: [], because: "it is gone meanwhile" },
])("draftEffects() tells $told: $because", ({ draft, told: is }) => {
  expect(told(ROWS, draft)).toEqual(is);
});

test("only the status may change, with the dates", () => {
  const sooner = edited(asDraft(OTHER), "O4", { dueDate: TODAY - 1 });
  const rows = [objective("O4", "", keyResult("KR5", 60))];
  expect(
    draftEffects(rows, edited(asDraft(rows[0] as StoredRow), "O4", { dueDate: TODAY - 1 }), CRITERIA),
  ).toMatchObject([
    {
      id: "O4",
      before: { status: "on-track", progress: 0.6 },
      after: { status: "off-track", progress: 0.6 },
    },
  ]);
  expect(draftEffects([OTHER], sooner, CRITERIA)).toEqual([]);
});

describe("a cell that cannot be read", () => {
  const unread: StoredRow = { ...keyResult("KR1", null), unread: "actual" };
  const rows = [objective("O1", "", unread, keyResult("KR2", 50))];
  const draft = asDraft(rows[0] as StoredRow);

  test("takes the progress of its row away until it is written", () => {
    expect(told(rows, edited(draft, "KR1", { weight: 3 }))).toEqual(["O1 0.25>0.125"]);
    expect(told(rows, edited(draft, "KR1", { actual: 100 }))).toEqual(["O1 0.25>0.75"]);
  });

  test("cannot be mended in the form when it is the type", () => {
    const typed = [objective("O1", "", { ...keyResult("KR1", 50), unread: "type" }, keyResult("KR2", 50))];
    expect(told(typed, edited(asDraft(typed[0] as StoredRow), "KR1", { actual: 100 }))).toEqual([]);
  });
});

const actual = fc.option(fc.integer({ min: -20, max: 140 }));
const weight = fc.option(fc.integer({ min: -1, max: 4 }));
const rowsOf = fc.array(fc.record({ actual, weight }), { maxLength: 3 });

/** Up to eight objectives, each under any or none, with circles and parents that are missing. */
const forest = fc
  .array(fc.record({ parent: fc.option(fc.nat(9)), rows: rowsOf }), { minLength: 1, maxLength: 8 })
  .map((objectives) =>
    objectives.map(({ parent, rows }, place) =>
      objective(
        `O${place}`,
        parent === null ? "" : `O${parent}`,
        ...rows.map((one, number) => keyResult(`KR${place}-${number}`, one.actual, one.weight)),
      ),
    ),
  );

/** The rows as they stand in a sheet. */
function itemsOf(rows: readonly StoredRow[]): Item[] {
  const item = ({ id, type, fields }: StoredRow, parent: string): Item => ({
    ...{ id, type, parent, ownStatus: "", start: DATES.startDate, due: DATES.dueDate },
    values: {
      actual: fields.actual ?? undefined,
      target: fields.target ?? undefined,
      start: fields.start ?? undefined,
    },
    weight: fields.weight ?? undefined,
  });
  return rows.flatMap((top) => [
    item(top, top.fields.parent),
    ...top.children.map((child) => item(child, top.id)),
  ]);
}

test("what is not changed makes no difference, whatever the tree", () => {
  fc.assert(
    fc.property(forest, fc.nat(7), (rows, at) => {
      const goal = rows[at % rows.length] as StoredRow;
      expect(draftEffects(rows, asDraft(goal), CRITERIA)).toEqual([]);
    }),
  );
});

test("what is told is what tracking the changed rows tells, and nothing else changes", () => {
  fc.assert(
    fc.property(forest, fc.nat(7), fc.option(fc.nat(8)), rowsOf, (rows, at, parent, children) => {
      const place = at % rows.length;
      const goal = objective(
        `O${place}`,
        parent === null ? "" : `O${parent}`,
        ...children.map((one, number) => keyResult(`KR${place}-${number}`, one.actual, one.weight)),
      );
      const after = rows.map((other, where) => (where === place ? goal : other));
      const effects = new Map(
        draftEffects(rows, asDraft(goal), CRITERIA).map((effect) => [effect.id, effect]),
      );
      const [was, is] = [rows, after].map((some) => {
        const items = itemsOf(some);
        const tracked = track(items, TODAY);
        return new Map(items.map((item, number) => [item.id, tracked[number]]));
      });
      for (const { id } of rows) {
        const effect = effects.get(id);
        if (effect) expect([effect.before, effect.after]).toEqual([was?.get(id), is?.get(id)]);
        else {
          expect(is?.get(id)?.status).toBe(was?.get(id)?.status);
          expect(is?.get(id)?.progress ?? -1).toBeCloseTo(was?.get(id)?.progress ?? -1, 8);
        }
      }
      expect([...effects.keys()].every((id) => rows.some((other) => other.id === id))).toBe(true);
    }),
  );
});
