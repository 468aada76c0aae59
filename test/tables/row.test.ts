import { describe, expect, test } from "vitest";
import { day } from "../../src/domain/calendar.ts";
import { BLANK_FIELDS, type Fields, type Item, ROW_TYPES } from "../../src/domain/goal.ts";
import type { Problem } from "../../src/domain/problem.ts";
import { COLUMNS, headersOf, readHeader } from "../../src/tables/header.ts";
import { filledRows, formatFields, formatIdentity, parseItem, parseRow } from "../../src/tables/row.ts";
import { LANGUAGES } from "../../src/text/language.ts";
import { type Cells, row } from "./builders.ts";

const header = readHeader(headersOf(COLUMNS, "en"));

const FIELDS: Fields = {
  title: "Shorter answer time",
  owner: "Ada",
  area: "Support",
  parent: "O1",
  startDate: day(2026, 10, 1),
  dueDate: day(2026, 12, 31),
  measure: "decrease",
  unit: "h",
  start: 10,
  target: 0,
  actual: 8.5,
  weight: 0,
};

describe.each(LANGUAGES)("round trip in %s", (language) => {
  test.each([
    { fields: FIELDS, because: "everything filled in, with zeros" },
    { fields: { ...BLANK_FIELDS, title: "Only a title" }, because: "nothing but a title" },
    { fields: { ...FIELDS, measure: "milestone", actual: 1 } as const, because: "a tick" },
    { fields: { ...FIELDS, measure: "milestone", actual: 0.4 } as const, because: "a milestone in between" },
  ])("$because", ({ fields }) => {
    for (const type of ROW_TYPES) {
      const cells = row({ ...formatIdentity("X1", type, language), ...formatFields(fields, type, language) });
      const read = parseRow(cells, 7, header);
      expect(read).toMatchObject({ place: 7, fields, item: { id: "X1", type } });
      expect(read?.item.problem).toBeUndefined();
    }
  });
});

test.each([
  { type: "action", measure: null, actual: 1, is: true, because: "done is a tick" },
  { type: "action", measure: null, actual: 0, is: false, because: "not done is no tick" },
  { type: "key-result", measure: "milestone", actual: 1, is: true, because: "so is a milestone" },
  { type: "key-result", measure: "milestone", actual: 0.4, is: 0.4, because: "in between is a number" },
  { type: "key-result", measure: "increase", actual: 1, is: 1, because: "a number stays a number" },
  { type: "action", measure: null, actual: null, is: "", because: "blank stays blank" },
] as const)("the actual $actual of $type, $measure, is written as $is: $because", (fact) => {
  const fields = { ...BLANK_FIELDS, measure: fact.measure, actual: fact.actual };
  expect(formatFields(fields, fact.type, "en").actual).toBe(fact.is);
});

test("text that a person gives never becomes a formula", () => {
  const evil = { ...BLANK_FIELDS, title: "=A1", owner: "+x", area: "@x", parent: "-x", unit: "=x" };
  const { title, owner, area, parent, unit } = formatFields(evil, "objective", "en");
  expect([title, owner, area, parent, unit]).toEqual(["'=A1", "'+x", "'@x", "'-x", "'=x"]);
});

test("what cannot be read is null, and told", () => {
  const read = parseRow(row({ title: "T", actual: "0,72", dueDate: "soon" }), 1, header);
  expect(read?.fields).toMatchObject({ title: "T", actual: null, dueDate: null });
  expect(read?.item.problem).toBeDefined();
});

test("a blank row is no row", () => {
  expect(parseRow(row({}), 1, header)).toBeUndefined();
});

test.each([
  { rows: [[""], [""]], is: 1, because: "the header stays" },
  {
    rows: [["O1"], [""], ["KR1"], [""], [" "]],
    is: 4,
    because: "blank rows within count, those at the end do not",
  },
  { rows: [["", "x"]], is: 1, because: "a column that is none of ours does not count" },
])("filledRows() of $rows is $is: $because", ({ rows, is }) => {
  expect(filledRows([["ID", "Mood"], ...rows], readHeader(["ID", "Mood"]))).toBe(is);
});

function readItem(cells: Cells): Item | undefined {
  return parseItem(row(cells), header);
}

const BLANK_ITEM: Item = {
  id: "",
  type: "key-result",
  parent: "",
  start: undefined,
  due: undefined,
  measure: undefined,
  values: { actual: undefined, target: undefined, start: undefined },
  weight: undefined,
  ownStatus: "",
  problem: undefined,
};

test("parseItem() reads every input of a row", () => {
  const cells = {
    id: " KR1 ",
    type: "Nyckelresultat",
    title: "Faster",
    parent: "O1",
    owner: "Ada",
    area: "Support",
    startDate: new Date(2026, 9, 1),
    dueDate: new Date(2026, 11, 31),
    measure: "Decrease",
    unit: "h",
    start: 10,
    target: 7,
    actual: 8,
    weight: 2,
    confidence: 0.5,
    ownStatus: " Paused ",
    updated: "x",
    note: "y",
  };
  expect(readItem(cells)).toEqual({
    id: "KR1",
    type: "key-result",
    parent: "O1",
    start: day(2026, 10, 1),
    due: day(2026, 12, 31),
    measure: "decrease",
    values: { actual: 8, target: 7, start: 10 },
    weight: 2,
    ownStatus: "Paused",
    problem: undefined,
  });
});

test.each<{ cells: Cells; is: Partial<Item>; because: string }>([
  { cells: { title: "Only a title" }, is: {}, because: "a row without a type is a key result" },
  { cells: { type: "MÅL" }, is: { type: "objective" }, because: "types in either language" },
  { cells: { id: 7, parent: 1 }, is: { id: "7", parent: "1" }, because: "ids may be numbers" },
  { cells: { actual: 0 }, is: { values: { ...BLANK_ITEM.values, actual: 0 } }, because: "zero is a value" },
  {
    cells: { actual: false },
    is: { values: { ...BLANK_ITEM.values, actual: 0 } },
    because: "no tick is a value",
  },
  { cells: { weight: 0 }, is: { weight: 0 }, because: "weight 0 is not blank" },
])("parseItem() of $cells: $because", ({ cells, is }) => {
  expect(readItem(cells)).toEqual({ ...BLANK_ITEM, ...is });
});

test.each<{ cells: Cells; problem: Problem; because: string }>([
  {
    cells: { actual: "0,72" },
    problem: { code: "not-a-number", field: "actual", text: "0,72" },
    because: "text for a number",
  },
  {
    cells: { target: "90 %" },
    problem: { code: "not-a-number", field: "target", text: "90 %" },
    because: "text for a percent",
  },
  {
    cells: { start: "#N/A" },
    problem: { code: "not-a-number", field: "start", text: "#N/A" },
    because: "an error",
  },
  {
    cells: { weight: "hög" },
    problem: { code: "not-a-number", field: "weight", text: "hög" },
    because: "a word for a weight",
  },
  {
    cells: { actual: new Date(2026, 6, 10) },
    problem: { code: "date-as-number", field: "actual" },
    because: "10-7 became a date",
  },
  {
    cells: { startDate: "2026-10-01" },
    problem: { code: "not-a-date", field: "startDate", text: "2026-10-01" },
    because: "text for a date",
  },
  {
    cells: { dueDate: 2026 },
    problem: { code: "not-a-date", field: "dueDate", text: "2026" },
    because: "a year for a date",
  },
  {
    cells: { type: "Epic" },
    problem: { code: "unknown-word", field: "type", text: "Epic" },
    because: "an unknown type",
  },
  {
    cells: { measure: 5 },
    problem: { code: "unknown-word", field: "measure", text: "5" },
    because: "a number for a measure",
  },
])("parseItem() of $cells tells the problem: $because", ({ cells, problem }) => {
  expect(readItem(cells)).toEqual({ ...BLANK_ITEM, problem });
});

test("of several problems one is told; what can be read is kept", () => {
  const item = readItem({ id: "K", type: "Epic", dueDate: "soon", actual: "?", target: 9 });
  expect(item).toMatchObject({
    id: "K",
    type: "key-result",
    values: { target: 9 },
    problem: { field: "type" },
  });
});

test.each<{ cells: Cells; because: string }>([
  { cells: {}, because: "nothing at all" },
  { cells: { title: "  ", actual: "\u00a0" }, because: "only spaces" },
  { cells: { owner: "Ada", note: "later", unit: "%" }, because: "nothing to track" },
])("parseItem() of a blank row is nothing: $because", ({ cells }) => {
  expect(readItem(cells)).toBeUndefined();
});

test("columns that the table does not have are blank", () => {
  expect(parseItem([5, 10], readHeader(["Actual value", "Target value"]))).toEqual({
    ...BLANK_ITEM,
    values: { actual: 5, target: 10, start: undefined },
  });
});

test("a row that is shorter than its header is blank at the end", () => {
  expect(parseItem(["K1"], header)).toEqual({ ...BLANK_ITEM, id: "K1" });
});
