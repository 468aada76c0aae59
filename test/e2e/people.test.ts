import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { type OpenedPage, PATIENCE, ready } from "./page.ts";
import { SAMPLE } from "./projects.ts";
import { type Site, startSite } from "./site.ts";

/** Looks again and again, as calculation and saving take their time. */
function poll<T>(look: () => Promise<T>) {
  return expect.poll(look, { timeout: PATIENCE });
}

let site: Site;
let anna: OpenedPage;
let erik: OpenedPage;

/** Two people in one file, each at a page of their own. */
beforeAll(async () => {
  site = await startSite(SAMPLE);
  const file = "file=shared&lang=en&locale=en_US&empty=1";
  anna = await site.open(file);
  erik = await site.open(`${file}&user=erik@example.com`);
});

afterAll(() => site?.close());

afterEach(() => {
  expect([...anna.complaints, ...erik.complaints]).toEqual([]);
});

test("each sees the other's edits at once, and keeps the sidebar and the selection", async () => {
  await anna.panel().getByLabel("Word").fill("half written");
  await anna.goTo("C7");
  await erik.type("A1", "Erik was here");
  await poll(() => anna.shown("A1")).toBe("Erik was here");
  expect(await anna.panel().getByLabel("Word").inputValue()).toBe("half written");
  expect(await anna.page.locator("[data-u-comp=defined-name] input").inputValue()).toBe("C7");
  await anna.type("A2", '=A1&"!"');
  await poll(() => erik.shown("A2")).toBe("Erik was here!");
});

test("a call from the sidebar is answered on what the other has just written, as each page's own user", async () => {
  await anna.panel().getByLabel("Word").fill("annas");
  await anna.panel().getByRole("button", { name: "Look" }).click();
  await anna.panel().getByText("anna@example.com had sees Erik was here").waitFor();
  await erik.type("A1", "new");
  await poll(() => erik.shown("A1")).toBe("new");
  await anna.panel().getByRole("button", { name: "Look" }).click();
  await anna.panel().getByText("anna@example.com had annas sees new").waitFor();
  await erik.panel().getByRole("button", { name: "Look" }).click();
  await erik.panel().getByText("erik@example.com had sees new").waitFor();
});

test("what one is typing into a cell stays while the other writes, and both land", async () => {
  await anna.goTo("B2");
  await anna.page.keyboard.type("half");
  await erik.type("C1", "other");
  await poll(() => erik.shown("C1")).toBe("other");
  await anna.page.keyboard.type(" done");
  await anna.page.keyboard.press("Enter");
  for (const page of [anna, erik]) {
    await poll(() => page.shown("B2")).toBe("half done");
    await poll(() => page.shown("C1")).toBe("other");
  }
});

test("Next day lets a night pass: triggers run, and the file's date moves, here and there and after a reload", async () => {
  await anna.chooseMenu("Framsteg", "More", "Each night");
  await anna.type("D1", "=TODAY()");
  const nightFalls = async (row: number): Promise<number> => {
    await anna.page.getByRole("button", { name: "Next day" }).click();
    await poll(() => anna.shown(`A${row}`)).toMatch(/\d\/20/);
    return Date.parse(await anna.shown(`A${row}`));
  };
  const first = await nightFalls(3);
  expect(Math.round((first - Date.now()) / 86_400_000)).toBeGreaterThanOrEqual(0);
  await poll(() => erik.shown("D1").then(Date.parse)).toBe(first);
  await erik.page.getByText("In this file it is").waitFor();
  await anna.page.reload();
  await ready(anna.page);
  expect(Math.round((await nightFalls(4)) - first) / 86_400_000).toBe(1);
});
