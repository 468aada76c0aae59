import { expect, test } from "vitest";
import { createHeadless } from "../../index.ts";

/** The script runs in Stockholm's zone, the file in one of its own. */
const FILES = {
  "Code.js": `
    function iso(value) { return value instanceof Date ? value.toISOString() : value; }
    function HOURS(date) { return date.getHours(); }
    function read() { return SpreadsheetApp.getActiveSheet().getRange("A1:A3").getValues().flat().map(iso); }
    function write() {
      const cells = SpreadsheetApp.getActiveSheet().getRange("B1:B2");
      cells.setValues([[new Date(2026, 0, 5)], [new Date("2026-01-05T12:00:00Z")]]);
      return cells.getDisplayValues().flat();
    }`,
  "appsscript.json": JSON.stringify({ timeZone: "Europe/Stockholm" }),
};

/**
 * guide, sheets/functions: a date is midnight in the spreadsheet's zone, for which a script in another zone has to make up;
 * reference, spreadsheet#setSpreadsheetTimeZone.
 */
test.each([
  {
    timeZone: "Europe/Helsinki",
    typed: "2026-01-04T22:00:00.000Z",
    today: "2026-01-05T22:00:00.000Z",
    hours: 23,
    written: ["2026-01-05 1:00:00", "2026-01-05 14:00:00"],
  },
  {
    timeZone: "Europe/Stockholm",
    typed: "2026-01-04T23:00:00.000Z",
    today: "2026-01-04T23:00:00.000Z",
    hours: 0,
    written: ["2026-01-05", "2026-01-05 13:00:00"],
  },
  {
    timeZone: "America/New_York",
    typed: "2026-01-05T05:00:00.000Z",
    today: "2026-01-05T05:00:00.000Z",
    hours: 6,
    written: ["2026-01-04 18:00:00", "2026-01-05 7:00:00"],
  },
])("a file in $timeZone has days of its own", async ({ timeZone, typed, today, hours, written }) => {
  const now = () => new Date("2026-01-05T22:30:00Z");
  const standin = await createHeadless({ files: FILES, locale: "sv_SE", timeZone, now });
  await standin.type("Sheet1", "A1", "2026-01-05");
  await standin.type("Sheet1", "A2", "=TODAY()");
  await standin.type("Sheet1", "A3", "=HOURS(A1)");
  expect(await standin.call("read")).toEqual([typed, today, hours]);
  expect(await standin.call("write")).toEqual(written);
  standin.dispose();
});
