import { afterEach } from "vitest";
import { createHeadless } from "../index.ts";
import type { Standin, StandinOptions } from "../interface.ts";

const open: Standin[] = [];

afterEach(() => {
  for (const standin of open.splice(0)) standin.dispose();
});

/** A stand-in with this script in it; it closes after the test. */
export async function openStandin(
  code: string,
  options: Partial<Omit<StandinOptions, "files">> = {},
): Promise<Standin> {
  const standin = await createHeadless({ files: { "Code.js": code }, ...options });
  open.push(standin);
  return standin;
}

/** What a function's body returns when a menu item runs it. `sheet` is the first sheet. */
export async function runBody(
  body: string,
  options: Partial<Omit<StandinOptions, "files">> = {},
): Promise<unknown> {
  const standin = await openStandin(
    `function go() { const sheet = SpreadsheetApp.getActiveSheet(); ${body} }`,
    options,
  );
  return standin.call("go");
}

/** The value of a cell of the first sheet. */
export function valueAt(standin: Standin, a1: string): unknown {
  return standin.spreadsheet.getSheets()[0]?.getRange(a1).getValue();
}
