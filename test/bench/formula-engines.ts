import { createRequire } from "node:module";
import type { Formulas } from "./built-in-formulas.ts";
import { TODAY_CELL } from "./built-in-formulas.ts";
import {
  ACTUAL,
  type Cell,
  type Change,
  changedPlace,
  PLAN_HEADER,
  type Sheets,
  serialOf,
  storedCells,
} from "./sheets.ts";

/** A workbook with built-in formulas that somebody else calculates. */
export interface Engine {
  /** Opens the sheets with their formulas and calculates them. */
  build(sheets: Sheets): Promise<void> | void;
  /** Puts into the open workbook what is different in these sheets, and calculates what follows from it. */
  change(change: Change, sheets: Sheets): Promise<void> | void;
  /** The columns that are answers, without their header. */
  answers(): unknown[][];
}

type Stored = string | number | boolean | null;

/** The sheets as they are kept, by name, each formula behind its row. */
function workbookOf({ plan, rules, targets, today }: Sheets, formulas: Formulas): Record<string, Stored[][]> {
  const [top = [], ...rows] = storedCells(plan);
  const body = rows.map((row, place) => [...row, ...formulas.at(place).map((formula) => formula || null)]);
  const [ruleHeader = [], ...ruleRows] = storedCells(rules);
  const day = { at: TODAY_CELL.column, value: serialOf(today) };
  const ruleTop = [...ruleHeader, ...new Array<null>(day.at - ruleHeader.length).fill(null), day.value];
  return {
    OKR: [[...top, ...formulas.header], ...body],
    Rules: [ruleTop, ...ruleRows],
    Targets: storedCells(targets),
  };
}

function actualOf(row: readonly Cell[] | undefined): Stored {
  return storedCells([[row?.[ACTUAL] ?? ""]])[0]?.[0] ?? null;
}

function actualsOf({ plan }: Sheets): Stored[][] {
  return plan.slice(1).map((row) => [actualOf(row)]);
}

function actualAt({ plan }: Sheets, place: number): Stored {
  return actualOf(plan[place + 1]);
}

const require = createRequire(import.meta.url);

/** HyperFormula with its default settings but for size and licence. */
export function hyperFormula(formulas: Formulas): Engine {
  const { HyperFormula } = require("hyperformula") as typeof import("hyperformula");
  let engine: import("hyperformula").HyperFormula | undefined;
  let rows = 0;
  const at = (sheet: string, row: number, col: number) => ({
    sheet: engine?.getSheetId(sheet) ?? 0,
    row,
    col,
  });
  return {
    build(sheets) {
      engine?.destroy();
      rows = sheets.plan.length - 1;
      engine = HyperFormula.buildFromSheets(workbookOf(sheets, formulas), {
        licenseKey: "gpl-v3",
        maxRows: 200_000,
      });
    },
    change(change, sheets) {
      if (change === "a new day")
        engine?.setCellContents(at(TODAY_CELL.sheet, TODAY_CELL.row, TODAY_CELL.column), [
          [serialOf(sheets.today)],
        ]);
      else if (change === "all actuals change")
        engine?.setCellContents(at("OKR", 1, ACTUAL), actualsOf(sheets));
      else {
        const place = changedPlace(rows);
        engine?.setCellContents(at("OKR", place + 1, ACTUAL), [[actualAt(sheets, place)]]);
      }
    },
    answers() {
      const start = at("OKR", 1, PLAN_HEADER.length);
      const end = { ...start, row: rows, col: start.col + formulas.answers - 1 };
      return engine?.getRangeValues({ start, end }) ?? [];
    },
  };
}

/** Univer without user interface, as its own preset makes it. */
export function univer(formulas: Formulas): Engine {
  const { createUniver, LocaleType } = require("@univerjs/presets") as typeof import("@univerjs/presets");
  const { UniverSheetsNodeCorePreset } = require("@univerjs/presets/preset-sheets-node-core");
  const words = require("@univerjs/presets/preset-sheets-node-core/locales/en-US");
  const open = () =>
    createUniver({
      locale: LocaleType.EN_US,
      locales: { [LocaleType.EN_US]: words },
      presets: [UniverSheetsNodeCorePreset()],
    });
  let kit: ReturnType<typeof open> | undefined;
  let rows = 0;
  const sheet = (name: string) => {
    const found = kit?.univerAPI.getActiveWorkbook()?.getSheetByName(name);
    if (!found) throw new Error(`Univer has no sheet ${name}`);
    return found;
  };
  return {
    async build(sheets) {
      kit?.univer.dispose();
      kit = open();
      rows = sheets.plan.length - 1;
      kit.univerAPI.createWorkbook(snapshotOf(workbookOf(sheets, formulas)));
      await resultOf(kit.univerAPI);
    },
    async change(change, sheets) {
      const place = changedPlace(rows);
      const calculated = kit && resultOf(kit.univerAPI);
      if (change === "a new day")
        sheet(TODAY_CELL.sheet).getRange(TODAY_CELL.row, TODAY_CELL.column).setValue(serialOf(sheets.today));
      else if (change === "all actuals change")
        sheet("OKR")
          .getRange(1, ACTUAL, rows, 1)
          .setValues(actualsOf(sheets).map(([value]) => [{ v: value ?? null }]));
      else
        sheet("OKR")
          .getRange(place + 1, ACTUAL)
          .setValue({ v: actualAt(sheets, place) });
      await calculated;
    },
    answers: () => sheet("OKR").getRange(1, PLAN_HEADER.length, rows, formulas.answers).getValues(),
  };
}

/** The end of the calculation that is to come. Univer's own promise gives up when it begins late, as on a busy machine. */
function resultOf(univerAPI: import("@univerjs/core/facade").FUniver): Promise<void> {
  return new Promise((resolve) => {
    const subscription = univerAPI.getFormula().calculationResultApplied(() => {
      subscription.dispose();
      resolve();
    });
  });
}

/** Univer remembers formulas by the workbook's id, also those of another Univer. */
let opened = 0;

function snapshotOf(workbook: Record<string, Stored[][]>) {
  const sheets = Object.entries(workbook).map(([name, cells]) => {
    const cellData = cells.map((row) => row.map(cellOf));
    return { id: name, name, rowCount: cells.length, columnCount: 40, cellData };
  });
  return {
    id: `bench ${++opened}`,
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

function cellOf(cell: Stored) {
  if (cell === null) return {};
  return typeof cell === "string" && cell.startsWith("=") ? { f: cell } : { v: cell };
}
