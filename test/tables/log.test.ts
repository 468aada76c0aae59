import { expect, test } from "vitest";
import { day } from "../../src/domain/calendar.ts";
import { CHECK_IN_SOURCES } from "../../src/domain/check-in.ts";
import { formatLine, LOG_COLUMNS, type LogHeader, parseLog, readLogHeader } from "../../src/tables/log.ts";
import { LANGUAGES } from "../../src/text/language.ts";
import { texts } from "../../src/text/texts.ts";

const LINE = {
  day: day(2026, 11, 23),
  id: "KR1",
  title: "=Svarstid",
  value: 0,
  previous: undefined,
  confidence: 4,
  status: "På rätt spår",
  note: "10-7 var fel",
  by: "Anna Berg",
  format: "0",
};

function read(cells: readonly unknown[], header: LogHeader) {
  return [...parseLog([cells], header).values()].flat();
}

test.each(LANGUAGES.flatMap((language) => CHECK_IN_SOURCES.map((source) => ({ language, source }))))(
  "parseLog() reads what formatLine() wrote in $language from $source",
  ({ language, source }) => {
    const headers = LOG_COLUMNS.map((column) => texts(language).sheet.log[column]).reverse();
    const header = readLogHeader([...headers, "Egen"]);
    expect(header.language).toBe(language);
    const written = formatLine({ ...LINE, source }, language);
    // An apostrophe is no part of the value that the cell then holds.
    const cells = LOG_COLUMNS.map((column) =>
      String(written[column]).startsWith("'") ? String(written[column]).slice(1) : written[column],
    ).reverse();
    const { title: _title, format: _format, ...line } = LINE;
    expect(read(cells, header)).toEqual([{ ...line, source }]);
  },
);

test.each([
  { cells: ["", "KR1", 5], because: "no day" },
  { cells: ["i går", "KR1", 5], because: "text is no day" },
  { cells: [46_000, "", 5], because: "no row" },
])("parseLog() skips a line that somebody has spoilt: $because", ({ cells }) => {
  expect(read(cells, readLogHeader(["Date", "ID", "Value"]))).toEqual([]);
});

test("a line whose source nobody knows counts as typed in a cell", () => {
  const header = readLogHeader(["Date", "ID", "Value", "Source"]);
  expect(read([46_000, "KR1", "0,72", "Excel"], header)).toMatchObject([
    { value: undefined, source: "cell" },
  ]);
});
