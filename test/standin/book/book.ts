import type { IMutationInfo, Workbook } from "@univerjs/core";
import type { Place } from "../engine/functions.ts";
import type { UniverKit } from "../engine/kit.ts";
import type {
  Fault,
  MenuEntry,
  RecordedUi,
  Sparkline,
  StandinOptions,
  TracedCall,
  TriggerRecord,
  TripKind,
  UiHost,
} from "../interface.ts";
import type { Mode } from "../member/refusal.ts";
import type { RealmInstance } from "../script/realm.ts";
import type { ChartSpec } from "../services/charts/chart-spec.ts";
import type { Box } from "../text/a1.ts";
import type { Locale } from "../text/locale.ts";
import type { ConditionalRule, Extras, ValidationRule } from "./records.ts";

/** One execution of the script. */
export interface Run {
  mode: Mode;
  /** As whom it runs. */
  user: string;
  realm: RealmInstance;
  /** The cell that is calculated, for a custom function. */
  cell: Place | undefined;
  /** Whether this execution holds the document's, script's or user's lock. */
  locks: Set<string>;
  /** Whether a service is at work: what it asks of others is its own affair. */
  inService: boolean;
  /** Writes that are not sent yet. */
  pending: PendingWrite[];
  /** What is to happen when they are sent. */
  sending: SendingFault | undefined;
  /** Why the script was stopped; from then on no service answers it. */
  stopped: Error | undefined;
}

/** A write that waits to be sent. */
interface PendingWrite {
  name: string;
  act(): void;
}

/** A failure that comes when the pending writes are sent, of which only so many are done. */
interface SendingFault {
  done: number;
  message: string;
}

/** The counts of calls and round trips, and what a test wants to happen at a call to come. */
export interface Meter {
  /** Service calls since the beginning. */
  count: number;
  calls: Map<string, number>;
  trace: TracedCall[];
  trips: Map<TripKind, number>;
  /** A fault, with the number of its call. */
  fault: (Fault & { at: number }) | undefined;
  /** What a person does before calls, with their numbers. */
  interruptions: { at: number; act: () => void }[];
}

/** The stores of PropertiesService; each user has one of his own, by e-mail address. */
export interface Stores {
  document: Map<string, string>;
  script: Map<string, string>;
  users: Map<string, Map<string, string>>;
}

/** What Ctrl+Z takes back at a time: how each change of the grid is undone, and what hung on the cells before. */
export interface Step {
  inverses: IMutationInfo[][];
  extras: Extras;
}

/** The steps of the file since it was opened, and the one that is under way. */
interface History {
  open: Step | undefined;
  steps: Step[];
}

/** The open spreadsheet: what all services share. */
export interface Book {
  options: StandinOptions;
  kit: UniverKit;
  workbook: Workbook;
  fileId: string;
  locale: Locale;
  timeZone: string;
  /** Who is at the keyboard. */
  user: string;
  /** Who made the file. */
  owner: string;
  extras: Extras;
  stores: Stores;
  cache: Map<string, { value: string; until: number }>;
  /** Locks held by somebody else. */
  foreignLocks: Set<string>;
  meter: Meter;
  log: string[];
  menu: MenuEntry[];
  ui: UiHost;
  recorded: RecordedUi;
  /** Messages behind error cells, by {@link placeKey}. */
  errors: Map<string, string>;
  sparklines: Map<string, Sparkline & { sheetId: string }>;
  /** Who wants to know when charts come, change or go. */
  chartFollowers: (() => void)[];
  activeSheet: string | undefined;
  triggers: TriggerRecord[];
  /** What can be taken back. */
  history: History;
  /** Tell the script of edits, once it is not at work. */
  waitingEdits: (() => Promise<void>)[];
  make: Makers;
  /** The script that runs now, if one does. */
  run: Run | undefined;
}

/** A cell as a key. */
export function placeKey({ sheetId, row, column }: Place): string {
  return `${sheetId}!${row},${column}`;
}

/** The inverse of {@link placeKey}. */
export function readPlaceKey(key: string): Place {
  const [, sheetId = "", row = "0", column = "0"] = /^(.*)!(\d+),(\d+)$/.exec(key) ?? [];
  return { sheetId, row: Number(row), column: Number(column) };
}

/** Makes the services' objects. They make each other, so they meet here rather than import each other. */
export interface Makers {
  spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet;
  sheet(sheetId: string): GoogleAppsScript.Spreadsheet.Sheet;
  range(sheetId: string, box: Box): GoogleAppsScript.Spreadsheet.Range;
  rangeList(ranges: { sheetId: string; box: Box }[]): GoogleAppsScript.Spreadsheet.RangeList;
  namedRange(name: string): GoogleAppsScript.Spreadsheet.NamedRange;
  protection(id: number): GoogleAppsScript.Spreadsheet.Protection;
  metadata(id: number): GoogleAppsScript.Spreadsheet.DeveloperMetadata;
  metadataFinder(place: {
    sheetId?: string;
    box?: Box;
  }): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
  chart(chart: { id: number | null; spec: ChartSpec }): GoogleAppsScript.Spreadsheet.EmbeddedChart;
  filter(sheetId: string): GoogleAppsScript.Spreadsheet.Filter;
  conditionalRule(rule: ConditionalRule): GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
  validation(rule: ValidationRule): GoogleAppsScript.Spreadsheet.DataValidation;
  ui(): GoogleAppsScript.Base.Ui;
}
