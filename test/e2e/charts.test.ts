import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { type OpenedPage, PATIENCE } from "./page.ts";
import { SAMPLE } from "./projects.ts";
import { type Site, startSite } from "./site.ts";

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

function poll<T>(look: () => Promise<T>) {
  return expect.poll(look, { timeout: PATIENCE });
}

const chart = (name: string) => opened.page.locator("#charts").getByRole("img", { name });

const call = (name: string) => opened.page.evaluate((name) => window.standin.call(name), name);

/** The corner of a cell in the window. */
async function corner(a1: string): Promise<{ x: number; y: number }> {
  const [left, right] = [await opened.middle(a1), await opened.middle(a1)];
  const size = await opened.page.evaluate((a1) => {
    const { width, height } = window.univerAPI
      .getActiveWorkbook()
      ?.getActiveSheet()
      .getRange(a1)
      .getCellRect() ?? {
      width: 0,
      height: 0,
    };
    return { width, height };
  }, a1);
  return { x: left.x - size.width / 2, y: right.y - size.height / 2 };
}

/** The colour of a chart's picture at a place of it, from 0 to 1 across and down. */
function colorAt(name: string, across: number, down: number): Promise<string> {
  return chart(name).evaluate(
    (element, [across, down]) => {
      const canvas = element as HTMLCanvasElement;
      const [x, y] = [canvas.width * across, canvas.height * down];
      const pixel = [...(canvas.getContext("2d")?.getImageData(x, y, 1, 1).data ?? [])];
      return `#${pixel
        .slice(0, 3)
        .map((part) => part.toString(16).padStart(2, "0"))
        .join("")}`;
    },
    [across, down] as const,
  );
}

test("charts are drawn at their cells from a hidden sheet, with their words and values for a screen reader", async () => {
  opened = await site.open("lang=en&locale=sv_SE&empty=1");
  await call("insertCharts");
  await poll(() => chart("Status. On track 3, At risk 1, Late 0").count()).toBe(1);
  expect(await chart("Progress. Share: Sales 50,0%, Service 75,0%").count()).toBe(1);
  expect(await chart("Trend. Actual: w1 1, w3 3, w4 2,5. Target: w1 2, w2 2, w3 2, w4 2").count()).toBe(1);
  const place = await corner("D6");
  const bar = await chart("Progress").boundingBox();
  expect(bar).toMatchObject({ width: 280, height: 220 });
  expect(bar?.x).toBeCloseTo(place.x + 10, 0);
  expect(bar?.y).toBeCloseTo(place.y + 5, 0);
  expect(await colorAt("Status", 0.6, 0.45)).toBe("#0072b2");
  const before = await chart("Status").screenshot();
  await opened.page.evaluate(() => window.standin.spreadsheet.getRange("Sheet1!A1:J20").setBackground("red"));
  await poll(() => opened.paint("E2")).toBe("#ff0000");
  expect(before.equals(await chart("Status").screenshot()), "nothing of the cells is seen through").toBe(
    true,
  );
  if (process.env.PICTURE) await opened.page.screenshot({ path: process.env.PICTURE });
});

test("they follow their cells, the script and the scrolled grid, and stay with the file", async () => {
  opened = await site.open("lang=en&empty=1");
  const { page } = opened;
  await call("insertCharts");
  await page.evaluate(() => window.standin.type("Data", "B3", "4"));
  await poll(() => chart("Status. On track 3, At risk 1, Late 4").count()).toBe(1);
  await call("changeCharts");
  await poll(() => chart("Now").count()).toBe(1);
  await poll(() => chart("Trend").count()).toBe(0);
  const before = await chart("Now").boundingBox();
  const { x, y } = await opened.middle("B3");
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 210);
  await poll(async () => (await chart("Now").boundingBox())?.y).toBeLessThan((before?.y ?? 0) - 100);
  await page.reload();
  await page.locator("body[data-ready]").waitFor();
  await poll(() => chart("Now").count()).toBe(1);
  await page.evaluate(() => window.standin.spreadsheet.insertSheet("Other"));
  await poll(() => chart("Now").count()).toBe(0);
});
