import { describe, expect, test } from "vitest";
import { CADENCE_DAYS, CADENCES } from "../../src/domain/freshness.ts";
import { fail, ok } from "../../src/domain/result.ts";
import { DEFAULT_THRESHOLDS, STATUSES } from "../../src/domain/status.ts";
import {
  cadenceWords,
  defaultRules,
  formatRules,
  parseCadence,
  parseRules,
  RULE_COLUMNS,
  type Rules,
  statusLabel,
  statusStyleNamed,
} from "../../src/tables/settings.ts";
import { LANGUAGES } from "../../src/text/language.ts";

/** The default table with one cell changed. */
function changed(code: string, column: (typeof RULE_COLUMNS)[number], cell: unknown): unknown[][] {
  const place = RULE_COLUMNS.indexOf(column);
  return formatRules(defaultRules("en"), "en").map((cells) =>
    cells[0] === code ? cells.map((old, at) => (at === place ? cell : old)) : cells,
  );
}

function read(table: readonly (readonly unknown[])[]): Rules {
  const parsed = parseRules(table, "en");
  if (!parsed.ok) throw new Error(parsed.error.code);
  return parsed.value;
}

describe("round trip", () => {
  test.each(LANGUAGES)("the defaults in %s", (language) => {
    const rules = defaultRules(language);
    expect(parseRules(formatRules(rules, language), language)).toEqual({ ok: true, value: rules });
  });

  test("a table written in Swedish is read in English just as well", () => {
    const rules = defaultRules("sv");
    expect(read(formatRules(rules, "sv"))).toEqual(rules);
  });

  test("everything changed, and a status of the user's own", () => {
    const rules: Rules = {
      thresholds: {
        onTrackGap: 0.05,
        behindGap: 0.2,
        limitBehind: 0.9,
        undatedOnTrack: 0.8,
        undatedBehind: 0.6,
      },
      styles: [
        ...STATUSES.map((code) => ({ code, label: `My ${code}`, fill: "#112233", color: "#ddeeff" })),
        { code: "", label: "Paused", fill: "#aaaaaa", color: "#000000" },
      ],
    };
    expect(read(formatRules(rules, "en"))).toEqual(rules);
  });
});

describe("thresholds", () => {
  test.each([
    { code: "on-track", column: "gap", key: "onTrackGap" },
    { code: "behind", column: "gap", key: "behindGap" },
    { code: "behind", column: "limit", key: "limitBehind" },
    { code: "on-track", column: "undated", key: "undatedOnTrack" },
    { code: "behind", column: "undated", key: "undatedBehind" },
  ] as const)("$column of $code is $key", ({ code, column, key }) => {
    expect(read(changed(code, column, 0.42)).thresholds).toEqual({ ...DEFAULT_THRESHOLDS, [key]: 0.42 });
  });

  test.each([
    { cell: "", is: DEFAULT_THRESHOLDS.onTrackGap, because: "a blank cell is the default" },
    { cell: 0, is: 0, because: "0 is no blank" },
  ])("a gap of '$cell' is $is: $because", ({ cell, is }) => {
    expect(read(changed("on-track", "gap", cell)).thresholds.onTrackGap).toBe(is);
  });

  test.each([10, -0.1, 1.01])("%d is no share: 10 typed for 10 %% would put every row on track", (cell) => {
    expect(parseRules(changed("behind", "gap", cell), "en")).toEqual({
      ok: false,
      error: { code: "threshold-range", text: String(cell) },
    });
  });

  test.each(["0,1", "10 %", "#REF!"])("the text %s is a problem, not a guess", (text) => {
    expect(parseRules(changed("behind", "gap", text), "en")).toEqual({
      ok: false,
      error: { code: "not-a-number", field: "threshold", text },
    });
  });
});

describe("labels and colours", () => {
  test.each([
    { column: "label", cell: "Green", is: { label: "Green" }, because: "another label" },
    { column: "label", cell: "", is: { label: "On track" }, because: "a blank label is the default" },
    {
      column: "fill",
      cell: "#ABCDEF",
      is: { fill: "#abcdef" },
      because: "colours as Google hands them back",
    },
    { column: "fill", cell: "green", is: { fill: "#009e73" }, because: "a word is no colour: the default" },
    { column: "fill", cell: "#12345", is: { fill: "#009e73" }, because: "five digits are no colour" },
    { column: "fill", cell: "url(#112233)", is: { fill: "#009e73" }, because: "nothing but a colour passes" },
    { column: "color", cell: 123456, is: { color: "#000000" }, because: "a number is no colour" },
    { column: "color", cell: "", is: { color: "#000000" }, because: "a blank colour is the default" },
  ] as const)("$column '$cell': $because", ({ column, cell, is }) => {
    const style = read(changed("on-track", column, cell)).styles.find(({ code }) => code === "on-track");
    expect(style).toMatchObject(is);
  });

  test("a status of the user's own looks like no data until it gets colours", () => {
    const rules = read([...formatRules(defaultRules("en"), "en"), ["", "Paused", "", "", "", "", ""]]);
    expect(rules.styles.at(-1)).toEqual({ code: "", label: "Paused", fill: "#e6e6e6", color: "#333333" });
  });

  test("a status of the user's own may be named by its code alone", () => {
    const rules = read([...formatRules(defaultRules("en"), "en"), ["Paused", "", "", "", "", "", ""]]);
    expect(rules.styles.at(-1)).toMatchObject({ code: "", label: "Paused" });
  });
});

describe("tables that people have been at", () => {
  test("no rows but the header: the defaults", () => {
    expect(read([["Code"]])).toEqual(defaultRules("en"));
  });

  test("a row that was deleted comes back as the default", () => {
    const table = formatRules(defaultRules("en"), "en").filter(([code]) => code !== "behind");
    const rules = read(table);
    expect(rules.thresholds).toEqual(DEFAULT_THRESHOLDS);
    expect(statusLabel("behind", rules)).toBe("Behind");
  });

  test("the order of columns and rows, other columns and blank rows do not matter", () => {
    const rules = read([
      ["Mine", "Etikett", "Benämning", "Gap högst", "Kod"],
      ["x", "", "Efter", 0.25, "Försenad"],
      ["", "", "", "", ""],
      ["x", "", "I fas", "", "ON-TRACK"],
    ]);
    expect(rules.thresholds).toEqual({ ...DEFAULT_THRESHOLDS, behindGap: 0.25 });
    expect(rules.styles.map(({ label }) => label)).toEqual([
      "Efter",
      "I fas",
      "Achieved",
      "Off track",
      "No data",
    ]);
  });

  test.each([
    { table: [], because: "nothing" },
    { table: [[]], because: "an empty row" },
    { table: [["#REF!"]], because: "an error" },
    {
      table: [
        ["Label", "Fill"],
        ["Green", "#00ff00"],
      ],
      because: "no column of codes",
    },
  ])("$table is no rules table: $because", ({ table }) => {
    expect(parseRules(table, "en")).toEqual({ ok: false, error: { code: "no-rules" } });
  });
});

test.each([
  { text: "Paused", is: "Paused", because: "a label of the user's own" },
  { text: " pAUSED", is: "Paused", because: "whatever its case" },
  { text: "Green", is: "Green", because: "a changed label" },
  { text: "On track", is: "Green", because: "the built-in word of a status whose label was changed" },
  { text: "På rätt spår", is: "Green", because: "in any language" },
  { text: "on-track", is: "Green", because: "the code" },
  { text: "Mauve", is: undefined, because: "nobody's label" },
])("styleNamed() of '$text' is $is: $because", ({ text, is }) => {
  const rules = read([...changed("on-track", "label", "Green"), ["", "Paused", "", "", "", "", ""]]);
  expect(statusStyleNamed(text, rules)?.label).toBe(is);
});

test.each(LANGUAGES)("parseCadence() takes each word that is offered in %s", (language) => {
  const read = cadenceWords(language).map((word) => parseCadence(word, "en"));
  expect(read).toEqual(CADENCES.map((cadence) => ok(CADENCE_DAYS[cadence])));
});

test.each([
  { cell: "", is: ok(undefined), because: "nobody wants check-ins" },
  { cell: 10, is: ok(10), because: "days of one's own" },
  { cell: " VECKOVIS ", is: ok(7), because: "case and spaces do not matter" },
  { cell: "two-weekly", is: ok(14), because: "the code is a word too" },
  {
    cell: 0,
    is: fail({ code: "unknown-cadence", text: "0", words: cadenceWords("sv") }),
    because: "less than a day",
  },
  {
    cell: "ofta",
    is: fail({ code: "unknown-cadence", text: "ofta", words: cadenceWords("sv") }),
    because: "no cadence",
  },
])("parseCadence() of $cell: $because", ({ cell, is }) => {
  expect(parseCadence(cell, "sv")).toEqual(is);
});
