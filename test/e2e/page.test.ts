import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type OpenedPage, PATIENCE, ready } from "./page.ts";
import { SAMPLE } from "./projects.ts";
import { type Site, startSite } from "./site.ts";

/** Looks again and again, as calculation and saving take their time. */
function poll<T>(look: () => Promise<T>) {
  return expect.poll(look, { timeout: PATIENCE });
}

let site: Site;
let opened: OpenedPage;

beforeAll(async () => {
  site = await startSite(SAMPLE);
});

afterAll(() => site?.close());

afterEach(async () => {
  expect(opened.complaints).toEqual([]);
  await opened.close();
});

describe("the page", () => {
  test("opens a new file with the add-on's example and its sidebar, 300 px wide", async () => {
    opened = await site.open("lang=en");
    const { page } = opened;
    expect(await page.title()).toMatch(/^Test-\d+-1$/);
    expect(await opened.shown("A2")).toBe("Faster projects");
    await poll(() => opened.shown("D2")).toBe("90%");
    expect(await opened.sidebar().getAttribute("aria-labelledby")).toBe("sidebar-title");
    expect((await page.locator("#sidebar iframe").boundingBox())?.width).toBe(300);
    await page.getByRole("button", { name: "Close", exact: true }).click();
    expect(await opened.sidebar().count()).toBe(0);
  });

  test("lists the add-on's menu under Extensions and goes through it by keyboard", async () => {
    opened = await site.open("lang=en&empty=1");
    const { page } = opened;
    const button = page.getByRole("menuitem", { name: "Extensions" });
    await button.focus();
    await page.keyboard.press("ArrowDown");
    for (const key of ["ArrowRight", "End", "ArrowRight"]) await page.keyboard.press(key);
    const labels = [
      "Extensions",
      "Framsteg",
      "Open sidebar",
      "Insert example",
      "More",
      "Fail",
      "Greet",
      "Each night",
    ];
    expect(await page.getByRole("menuitem").allTextContents()).toEqual(labels);
    expect(await page.locator(":focus").textContent()).toBe("Fail");
    await page.keyboard.press("Escape");
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await opened.chooseMenu("Framsteg", "More", "Greet");
    await page.getByText("Good morning").waitFor();
  });

  test("tells the error of a menu function", async () => {
    opened = await site.open("lang=en&empty=1");
    await opened.chooseMenu("Framsteg", "More", "Fail");
    const box = opened.page.getByRole("dialog", { name: "Error" });
    await box.getByText("Nothing works today.").waitFor();
    await box.getByRole("button", { name: "OK" }).click();
  });

  test("carries a call of google.script.run there and back", async () => {
    opened = await site.open("empty=1");
    await opened.panel().getByLabel("Word").fill("<b>hej</b>");
    await opened.panel().getByRole("button", { name: "Send" }).click();
    await opened.panel().getByText("<b>hej</b> came back").waitFor();
  });

  test("hides from the script what Apps Script does not have", async () => {
    opened = await site.open("empty=1");
    const types = await opened.page.evaluate(() => window.standin.call("foreignNames"));
    expect(new Set(types as string[])).toEqual(new Set(["undefined"]));
  });
});

describe("typing in the grid", () => {
  test.each([
    {
      locale: "sv_SE",
      formula: "=SUM(1,5;2)",
      shows: "3,5",
      number: "12,5",
      reads: 12.5,
      share: "=SAMPLE_SHARE(1;4)",
      is: "0,25",
    },
    {
      locale: "en_US",
      formula: "=SUM(1.5,2)",
      shows: "3.5",
      number: "12.5",
      reads: 12.5,
      share: "=SAMPLE_SHARE(1,4)",
      is: "0.25",
    },
  ])(
    "computes formulas and reads numbers as $locale writes them",
    async ({ locale, formula, shows, number, reads, share, is }) => {
      opened = await site.open(`empty=1&locale=${locale}`);
      await opened.type("A1", formula);
      await opened.type("A2", number);
      await opened.type("A3", share);
      await opened.type("A4", "2026-03-01");
      await poll(() => opened.shown("A1")).toBe(shows);
      await poll(() => opened.shown("A3")).toBe(is);
      const [sheet] = await opened.sheets();
      expect(sheet?.values[1]?.[0]).toBe(reads);
      expect(sheet?.formulas[0]?.[0]).toBe(formula);
      expect(await opened.shown("A4")).toBe(locale === "sv_SE" ? "2026-03-01" : "3/1/2026");
    },
  );

  test("shows a formula again as it was typed, and undoes it", async () => {
    opened = await site.open("empty=1&locale=sv_SE");
    const { page } = opened;
    await opened.type("A1", "=SUM(1,5;2)");
    await poll(() => opened.shown("A1")).toBe("3,5");
    await opened.openCell("A1", "=SUM(1,5;2)");
    await page.keyboard.press("Backspace");
    await page.keyboard.type(";1)");
    await page.keyboard.press("Enter");
    await poll(() => opened.shown("A1")).toBe("4,5");
    await page.keyboard.press("Control+z");
    await poll(() => opened.shown("A1")).toBe("3,5");
  });

  test("shows why a cell is in error when the pointer is on it", async () => {
    opened = await site.open("empty=1&locale=sv_SE&lang=en");
    await opened.type("A1", "=SAMPLE_SHARE(1;0)");
    await poll(() => opened.shown("A1")).toBe("#ERROR!");
    const { x, y } = await opened.middle("A1");
    await opened.page.mouse.move(x, y, { steps: 4 });
    await opened.page.getByRole("tooltip").getByText("The target is 0.").waitFor();
  });
});

describe("the grid", () => {
  test("paints a SPARKLINE's bar in its cell", async () => {
    opened = await site.open("locale=sv_SE");
    await poll(() => opened.paint("E3", 0.2)).toBe("#188038");
    expect(await opened.paint("E3", 0.7)).toBe("#ffffff");
    expect(await opened.paint("E2", 0.7)).toBe("#188038");
  });

  test("lets a word be chosen from a drop-down, colours it, and fires onEdit", async () => {
    opened = await site.open("locale=sv_SE");
    const { page } = opened;
    const { x, y } = await opened.middle("F2");
    await page.mouse.click(x, y);
    const arrow = await opened.middle("G2");
    await page.mouse.click(arrow.x - 60, arrow.y);
    await page.getByText("Bad", { exact: true }).click();
    await poll(() => opened.shown("F2")).toBe("Bad");
    await poll(() => opened.paint("F2", 0.6)).toBe("#f4c7c3");
    await poll(() => opened.shown("J1")).toBe("F2 Bad");
  });

  test("refuses a word that a rule refuses, and says so", async () => {
    opened = await site.open("locale=sv_SE&lang=en");
    await opened.type("F2", "Neither");
    const box = opened.page.getByRole("dialog", { name: "There was a problem" });
    await box.getByText("violates the data validation rules").waitFor();
    await box.getByRole("button", { name: "OK" }).click();
    expect(await opened.shown("F2")).toBe("");
  });

  test("empties cells with Delete, which Ctrl+Z takes back in one step", async () => {
    opened = await site.open("locale=sv_SE");
    const { page } = opened;
    await opened.goTo("A2:B3");
    await page.keyboard.press("Delete");
    await poll(() => opened.shown("B3")).toBe("");
    expect(await opened.shown("A2")).toBe("");
    await poll(() => opened.shown("J1")).toBe("A2:B3 ");
    await page.keyboard.press("Control+z");
    await poll(() => opened.shown("B3")).toBe("2");
    expect(await opened.shown("A2")).toBe("Faster projects");
  });

  test("reads pasted lines in the file's locale", async () => {
    opened = await site.open("empty=1&locale=sv_SE");
    const { page } = opened;
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.evaluate(() => navigator.clipboard.writeText("Andel\t12,5\n=SUM(1,5;2)\t2026-03-01\n"));
    await opened.goTo("B2");
    await page.keyboard.press("Control+v");
    await poll(() => opened.shown("B3")).toBe("3,5");
    await poll(() => opened.shown("J1")).toBe("B2:C3 ");
    await opened.goTo("B2:B6");
    await page.keyboard.press("Control+d");
    await poll(() => opened.shown("B6")).toBe("Andel");
    await poll(() => opened.shown("J1")).toMatch(/^B[23]:B6 $/);
    await opened.goTo("B2");
    await page.keyboard.press("Control+v");
    await poll(() => opened.shown("B3")).toBe("3,5");
    const [sheet] = await opened.sheets();
    expect(sheet?.values[1]?.slice(1, 3)).toEqual(["Andel", 12.5]);
    expect(await opened.shown("C3")).toBe("2026-03-01");
  });
});

describe("what the user did", () => {
  test("survives a reload at once", async () => {
    opened = await site.open("empty=1&locale=sv_SE");
    await opened.type("B2", "12,5");
    await poll(() => opened.shown("B2")).toBe("12,5");
    await opened.page.reload();
    await ready(opened.page);
    expect(await opened.shown("B2")).toBe("12,5");
  });

  test("is thrown away by Start over, which asks first", async () => {
    opened = await site.open("lang=en&locale=sv_SE");
    const { page } = opened;
    await opened.type("A2", "My own");
    await poll(() => opened.shown("A2")).toBe("My own");
    await page.getByRole("button", { name: "Start over" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
    expect(await opened.shown("A2")).toBe("My own");
    await page.getByRole("button", { name: "Start over" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Start over" }).click();
    await page.waitForEvent("load");
    await ready(page);
    expect(await opened.shown("A2")).toBe("Faster projects");
  });
});

test.each([
  { lang: "sv", extensions: "Tillägg" },
  { lang: "en", extensions: "Extensions" },
])("the page is clean for axe in $lang, with a menu open", async ({ lang, extensions }) => {
  const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  opened = await site.open(`lang=${lang}`);
  const { page } = opened;
  await page.getByRole("menuitem", { name: extensions }).click();
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const found = await axe.run({ exclude: ["#grid"] }, { iframes: false });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  });
  expect(violations).toEqual([]);
});
