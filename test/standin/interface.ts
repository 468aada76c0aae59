import type { UniverKit } from "./engine/kit.ts";
import type { Realm } from "./script/realm.ts";
import type { ChartPosition } from "./services/charts/chart-spec.ts";

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
  /** Whether a person who edits cells that are protected by a warning does it nevertheless. */
  editProtected(description: string): boolean;
}

/** What the script asked of the user interface, in order. */
export interface RecordedUi {
  sidebars: HtmlPage[];
  dialogs: (HtmlPage & { kind: "modal" | "modeless" })[];
  alerts: { title: string; message: string; buttons: string }[];
  prompts: { title: string; message: string; buttons: string }[];
  toasts: { message: string; title: string; seconds: number }[];
  /** Edits of cells that are protected by a warning: the protections' descriptions. */
  protectedEdits: string[];
  mails: { to: string; subject: string; body: string; htmlBody: string }[];
}

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
  /** Whether simple triggers and cells learn that address too, as in the developer's own Workspace domain: no, when not given. */
  sameDomain?: boolean;
  /** Whether the script is a published add-on, not one that is bound to the file: no, when not given. */
  published?: boolean;
  /** Whether copied sheets and files take their developer metadata along: yes, when not given; of Google it is unknown. */
  copiesMetadata?: boolean;
  /** The clock that the script sees; the real one when not given. */
  now?: () => Date;
  /** Rows of a new sheet, the first one too: 1 000 when not given, as in Google Sheets. */
  rows?: number;
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
  /** An old one has none. */
  fileId?: string;
  locale: string;
  timeZone: string;
  workbook: unknown;
  extras: unknown;
  properties: {
    document: Record<string, string>;
    script: Record<string, string>;
    /** Of each user, by e-mail address. */
    users: Record<string, Record<string, string>>;
  };
  /** Who made the file. */
  owner: string;
  triggers: TriggerRecord[];
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
  charts: ChartDump[];
}

/** A chart as JSON: its type as Charts names it, ranges in A1 with their sheets, its place (from 1), options as set. */
export interface ChartDump {
  type: string;
  ranges: string[];
  position: ChartPosition;
  options: Record<string, unknown>;
  numHeaders: number;
}

/** One series of a chart: null where the cell holds no number, and what each cell shows. */
export interface ChartSeries {
  name: string;
  values: (number | null)[];
  texts: string[];
  /** The number format of its first number. */
  pattern: string | undefined;
}

/** A chart with its data, to be drawn: position from 1, size in pixels, options as one tree. */
export interface ChartView {
  id: number;
  type: string;
  position: ChartPosition;
  size: { width: number; height: number };
  options: Record<string, unknown>;
  categories: string[];
  series: ChartSeries[];
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
  /** Who installed it: it runs as that user, and only that user sees it. */
  user: string;
}

/** What a person's hand does in the grid, at once: rows and columns are counted from 1. */
export interface Hand {
  /** Types a text into a cell; onEdit comes when the script that runs now is done. */
  type(sheetName: string, a1: string, text: string): void;
  insertRows(sheetName: string, before: number, count?: number): void;
  deleteRows(sheetName: string, first: number, count?: number): void;
  /** Sorts a range by a column of the sheet. */
  sortRange(sheetName: string, a1: string, column: number, ascending?: boolean): void;
  renameSheet(from: string, to: string): void;
  /** Duplicates a tab, which is shown then: "Copy of …". */
  duplicateSheet(sheetName: string): void;
  /** Ctrl+Z: takes back what was done last, by a hand or by the script. */
  undo(): void;
}

/** What goes wrong at a service call: README §6.3. */
export interface Fault {
  /** The number of the call, from now: 1 is the next one. */
  call: number;
  /** That call alone fails, it and all after it fail, or the script is stopped there, without its catch and finally. */
  how: "fail" | "fail-from" | "cut-off";
  /** How many of the writes that wait are done nevertheless: those before the call, when not given. */
  leaves?: "all" | "none" | number;
  /** What Google says. */
  message?: string;
}

/** One call of a member, by name: "Range.getValues". */
export interface TracedCall {
  name: string;
  /** Whether it is a write, which waits until it is sent. */
  waits: boolean;
}

export type TripKind = "read" | "lock" | "property" | "flush" | "other" | "end";

/** Round trips by kind, and their sum. Writes go along with what sends them; "end" sends those of a run that ends. */
export type RoundTrips = Record<TripKind | "total", number>;

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
  /** Pastes texts from this cell on, as a person does: one edit. */
  paste(sheetName: string, a1: string, texts: readonly (readonly string[])[]): Promise<void>;
  /** Empties cells, as a person does who selects them and presses Delete: one edit. */
  clear(sheetName: string, a1: string): Promise<void>;
  /** Tells the script that a person has changed these cells some other way: by filling, by pasting with formats. */
  edited(sheetName: string, a1: string): Promise<void>;
  /** A person's hand, which does everything at once; onEdit fires at the next settle(). */
  hand: Hand;
  /** Lets a person's hand into the grid before the nth service call from now: README §6.4. */
  handAt(call: number, act: (hand: Hand) => void): void;
  /** Waits until everything is calculated. */
  settle(): Promise<void>;
  dump(): SheetDump[];
  /** How often each member of a service was called, by name: "Range.getValues". */
  calls(): Record<string, number>;
  /** The calls of members in their order. */
  trace(): TracedCall[];
  /** How often the script asked Google's server for something, by kind: README §6.2. */
  roundTrips(): RoundTrips;
  /** Begins to count calls and round trips anew. */
  resetCalls(): void;
  /** Lets something go wrong at a service call to come; undefined takes that back. */
  breakAt(fault: Fault | undefined): void;
  log(): string[];
  ui: RecordedUi;
  save(): Snapshot;
  /** A copy of the file, to be opened as another stand-in: without properties and triggers, with an id of its own. */
  copyFile(): Snapshot;
  /** Takes over what another page of the same file has saved. */
  load(snapshot: Snapshot): Promise<void>;
  /** The services as another user of the same spreadsheet sees them. Its calls are not counted. */
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** The message behind an error cell, as it is shown on hover; undefined when the cell is fine. */
  cellError(sheetName: string, a1: string): string | undefined;
  sparklines(sheetName: string): Sparkline[];
  charts(sheetName: string): ChartView[];
  /** Calls back whenever a chart was inserted, changed or removed. */
  followCharts(changed: () => void): void;
  /** The fill that the reader sees, conditional formats included; "#ffffff" when there is none. */
  effectiveBackground(sheetName: string, a1: string): string;
  /** Holds the document's lock as somebody else. */
  holdLock(): void;
  freeLock(): void;
  /** The triggers that the script has installed, of all users. */
  triggers(): TriggerRecord[];
  /** Lets a clock trigger run, as its user. */
  fireTrigger(id: string): Promise<void>;
  /** Lets all clock triggers run, or those of one function; TODAY() and NOW() are calculated anew before. */
  fireClock(handler?: string): Promise<void>;
  /** A formula as it is written in the file, from Univer's text of it, and back. */
  formulaFromUniver(formula: string): string;
  formulaToUniver(formula: string): string;
  dispose(): void;
}
