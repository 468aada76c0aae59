import type { UniverKit } from "./engine/kit.ts";
import type { Realm } from "./realm/realm.ts";

/** What the stand-in needs to open a spreadsheet with a script in it. */
export interface StandinOptions {
  /** The script's files by name: "Code.js", "Sidebar.html", "appsscript.json". */
  files: Record<string, string>;
  /** The spreadsheet's locale: formulas, numbers, dates. "en_US" when not given. */
  locale?: string;
  /** What Session.getActiveUserLocale() says: "en" when not given. */
  userLocale?: string;
  /** The spreadsheet's time zone: "Europe/Stockholm" when not given. */
  timeZone?: string;
  /** The active user's e-mail address: "anna@example.com" when not given. */
  user?: string;
  /** The clock that the script sees; the real one when not given. */
  now?: () => Date;
  /** A workbook that save() wrote. */
  snapshot?: Snapshot;
  /** A Univer of one's own, with or without user interface. */
  univer: UniverKit;
  /** Evaluates the script in a fresh global. */
  realm: Realm;
  /** Seconds that a custom function may take: 30 when not given. */
  functionSeconds?: number;
  /** Who shows sidebars and asks questions; without it, everything is recorded. */
  ui?: Partial<UiHost>;
}

/** Everything that a workbook is, as JSON. */
export interface Snapshot {
  version: 1;
  locale: string;
  timeZone: string;
  workbook: unknown;
  extras: unknown;
  properties: {
    document: Record<string, string>;
    script: Record<string, string>;
    user: Record<string, string>;
  };
}

/** One page of HtmlService, as sidebars and dialogs get it. */
export interface HtmlPage {
  title: string;
  content: string;
  width: number | undefined;
  height: number | undefined;
}

/** One line of a menu. */
export type MenuEntry =
  | { caption: string; functionName: string }
  | { separator: true }
  | { caption: string; submenu: MenuEntry[] };

/** What the script may ask of the user interface. An answer to alert is a button's name: "OK", "YES". */
export interface UiHost {
  showSidebar(page: HtmlPage): void;
  showDialog(page: HtmlPage, kind: "modal" | "modeless"): void;
  alert(title: string, message: string, buttons: string): string;
  prompt(title: string, message: string, buttons: string): { button: string; text: string };
  toast(message: string, title: string, seconds: number): void;
  menu(entries: MenuEntry[]): void;
}

/** What the script asked of the user interface, in order. */
export interface RecordedUi {
  sidebars: HtmlPage[];
  dialogs: (HtmlPage & { kind: "modal" | "modeless" })[];
  alerts: { title: string; message: string; buttons: string }[];
  prompts: { title: string; message: string; buttons: string }[];
  toasts: { message: string; title: string; seconds: number }[];
  mails: { to: string; subject: string; body: string; htmlBody: string }[];
}

/** A sheet as JSON; arrays are the used range, row by row. */
export interface SheetDump {
  name: string;
  values: unknown[][];
  displayValues: string[][];
  formulas: string[][];
  notes: string[][];
  backgrounds: string[][];
  conditionalFormats: unknown[];
  dataValidations: unknown[];
}

/** A SPARKLINE in a cell: its place (from 1), data and options. */
export interface Sparkline {
  row: number;
  column: number;
  data: unknown[][];
  options: Record<string, unknown>;
}

/** A trigger that the script installed. */
export interface TriggerRecord {
  id: string;
  handler: string;
  /** "CLOCK", or a spreadsheet's event: "ON_EDIT". */
  event: string;
  /** When a clock fires it, in words: "every 1 days", "at hour 6". */
  schedule: string[];
}

/** A spreadsheet with a script in it, without Google. */
export interface Standin {
  /** Fires onOpen, as opening the file does. */
  open(mode?: "NONE" | "LIMITED"): Promise<void>;
  /** The add-on's menu, as onOpen built it. */
  menu(): MenuEntry[];
  /** Runs a function as a menu item, a trigger or the editor does: with full rights. */
  call(name: string, ...args: unknown[]): Promise<unknown>;
  /** Runs a function as google.script.run does. */
  run(name: string, args: unknown[]): Promise<unknown>;
  /** Types into a cell, as a person does. */
  type(sheetName: string, a1: string, text: string): Promise<void>;
  /** Waits until everything is calculated. */
  settle(): Promise<void>;
  dump(): SheetDump[];
  /** How often each member of a service was called, by name: "Range.getValues". */
  calls(): Record<string, number>;
  resetCalls(): void;
  /** Lets the nth service call from now throw; undefined takes that back. */
  failAt(n: number | undefined, message?: string): void;
  log(): string[];
  ui: RecordedUi;
  save(): Snapshot;
  /** The services as another user of the same spreadsheet sees them. Its calls are not counted. */
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** The message behind an error cell, as it is shown on hover; undefined when the cell is fine. */
  cellError(sheetName: string, a1: string): string | undefined;
  sparklines(sheetName: string): Sparkline[];
  /** The fill that the reader sees, conditional formats included; "#ffffff" when there is none. */
  effectiveBackground(sheetName: string, a1: string): string;
  /** Holds the document's lock as somebody else. */
  holdLock(): void;
  freeLock(): void;
  /** The triggers that the script has installed; nothing fires them but a test that calls their function. */
  triggers(): TriggerRecord[];
  /** A formula as it is written in the file, from Univer's text of it, and back. */
  formulaFromUniver(formula: string): string;
  formulaToUniver(formula: string): string;
  dispose(): void;
}
