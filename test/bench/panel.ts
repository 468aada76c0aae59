import { readFileSync } from "node:fs";
import type { Browser, BrowserContext, CDPSession, Page } from "playwright-core";
import type { Answer } from "../../src/app/contract.ts";
import { closeAll, GOOGLE_ROWS, openWorkbook } from "../app/workbook.ts";
import { launchBrowser } from "../e2e/browser.ts";
import type { Findings } from "./budgets.ts";
import { sheetsOf, storedCells } from "./sheets.ts";
import { median } from "./stopwatch.ts";

/** A phone, or a cheap laptop, beside the machine that measures. */
const SLOWED = 4;

const ROWS = 5_000;

const ROUNDS = 5;

const KEYS = 8;

declare global {
  interface Window {
    google: unknown;
    /** Lets the server's first answer arrive. */
    bring?: () => void;
  }
}

/** What one opening of the panel took, in milliseconds. */
interface Opening {
  readonly paint: number;
  readonly evaluate: number;
  readonly list: number;
  readonly key: number;
  readonly emptyLook: number;
  readonly elements: number;
}

export interface PanelFigures {
  readonly findings: Findings;
  /** Elements of the page while it shows the list. */
  readonly elements: number;
}

/**
 * The panel by itself in a browser, on a slow processor, with a server that answers at once what the real one answers for
 * a file of 5 000 rows. Each figure is the middle of several openings.
 */
export async function panelFigures(): Promise<PanelFigures> {
  const answer = await realAnswer();
  const browser = await launchBrowser();
  const context = await browser.newContext({ viewport: { width: 300, height: 700 } });
  const page = readFileSync("dist/Sidebar.html", "utf8");
  await context.route("**/*", (route) =>
    route.fulfill({ body: page, contentType: "text/html; charset=utf-8" }),
  );
  await context.addInitScript(answerForGoogle, answer);
  const opened: Opening[] = [];
  for (let round = 0; round < ROUNDS; round++) opened.push(await openOnce(browser, context));
  await browser.close();
  const middle = (of: (one: Opening) => number) => median(opened.map(of));
  return {
    elements: middle(({ elements }) => elements),
    findings: {
      paint: middle(({ paint }) => paint),
      evaluate: middle(({ evaluate }) => evaluate),
      list: middle(({ list }) => list),
      key: middle(({ key }) => key),
      emptyLook: middle(({ emptyLook }) => emptyLook),
    },
  };
}

async function realAnswer(): Promise<Answer> {
  const file = await openWorkbook({ locale: "en_US", userLocale: "en", rows: GOOGLE_ROWS });
  const sheet = file.standin.spreadsheet.getSheetByName("OKR");
  const rows = storedCells(sheetsOf(ROWS).plan.slice(1)).map((row) => row.map((cell) => cell ?? ""));
  sheet?.insertRowsAfter(sheet.getMaxRows(), ROWS);
  sheet?.getRange(2, 1, rows.length, rows[0]?.length ?? 0).setValues(rows);
  await file.standin.settle();
  const answer = await file.ask({ do: "load", revision: null });
  closeAll();
  return answer;
}

/** Runs in the page, in place of Google: has the goals ready to be brought, and nothing new from then on. */
function answerForGoogle(answer: unknown): void {
  let succeed: (answer: unknown) => void = () => undefined;
  const run = {
    withSuccessHandler: (handler: typeof succeed) => {
      succeed = handler;
      return run;
    },
    withFailureHandler: () => run,
    serve: (request: { revision?: string | null }) => {
      const handler = succeed;
      if (request.revision === null) window.bring = () => handler(answer);
      else setTimeout(handler, 0, { ok: true, panel: null });
    },
  };
  window.google = { script: { run } };
}

async function openOnce(browser: Browser, context: BrowserContext): Promise<Opening> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWED });
  await browser.startTracing(page, { categories: ["devtools.timeline"] });
  await page.goto("http://panel.test/");
  await page.waitForFunction(
    () => window.bring && performance.getEntriesByName("first-contentful-paint").length > 0,
  );
  const evaluate = evaluationTime(await browser.stopTracing());
  const paint = await page.evaluate(
    () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
  );
  const spent = (act: () => Promise<unknown>) => busyTime(devtools, page, act);
  const list = await spent(() => page.evaluate(() => window.bring?.()));
  const elements = await page.locator("*").count();
  const emptyLook = await spent(() => page.evaluate(() => void window.dispatchEvent(new Event("focus"))));
  await page.getByRole("button", { name: "New objective", exact: true }).click();
  const title = page.getByRole("textbox").first();
  await title.focus();
  const key = (await spent(() => page.keyboard.type("k".repeat(KEYS)))) / KEYS;
  const typed = await title.inputValue();
  if (typed.length !== KEYS) throw new Error(`the panel took "${typed}" for ${KEYS} keys`);
  await page.close();
  return { paint: paint ?? Number.NaN, evaluate, list, elements, emptyLook, key };
}

/** What of a trace is read: names, and microseconds of the page's own thread. */
interface Traced {
  readonly name: string;
  readonly tdur?: number;
}

/** How long the page's script took to be compiled and run; nothing else in the page evaluates as much. */
function evaluationTime(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: readonly Traced[] };
  const scripts = traceEvents.filter(({ name }) => name === "EvaluateScript");
  return Math.max(...scripts.map(({ tdur = 0 }) => tdur)) / 1_000;
}

/** Milliseconds of the slowed processor that the page spends on something and what follows from it. */
async function busyTime(devtools: CDPSession, page: Page, act: () => Promise<unknown>): Promise<number> {
  await rest(page);
  const before = await busySoFar(devtools);
  await act();
  await rest(page);
  return busySoFar(devtools).then((after) => after - before);
}

/** Until nothing has been asked or painted for a while. */
async function rest(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))));
}

async function busySoFar(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send("Performance.getMetrics");
  return 1_000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN);
}
