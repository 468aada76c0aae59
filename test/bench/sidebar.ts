import { readFileSync } from "node:fs";
import type { BrowserContext } from "playwright-core";
import type { Answer } from "../../src/app/contract.ts";
import { closeAll, openWorkbook } from "../app/workbook.ts";
import { launchBrowser } from "../e2e/browser.ts";
import { median } from "./stopwatch.ts";

const SLOWED = 4;

/** When the panel was first painted and when a goal could be begun, in milliseconds since it was opened. */
interface Opened {
  readonly paint: number;
  readonly usable: number;
}

declare global {
  interface Window {
    google: unknown;
    usable?: number;
  }
}

/** The panel by itself in a browser, on a slow processor and with a server that answers at once. */
export async function sidebarLine(): Promise<string[]> {
  const answer = await realAnswer();
  const browser = await launchBrowser();
  const context = await browser.newContext({ viewport: { width: 300, height: 700 } });
  const html = readFileSync("dist/Sidebar.html", "utf8");
  await context.route("**/*", (route) =>
    route.fulfill({ body: html, contentType: "text/html; charset=utf-8" }),
  );
  await context.addInitScript(standServer, answer);
  const opened: Opened[] = [];
  for (let round = 0; round < 7; round++) opened.push(await openOnce(context));
  await browser.close();
  const middle = (of: keyof Opened) => `${Math.round(median(opened.map((one) => one[of])))} ms`;
  const figures = `first contentful paint ${middle("paint")}, New objective usable ${middle("usable")}`;
  const size = `${(Buffer.byteLength(html) / 1024).toFixed(1)} KB`;
  return [`Sidebar.html in a browser, processor slowed ${SLOWED} times`, `${size}, ${figures}`];
}

/** What the server answers for a new workbook. */
async function realAnswer(): Promise<Answer> {
  const file = await openWorkbook({ locale: "en_US", userLocale: "en" });
  const answer = await file.ask({ do: "load", revision: null });
  closeAll();
  return answer;
}

/** Runs in the page: answers for Google, and notes when the button can be pressed. */
function standServer(answer: unknown): void {
  let succeed: (answer: unknown) => void = () => undefined;
  const run = {
    withSuccessHandler: (handler: typeof succeed) => {
      succeed = handler;
      return run;
    },
    withFailureHandler: () => run,
    serve: () => void setTimeout(succeed, 0, answer),
  };
  window.google = { script: { run } };
  const look = () => {
    const buttons = [...document.querySelectorAll("button")];
    if (buttons.some((button) => !button.disabled && button.textContent?.trim() === "New objective")) {
      window.usable = performance.now();
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function openOnce(context: BrowserContext): Promise<Opened> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWED });
  await page.goto("http://panel.test/");
  await page.waitForFunction(() => window.usable !== undefined);
  await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
  const opened = await page.evaluate(() => ({
    paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
    usable: window.usable ?? Number.NaN,
  }));
  await page.close();
  return opened;
}
