import type { Book } from "./book/book.ts";
import { cellErrorAt, dumpSheets } from "./book/dump.ts";
import { newBook } from "./book/new-book.ts";
import { copyOfFile, loadInto, snapshotOf } from "./book/snapshot.ts";
import { registerArrayFunctions } from "./engine/array-functions.ts";
import { takeOverCalculation } from "./engine/calculation/take-over.ts";
import { registerClock } from "./engine/clock-functions.ts";
import { followResults } from "./engine/condition-units.ts";
import { effectiveBackground } from "./engine/effective-background.ts";
import { rememberFormulas } from "./engine/formula-cells.ts";
import { registerGoogleFunctions } from "./engine/google-functions.ts";
import { teachOpenRanges } from "./engine/open-ranges.ts";
import { settle } from "./engine/settle.ts";
import { registerSparkline, sparklinesOf } from "./engine/sparkline.ts";
import { followStructure, pushRules } from "./engine/structure.ts";
import { computeArraysQuickly } from "./engine/values/arrays.ts";
import { keepConstants } from "./engine/values/constants.ts";
import { lookUpQuickly } from "./engine/values/lookups.ts";
import { readRangesQuickly } from "./engine/values/ranges.ts";
import type { Standin, StandinOptions } from "./interface.ts";
import { breakAt, resetCounts, roundTrips } from "./member/meter.ts";
import { enumOf } from "./member/objects.ts";
import { handOf } from "./person/hand.ts";
import { clearCells, editedCells, pasteInto, typeInto } from "./person/typing.ts";
import { followCommands } from "./person/undo.ts";
import { registerCustomFunctions, scriptFunctions } from "./script/custom-functions.ts";
import { execute, executeForPage, FULL, SIMPLE_TRIGGER, tellEdits } from "./script/execute.ts";
import { fireClock, fireTrigger } from "./script/triggers.ts";
import { chartViews } from "./services/charts/chart-view.ts";
import { userOf } from "./services/session.ts";
import { parseA1 } from "./text/a1.ts";
import { formulaFromUniver, formulaToUniver } from "./text/formula.ts";

export type * from "./interface.ts";

/** Opens a spreadsheet with a script in it, on the given Univer. */
export async function createStandin(options: StandinOptions): Promise<Standin> {
  teachOpenRanges(options.univer.modules);
  readRangesQuickly(options.univer.modules);
  computeArraysQuickly(options.univer.modules);
  lookUpQuickly(options.univer.modules);
  keepConstants(options.univer.modules);
  rememberFormulas(options.univer);
  takeOverCalculation(options.univer);
  const book = newBook(options);
  followStructure(book);
  followResults(book);
  followCommands(book);
  registerSparkline(book);
  registerGoogleFunctions(book);
  registerArrayFunctions(book);
  registerClock(book);
  registerCustomFunctions(book);
  pushRules(book);
  await settle(book.kit);
  return standinOf(book);
}

function standinOf(book: Book): Standin {
  return {
    ...running(book),
    ...editing(book),
    ...measuring(book),
    ...looking(book),
    ui: book.recorded,
    hand: handOf(book),
    spreadsheet: book.make.spreadsheet(),
    holdLock: () => void book.foreignLocks.add("document"),
    freeLock: () => void book.foreignLocks.delete("document"),
    save: () => snapshotOf(book),
    copyFile: () => copyOfFile(book),
    load: (snapshot) => loadInto(book, snapshot),
    dispose: () => book.kit.univer.dispose(),
  };
}

type Running = "open" | "call" | "run" | "settle" | "triggers" | "fireTrigger" | "fireClock";

function running(book: Book): Pick<Standin, Running> {
  return {
    async open(mode = "LIMITED") {
      book.menu = [];
      const event = {
        authMode: enumOf("AuthMode", mode),
        source: book.make.spreadsheet(),
        user: userOf(book),
      };
      const rights = { ...SIMPLE_TRIGGER, mode };
      if (scriptFunctions(book).includes("onOpen")) await execute(book, rights, "onOpen", [event]);
    },
    call: (name, ...args) => execute(book, FULL, name, args),
    run: (name, args) => executeForPage(book, name, args),
    async settle() {
      await settle(book.kit);
      await tellEdits(book);
    },
    triggers: () => book.triggers.map((one) => structuredClone(one)),
    fireTrigger: (id) => fireTrigger(book, id),
    fireClock: (handler) => fireClock(book, handler),
  };
}

function editing(book: Book): Pick<Standin, "type" | "paste" | "clear" | "edited"> {
  return {
    type: (sheetName, a1, text) => typeInto(book, sheetName, a1, text),
    paste: (sheetName, a1, texts) => pasteInto(book, sheetName, a1, texts),
    clear: (sheetName, a1) => clearCells(book, sheetName, a1),
    edited: (sheetName, a1) => editedCells(book, sheetName, a1),
  };
}

type Measuring = "calls" | "roundTrips" | "trace" | "resetCalls" | "breakAt" | "handAt" | "log" | "menu";

function measuring(book: Book): Pick<Standin, Measuring> {
  const { meter } = book;
  return {
    calls: () => Object.fromEntries(meter.calls),
    roundTrips: () => roundTrips(book),
    trace: () => [...meter.trace],
    resetCalls: () => resetCounts(book),
    breakAt: (fault) => breakAt(book, fault),
    handAt: (call, act) =>
      void meter.interruptions.push({ at: meter.count + call, act: () => act(handOf(book)) }),
    log: () => [...book.log],
    menu: () => book.menu,
  };
}

type Looking =
  | "dump"
  | "cellError"
  | "sparklines"
  | "charts"
  | "followCharts"
  | "effectiveBackground"
  | "formulaFromUniver"
  | "formulaToUniver";

function looking(book: Book): Pick<Standin, Looking> {
  return {
    dump: () => dumpSheets(book),
    cellError: (sheetName, a1) => cellErrorAt(book, placeOf(book, sheetName, a1)),
    sparklines: (sheetName) => sparklinesOf(book, placeOf(book, sheetName, "A1").sheetId),
    charts: (sheetName) => chartViews(book, placeOf(book, sheetName, "A1").sheetId),
    followCharts: (changed) => void book.chartFollowers.push(changed),
    effectiveBackground: (sheetName, a1) => effectiveBackground(book, placeOf(book, sheetName, a1)),
    formulaFromUniver: (formula) => formulaFromUniver(formula, book.locale),
    formulaToUniver: (formula) => formulaToUniver(formula, book.locale),
  };
}

function placeOf(book: Book, sheetName: string, a1: string) {
  const sheet = book.workbook.getSheetBySheetName(sheetName);
  const box = sheet && parseA1(a1, sheet.getRowCount(), sheet.getColumnCount());
  if (!sheet || !box) throw new Error(`There is no cell ${sheetName}!${a1}.`);
  return { sheetId: sheet.getSheetId(), row: box.startRow, column: box.startColumn };
}
