import { expect, test } from "vitest";
import { COLUMNS, headersOf, INPUT_COLUMNS, missingColumns, readHeader } from "../../src/tables/header.ts";
import { LANGUAGES } from "../../src/text/language.ts";

test.each([
  {
    row: ["ID", "Target value", "Actual value"],
    places: { id: 0, target: 1, actual: 2 },
    language: "en",
    because: "English",
  },
  {
    row: ["ID", "Målvärde", "Faktiskt värde"],
    places: { id: 0, target: 1, actual: 2 },
    language: "sv",
    because: "Swedish",
  },
  {
    row: ["target", "ACTUAL", "startDate"],
    places: { target: 0, actual: 1, startDate: 2 },
    language: "en",
    because: "codes",
  },
  {
    row: [" målvärde ", "FAKTISKT   VÄRDE"],
    places: { target: 0, actual: 1 },
    language: "sv",
    because: "case and spaces do not matter",
  },
  {
    row: ["Faktiskt\u00a0värde", "Målvärde"],
    places: { actual: 0, target: 1 },
    language: "sv",
    because: "nor do spaces that do not break",
  },
  {
    row: ["Mood", "Målvärde", "", "Actual value", 7],
    places: { target: 1, actual: 3 },
    language: "en",
    because: "other columns between; of a draw English wins",
  },
  {
    row: ["Målvärde", "Actual value", "Vikt"],
    places: { target: 0, actual: 1, weight: 2 },
    language: "sv",
    because: "the language of most words",
  },
  {
    row: ["Status", "Framsteg", "Skillnad"],
    places: {},
    language: "en",
    because: "the computed columns are no inputs",
  },
  { row: [], places: {}, language: "en", because: "no header at all" },
  { row: [1, true, null, undefined, new Date(0)], places: {}, language: "en", because: "no words" },
  {
    row: ["constructor", "__proto__", "toString"],
    places: {},
    language: "en",
    because: "the words of JavaScript are no headers",
  },
])("readHeader() of $row: $because", ({ row, places, language }) => {
  expect(readHeader(row)).toEqual({ places, language, doubles: [] });
});

test("of a column that stands twice the first is used, and the double told", () => {
  const header = readHeader(["Målvärde", "ID", "Target value", "TARGET"]);
  expect(header.places.target).toBe(0);
  expect(header.doubles).toEqual(["target", "target"]);
});

test.each([
  { wanted: COLUMNS, missing: COLUMNS.filter((column) => column !== "id"), because: "all but one" },
  { wanted: ["id"], missing: [], because: "the wanted one is there" },
  {
    wanted: ["target", "id", "actual"],
    missing: ["target", "actual"],
    because: "in the order of the wanted",
  },
] as const)("missingColumns() of $wanted: $because", ({ wanted, missing }) => {
  expect(missingColumns(readHeader(["ID"]), wanted)).toEqual(missing);
});

test.each(LANGUAGES)("headersOf() in %s is read back by readHeader()", (language) => {
  const header = readHeader(headersOf(COLUMNS, language));
  expect(header).toEqual({
    places: Object.fromEntries(COLUMNS.map((column, place) => [column, place])),
    language,
    doubles: [],
  });
});

test.each([
  { row: ["ID", "KPI", "Målvärde"], title: 1, because: "a KPI's title is called KPI" },
  {
    row: ["ID", "Nyckeltal", "Titel"],
    title: 2,
    because: "a column of the user's own beside the title is no title",
  },
])("the title of $row is at $title: $because", ({ row, title }) => {
  expect(readHeader(row)).toMatchObject({ places: { title }, doubles: [] });
});

test("what is computed with is what people fill in", () => {
  for (const column of INPUT_COLUMNS) expect(COLUMNS).toContain(column);
});
