import { afterEach, expect, test } from "vitest";
import type { MenuEntry } from "../standin/index.ts";
import { createHeadless } from "../standin/index.ts";
import { closeAll, distFiles, openFile, openWorkbook } from "./workbook.ts";

afterEach(closeAll);

function captions(entries: readonly MenuEntry[]): string[] {
  return entries.map((entry) => ("caption" in entry ? entry.caption : "—"));
}

const SWEDISH = [
  "Visa mål",
  "Ställ i ordning arbetsboken",
  "Infoga exempel",
  "Bygg instrumentpanel",
  "Tillämpa regler",
  "Använd i den här filen",
  "—",
  "Språk",
  "Hjälp",
];
const ENGLISH = [
  "Show goals",
  "Set up workbook",
  "Insert example",
  "Build dashboard",
  "Apply rules",
  "Use in this file",
  "—",
  "Language",
  "Help",
];

test.each([
  { userLocale: "sv", menu: SWEDISH },
  { userLocale: "sv_SE", menu: SWEDISH },
  { userLocale: "en_GB", menu: ENGLISH },
  { userLocale: "de", menu: ENGLISH },
])("the menu speaks the language of a user in $userLocale", async ({ userLocale, menu }) => {
  const { standin } = await openFile({ userLocale });
  expect(captions(standin.menu())).toEqual(menu);
});

test("where Framsteg is installed but not in use, the menu is filled and nothing of the document is touched", async () => {
  const standin = await createHeadless({ files: distFiles(), userLocale: "sv" });
  await standin.open("NONE");
  expect(captions(standin.menu())).toEqual(SWEDISH);
  standin.dispose();
});

test("every item of the menu runs, and says how it went", async () => {
  const { standin } = await openFile({ userLocale: "sv" });
  const items = standin.menu().flatMap((entry) => ("submenu" in entry ? entry.submenu : [entry]));
  for (const item of items) if ("functionName" in item) await standin.call(item.functionName);
  expect(standin.ui.toasts.map(({ message }) => message)).toEqual([
    "Arbetsboken är klar. Välj Visa mål och lägg till ditt första mål.",
    expect.stringContaining("Tre exempelmål"),
    expect.stringContaining("Instrumentpanelen är klar"),
    expect.stringContaining("följer åter reglerna"),
    expect.stringContaining("OKR_FRAMSTEG"),
    expect.stringContaining("svenska"),
    expect.stringContaining("English"),
  ]);
  expect(
    standin.ui.sidebars.map(({ title, content }) => [title, content.includes('<html lang="sv"')]),
  ).toEqual([["Framsteg", true]]);
  expect(standin.ui.dialogs[0]?.content).toContain("OKR_ROLLUP");
});

test("the chosen language holds for this user, whatever the headers' language", async () => {
  const { standin, done, panel } = await openWorkbook({ userLocale: "sv" });
  await done({ do: "insert-example" });
  await standin.call("speakEnglish");
  expect((await panel()).language).toBe("en");
  expect((await panel()).objectives).toHaveLength(3);
  await standin.open();
  expect(captions(standin.menu())).toEqual(ENGLISH);
});

test("the day is written when the file opens, because functions may not read the clock", async () => {
  let now = new Date("2026-11-23T10:00:00+01:00");
  const standin = await createHeadless({ files: distFiles(), userLocale: "sv", now: () => now });
  await standin.call("setUpWorkbook");
  const today = () => standin.spreadsheet.getRangeByName("OKR_TODAY")?.getDisplayValue();
  expect(today()).toBe("2026-11-23");
  now = new Date("2026-11-24T00:30:00+01:00");
  await standin.open();
  expect(today()).toBe("2026-11-24");
  standin.dispose();
});
