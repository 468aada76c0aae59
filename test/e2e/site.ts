import { join } from "node:path";
import type { Browser } from "playwright-core";
import { bundlePage, type RunningPage, servePage } from "../standin/index.ts";
import { launchBrowser } from "./browser.ts";
import { type OpenedPage, openPage } from "./page.ts";

const ROOT = join(import.meta.dirname, "../..");

/** A small add-on of the tests' own, so that they do not depend on dist/. */
export const SAMPLE = join(import.meta.dirname, "sample");

export const DIST = join(ROOT, "dist");

/** A browser and the page's server, once for a test file. */
export interface Site {
  /** Opens the page with the given parameters ("locale=sv_SE&empty=1") on a file of its own, unless one is named. */
  open(parameters?: string): Promise<OpenedPage>;
  close(): Promise<void>;
}

/** Serves the page with the add-on in the folder, and starts a browser. */
export async function startSite(project: string = DIST): Promise<Site> {
  const [page, browser] = await Promise.all([serve(project), launchBrowser()]);
  // One profile for all: so the page is compiled once.
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  let files = 0;
  return {
    open: (parameters = "") =>
      openPage(context, `${page.address}?latency=0&${withFile(parameters, `test-${++files}`)}`),
    close: () => closeAll(browser, page),
  };
}

function withFile(parameters: string, file: string): string {
  return /(^|&)file=/.test(parameters) ? parameters : `${parameters}&file=${file}`;
}

async function serve(project: string): Promise<RunningPage> {
  const assets = await bundlePage(ROOT);
  return servePage({ assets, project, port: 0 });
}

async function closeAll(browser: Browser, page: RunningPage): Promise<void> {
  await browser.close();
  await page.close();
}
