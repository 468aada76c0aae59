import { describe, expect, test } from "vitest";
import { day } from "../../src/domain/calendar.ts";
import { BLANK_FIELDS, type Fields, ROW_TYPES } from "../../src/domain/goal.ts";
import { COLUMNS, headersOf, readHeader } from "../../src/tables/header.ts";
import { filledRows, formatFields, formatIdentity, parseRow } from "../../src/tables/row.ts";
import { LANGUAGES } from "../../src/text/language.ts";
import { row } from "./builders.ts";

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
