import type { Browser, FrameLocator, Locator, Page } from "playwright-core";
import type { SheetDump } from "../standin/interface.ts";

/** The stand-in's page in a browser, by what a person sees in it. */
export interface OpenedPage {
  readonly page: Page;
  /** What the console and the page complained about; a test expects none. */
  readonly complaints: string[];
  /** Chooses from Extensions: chooseMenu("More", "Greet"). */
  chooseMenu(...labels: string[]): Promise<void>;
  /** The region of the sidebar; named by its title. */
  sidebar(): Locator;
  /** What is in the sidebar's frame. */
  panel(): FrameLocator;
  /** Goes to a cell by the name box, as "B2". */
  goTo(a1: string): Promise<void>;
  /** Goes to a cell, types with the keyboard and presses Enter. */
  type(a1: string, text: string): Promise<void>;
  /** The text in the formula bar while the cell is edited. */
  sheets(): Promise<SheetDump[]>;
  /** A cell of the first sheet, or of the named one: what it shows. */
  shown(a1: string, sheet?: string): Promise<string>;
  /** Waits until all is calculated and written. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/** Opens the page in a new profile and waits until the add-on has started. */
export async function openPage(browser: Browser, address: string): Promise<OpenedPage> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  await page.goto(address);
  await ready(page);
  const goTo = (a1: string) => goToCell(page, a1);
  return {
    page,
    complaints,
    chooseMenu: (...labels) => chooseMenu(page, labels),
    sidebar: () => page.locator("#sidebar").getByRole("region"),
    panel: () => page.frameLocator("#sidebar iframe"),
    goTo,
    type: async (a1, text) => {
      await goTo(a1);
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    sheets: () => page.evaluate(() => window.standin.dump()),
    shown: (a1, sheet) => shown(page, a1, sheet),
    settle: () => page.evaluate(() => window.standin.settle()),
    close: () => context.close(),
  };
}

/** Waits until the add-on has started. */
export async function ready(page: Page): Promise<void> {
  await page.locator("body[data-ready]").waitFor();
}

/** Chrome warns of each frame that may run scripts of its own origin; Google's are such, and ours. */
const KNOWN = /allow-scripts and allow-same-origin/;

function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type()) && !KNOWN.test(message.text()))
      complaints.push(message.text());
  });
  return complaints;
}

async function chooseMenu(page: Page, labels: readonly string[]): Promise<void> {
  await page.getByRole("menubar").getByRole("menuitem").first().click();
  for (const label of labels) await page.getByRole("menuitem", { name: label, exact: true }).click();
}

async function goToCell(page: Page, a1: string): Promise<void> {
  const box = page.locator("[data-u-comp=defined-name] input");
  await box.fill(a1);
  await box.press("Enter");
}

function shown(page: Page, a1: string, sheet: string | undefined): Promise<string> {
  return page.evaluate(
    ([a1, sheet]) => {
      const { spreadsheet } = window.standin;
      const chosen = sheet ? spreadsheet.getSheetByName(sheet) : spreadsheet.getSheets()[0];
      return chosen?.getRange(a1).getDisplayValue() ?? "";
    },
    [a1, sheet] as const,
  );
}
