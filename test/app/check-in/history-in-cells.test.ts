import { afterEach, describe, expect, test } from "vitest";
import { closeAll, draft, openWorkbook } from "../workbook.ts";

afterEach(closeAll);

/** A workbook in which a key result was checked in on two days, and a sheet of the user's own with dates in it. */
async function checkedIn(locale: string, userLocale: string) {
  let now = new Date("2026-11-02T09:00:00Z");
  const file = await openWorkbook({ locale, userLocale, now: () => now });
  const keyResult = draft("key-result", { title: "NPS", start: 0, target: 50, actual: 10 });
  await file.done({ do: "save", draft: draft("objective", { title: "Service" }, [keyResult]), base: null });
  const checkIn = (base: number, value: number) =>
    file.done({ do: "check-in", answers: [{ id: "KR1", base, value, confidence: 4, note: "" }] });
  await checkIn(10, 20);
  now = new Date("2026-11-16T09:00:00Z");
  await checkIn(20, 40);
  file.standin.spreadsheet.insertSheet("Own");
  for (const [cell, text] of [
    ["A1", "2026-11-01"],
    ["B1", "2026-11-09"],
    ["C1", "2026-11-16"],
  ] as const)
    await file.standin.type("Own", cell, text);
  return file;
}

describe.each([
  {
    locale: "sv_SE",
    userLocale: "sv",
    name: "OKR_HISTORIK",
    progress: "Framsteg",
    shown: ["2026-11-01", "2026-11-09", "2026-11-16"],
  },
  {
    locale: "en_US",
    userLocale: "en",
    name: "OKR_HISTORY",
    progress: "Progress",
    shown: ["11/1/2026", "11/9/2026", "11/16/2026"],
  },
])("$name in a file in $locale", ({ locale, userLocale, name, progress, shown }) => {
  test("reads the sheet and its log by name, and spills under the days that it was asked for", async () => {
    const { standin } = await checkedIn(locale, userLocale);
    await standin.type("Own", "A3", `=${name}(OKR!A1:R; OKR_LOG; A1:Z1)`);
    await standin.type("Own", "A8", `=${name}(OKR!A1:R; OKR_LOG; A1:C1; "${progress}")`);
    await standin.settle();
    expect(standin.cellError("Own", "A3")).toBeUndefined();
    const own = standin.dump().find((sheet) => sheet.name === "Own");
    const row = (number: number) => own?.values[number - 1]?.slice(0, 3);
    expect(own?.displayValues[2]?.slice(0, 3)).toEqual(shown);
    expect(row(5)).toEqual([10, 20, 40]);
    expect([row(9), row(10)]).toEqual([
      [0.2, 0.4, 0.8],
      [0.2, 0.4, 0.8],
    ]);
  });
});
