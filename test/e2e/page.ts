import type { BrowserContext, FrameLocator, Locator, Page } from "playwright-core";
import type { SheetDump } from "../standin/index.ts";

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
  /** Goes to a cell and opens it with F2, until it can be edited and shows this text. */
  openCell(a1: string, text: string): Promise<void>;
  /** Goes to a cell, types with the keyboard and presses Enter. */
  type(a1: string, text: string): Promise<void>;
  /** Everything in the file, dates as texts. */
  sheets(): Promise<SheetDump[]>;
  /** A cell of the first sheet, or of the named one: what it shows. */
  shown(a1: string, sheet?: string): Promise<string>;
  /** The middle of a cell in the window, as long as the grid is not scrolled. */
  middle(a1: string): Promise<{ x: number; y: number }>;
  /** The colour that the grid paints at a place of a cell: 0 is its left edge, 1 its right; "#188038". */
  paint(a1: string, at?: number): Promise<string>;
  /** Waits until all is calculated and written. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/** Machines are busy at times; what takes longer than this hangs. */
export const PATIENCE = 300_000;

/** Opens the page and waits until the add-on has started. */
export async function openPage(context: BrowserContext, address: string): Promise<OpenedPage> {
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
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
    openCell: (a1, text) => openCell(page, a1, text),
    type: async (a1, text) => {
      await goTo(a1);
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    // As one text: a hundred thousand values that are handed over one by one take seconds.
    sheets: async () => JSON.parse(await page.evaluate(() => JSON.stringify(window.standin.dump()))),
    shown: (a1, sheet) => shown(page, a1, sheet),
    middle: (a1) => placeOnGrid(page, a1, 0.5),
    paint: (a1, at = 0.5) => paint(page, a1, at),
    settle: () => page.evaluate(() => window.standin.settle()),
    close: () => page.close(),
  };
}

/** Waits until the add-on has started. */
export async function ready(page: Page): Promise<void> {
  await page.locator("body[data-ready]").waitFor();
}

/**
 * Chrome warns of each frame that may run scripts of its own origin (Google's are such, and ours), and of tests
 * that look at what is painted.
 */
const KNOWN = /allow-scripts and allow-same-origin|willReadFrequently/;

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
  // On a busy machine the cells are chosen, and the keyboard given to them, a while after Enter.
  await page.waitForFunction((wanted) => {
    const chosen = window.univerAPI.getActiveWorkbook()?.getActiveSheet().getActiveRange()?.getA1Notation();
    const hasKeyboard = document.activeElement?.closest("[data-u-comp=editor]") !== null;
    return chosen === wanted && hasKeyboard;
  }, a1);
}

async function openCell(page: Page, a1: string, text: string): Promise<void> {
  await goToCell(page, a1);
  await page.keyboard.press("F2");
  await page.waitForFunction((wanted) => {
    const editor = window.univerAPI.getUniverDoc("__INTERNAL_EDITOR__DOCS_NORMAL");
    const shown = editor?.getSnapshot().body?.dataStream ?? "";
    return window.univerAPI.getActiveWorkbook()?.isCellEditing() && shown.startsWith(wanted);
  }, text);
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

const GRID = "#grid canvas[id^=univer-sheet-main-canvas]";

/** A place in the middle of a cell's height. */
async function placeOnGrid(page: Page, a1: string, at: number): Promise<{ x: number; y: number }> {
  const grid = await page.locator(GRID).boundingBox();
  const cell = await page.evaluate((a1) => {
    const { x, y, width, height } = window.univerAPI
      .getActiveWorkbook()
      ?.getActiveSheet()
      .getRange(a1)
      .getCellRect() ?? {
      x: 0,
      y: 0,
      width: 0,
      height: 0,
    };
    return { x, y, width, height };
  }, a1);
  return { x: (grid?.x ?? 0) + cell.x + cell.width * at, y: (grid?.y ?? 0) + cell.y + cell.height / 2 };
}

async function paint(page: Page, a1: string, at: number): Promise<string> {
  const grid = await page.locator(GRID).boundingBox();
  const { x, y } = await placeOnGrid(page, a1, at);
  return page.evaluate(
    ([selector, x, y]) => {
      const canvas = document.querySelector<HTMLCanvasElement>(selector);
      const pixel = canvas
        ?.getContext("2d")
        ?.getImageData(x * devicePixelRatio, y * devicePixelRatio, 1, 1).data;
      if (!pixel?.[3]) return "#ffffff";
      return `#${[...pixel]
        .slice(0, 3)
        .map((part) => part.toString(16).padStart(2, "0"))
        .join("")}`;
    },
    [GRID, x - (grid?.x ?? 0), y - (grid?.y ?? 0)] as const,
  );
}
