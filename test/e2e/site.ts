import type { Browser } from "playwright-core";
import { inject } from "vitest";
import { launchBrowser } from "./browser.ts";
import { type OpenedPage, openPage } from "./page.ts";
import { DIST } from "./projects.ts";

/** A browser beside the page's server, once for a test file. */
export interface Site {
  /** Opens the page with the given parameters ("locale=sv_SE&empty=1") on a file of its own, unless one is named. */
  open(parameters?: string): Promise<OpenedPage>;
  close(): Promise<void>;
}

/** Starts a browser for the page with the add-on in the folder. */
export async function startSite(project: string = DIST): Promise<Site> {
  const browser: Browser = await launchBrowser();
  const address = inject("addresses")[project];
  // One profile for all: so the page is compiled once.
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  let files = 0;
  return {
    open: (parameters = "") =>
      openPage(context, `${address}?latency=0&${withFile(parameters, `test-${process.pid}-${++files}`)}`),
    close: () => browser.close(),
  };
}

function withFile(parameters: string, file: string): string {
  return /(^|&)file=/.test(parameters) ? parameters : `${parameters}&file=${file}`;
}
