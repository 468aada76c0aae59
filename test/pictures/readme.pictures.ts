/**
 * Takes the README's pictures of the stand-in's page: `npm run pictures`. They are of the very dist/ that is built, so they
 * show what people get.
 */
import { join } from "node:path";
import { afterAll, beforeAll, test } from "vitest";
import { halfAYear } from "../app/half-a-year.ts";
import { closeAll, GOOGLE_ROWS } from "../app/workbook.ts";
import type { OpenedPage } from "../e2e/page.ts";
import { type Site, startSite } from "../e2e/site.ts";

let site: Site;

beforeAll(async () => {
  site = await startSite();
});

afterAll(async () => {
  closeAll();
  await site.close();
});

const path = (name: string) => join(import.meta.dirname, `${name}.png`);

/** The grid at its computed columns, where statuses and bars are. */
async function scrollToStatus({ page, middle }: OpenedPage): Promise<void> {
  const { x, y } = await middle("C10");
  await page.mouse.move(x, y);
  await page.mouse.wheel(1480, 0);
}

async function open(parameters: string): Promise<OpenedPage> {
  const opened = await site.open(parameters);
  await opened.page.setViewportSize({ width: 1600, height: 860 });
  await opened.panel().getByRole("heading", { level: 1 }).waitFor();
  return opened;
}

test("the sheet with statuses and bars beside the goals, in Swedish", async () => {
  const opened = await open("locale=sv_SE&lang=sv&file=våra-mål");
  await opened.page.locator("#toasts button").waitFor({ state: "detached" });
  await opened.panel().getByRole("button", { name: "Effektivare projektleveranser", exact: true }).click();
  await scrollToStatus(opened);
  await opened.page.waitForTimeout(500);
  await opened.page.screenshot({ path: path("sheet") });
});

test("the dashboard of a workbook that people have lived with for half a year, in English", async () => {
  const lived = await halfAYear("en", new Date(), { rows: GOOGLE_ROWS });
  await lived.standin.settle();
  const file = lived.standin.save();
  const opened = await open("locale=en_US&lang=en&file=half-a-year");
  const { page } = opened;
  await page.evaluate((snapshot) => window.standin.load(snapshot), file);
  await opened.settle();
  await page.waitForTimeout(3_000);
  await page.reload();
  await opened.panel().getByRole("heading", { level: 1 }).waitFor();
  await opened.chooseMenu("Framsteg", "Build dashboard");
  await page.locator("#toasts").getByText("The dashboard is ready").waitFor({ timeout: 120_000 });
  await opened.settle();
  await opened.sidebar().getByRole("button", { name: "Close" }).click();
  await page.setViewportSize({ width: 1400, height: 1000 });
  await page.waitForTimeout(3_000);
  await page.screenshot({ path: path("dashboard") });
});

test("the form of a new objective, in English", async () => {
  const opened = await open("locale=en_US&lang=en&file=our-goals");
  const panel = opened.panel();
  await panel.getByRole("button", { name: "New objective" }).click();
  await panel.getByLabel("Title").first().fill("Customers who stay");
  await panel.getByLabel("Owner").first().fill("Anna Berg");
  await opened.page.waitForTimeout(300);
  await opened.sidebar().screenshot({ path: path("form") });
});
