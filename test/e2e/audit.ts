import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect } from "vitest";
import type { OpenedPage } from "./page.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe-core finds, shortened to the rule and the element. */
interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** Expects that axe-core finds nothing in the panel as it is now, and that the panel does not scroll sideways. */
export async function auditPanel({ panel }: OpenedPage): Promise<void> {
  const root = panel().locator("html");
  const found = await root.evaluate(async (html, axe) => {
    const view = html.ownerDocument.defaultView as
      | (Window & { axe?: { run(): Promise<{ violations: Finding[] }> } })
      | null;
    if (!view) return [];
    // A page of Apps Script may not be evaluated into from outside, so axe goes in as a script of its own.
    if (!view.axe)
      html.ownerDocument.head.append(
        Object.assign(html.ownerDocument.createElement("script"), { textContent: axe }),
      );
    const { violations = [] } = (await view.axe?.run()) ?? {};
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  }, AXE);
  expect(found).toEqual([]);
  expect(await root.evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0);
}
