import { afterEach, describe, expect, test } from "vitest";
import { closeAll, openFile, openWorkbook } from "../workbook.ts";

afterEach(closeAll);

describe.each([
  {
    userLocale: "sv",
    locale: "sv_SE",
    okr: "OKR",
    settings: "Inställningar",
    first: "ID",
    title: "Titel",
    status: "Status",
    track: "Skillnad",
  },
  {
    userLocale: "en",
    locale: "en_US",
    okr: "OKR",
    settings: "Settings",
    first: "ID",
    title: "Title",
    status: "Status",
    track: "Difference",
  },
])("set-up for a user in $userLocale", ({ userLocale, locale, okr, settings, title, track }) => {
  test("makes both sheets with headers, the one formula, its spill and the names", async () => {
    const { standin, values } = await openWorkbook({ userLocale, locale });
    const [header] = await values(okr);
    expect(header?.slice(0, 3)).toEqual(["ID", expect.any(String), title]);
    expect(header?.[18]).toBe(track);
    expect(header?.slice(18, 23)).not.toContain("");
    const { spreadsheet } = standin;
    expect(spreadsheet.getSheets().map((sheet) => sheet.getName())).toEqual(
      expect.arrayContaining([okr, settings]),
    );
    for (const name of ["OKR_TODAY", "OKR_RULES", "OKR_BAR"])
      expect(spreadsheet.getRangeByName(name)).not.toBeNull();
    expect(spreadsheet.getSheetByName(okr)?.getFrozenRows()).toBe(1);
  });

  test("run twice changes nothing", async () => {
    const { standin, ask } = await openWorkbook({ userLocale, locale });
    const before = JSON.stringify(standin.dump());
    expect(await ask({ do: "set-up" })).toEqual({ ok: true, panel: null });
    await standin.settle();
    expect(JSON.stringify(standin.dump())).toBe(before);
  });

  test("takes another name where a sheet of somebody else has ours, and leaves that alone", async () => {
    const { standin, done, panel } = await openFile({ userLocale, locale });
    const theirs = standin.spreadsheet.insertSheet(okr);
    theirs.getRange("A1").setValue("not yours");
    standin.spreadsheet.insertSheet(settings).getRange("A1").setValue("nor this");
    await done({ do: "set-up" });
    const names = standin.spreadsheet.getSheets().map((sheet) => sheet.getName());
    expect(names).toEqual(expect.arrayContaining([okr, settings, `${okr} 2`, `${settings} 2`]));
    expect(theirs.getDataRange().getValues()).toEqual([["not yours"]]);
    expect((await panel()).objectives).toEqual([]);
  });
});

/** What another script of the user's sees. */
const LOOK = `function look() {
  const sheet = SpreadsheetApp.getActive().getSheetByName("OKR");
  return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)
    .map((protection) => [protection.getRange().getColumn(), protection.isWarningOnly()]);
}`;

test("computed columns are protected with a warning, never a lock", async () => {
  const { standin } = await openWorkbook({ more: { "Look.js": LOOK } });
  expect(await standin.call("look")).toEqual([[19, true]]);
});

test("a renamed and moved sheet is still ours", async () => {
  const { standin, panel, done } = await openWorkbook();
  standin.spreadsheet.getSheetByName("OKR")?.setName("Våra mål");
  await done({ do: "insert-example" });
  expect((await panel()).objectives).toHaveLength(3);
});

test("a file that is not set up says so, in the user's language", async () => {
  const { ask } = await openFile({ userLocale: "sv" });
  expect(await ask({ do: "load", revision: null })).toMatchObject({
    ok: false,
    refusal: { code: "not-set-up", language: "sv" },
  });
});
