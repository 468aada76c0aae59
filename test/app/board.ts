import { expect } from "vitest";
import { STATUSES } from "../../src/domain/status.ts";
import { FILTERS, LISTS, WIDGETS } from "../../src/tables/dashboard/board-layout.ts";
import { columnLetters } from "../../src/tables/formulas.ts";
import type { Language } from "../../src/text/language.ts";
import { texts } from "../../src/text/texts.ts";
import type { SheetDump } from "../standin/index.ts";
import type { Workbook } from "./workbook.ts";

/** So many steps make a dashboard. */
export const BOARD_STEPS = 6;

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a reader of the dashboard sees of the numbers that stand elsewhere too. */
export interface Seen {
  readonly objectives: readonly { title: unknown; progress: unknown; status: unknown }[];
  readonly count: unknown;
  readonly progress: unknown;
  readonly stale: unknown;
  readonly keyResults: unknown;
  readonly onTarget: unknown;
  readonly kpis: unknown;
  /** How many objectives have each status, in the order of STATUSES; those of the user's own come last. */
  readonly standings: readonly number[];
}

/** The names of the two sheets. */
export function boardNames(language: Language): { readonly board: string; readonly data: string } {
  const { dashboard, dashboardData } = texts(language).sheet.names;
  return { board: dashboard, data: dashboardData };
}

/** Makes the dashboard as the panel does. */
export async function buildBoard(file: Workbook): Promise<void> {
  for (let step = 0; step < BOARD_STEPS; step++) {
    expect(await file.ask({ do: "dashboard", step })).toMatchObject({ ok: true, done: step + 1 });
  }
  await file.standin.settle();
}

export function sheetNamed({ standin }: Workbook, name: string): Sheet {
  const sheet = standin.spreadsheet.getSheetByName(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Chooses on the sheet, as a person does, unless that is chosen already. */
export async function choose(
  file: Workbook,
  board: string,
  filter: "area" | "owner" | "period",
  value: string,
): Promise<void> {
  const cell = `${columnLetters(FILTERS[filter].choice.from)}${FILTERS.row + 1}`;
  if (sheetNamed(file, board).getRange(cell).getValue() === value) return;
  await file.standin.type(board, cell, value);
  await file.standin.settle();
}

export function seenOn(values: readonly (readonly unknown[])[]): Seen {
  const widget = (place: number, line: number) =>
    values[WIDGETS.row + line]?.[WIDGETS.spans[place]?.from ?? 0];
  const { row, rows, columns } = LISTS.objectives;
  const listed = values.slice(row, row + rows).filter((cells) => cells[columns.title.from] !== "");
  return {
    objectives: listed.map((cells) => ({
      title: cells[columns.title.from],
      progress: cells[columns.progress.from],
      status: cells[columns.status.from],
    })),
    progress: widget(2, 1),
    count: widget(3, 1),
    standings:
      String(widget(3, 2))
        .match(/\d+/g)
        ?.map(Number)
        .slice(0, STATUSES.length + 1) ?? [],
    stale: widget(4, 1),
    keyResults: numberIn(widget(4, 2)),
    onTarget: widget(5, 1),
    kpis: numberIn(widget(5, 2)),
  };
}

function numberIn(text: unknown): number {
  return Number(/\d+/.exec(String(text))?.[0]);
}

/** The cells of the dashboard and of its data that show an error, with what they say. */
export function errorsOf(dump: readonly SheetDump[], language: Language): string[] {
  const { board, data } = boardNames(language);
  return dump
    .filter(({ name }) => name === board || name === data)
    .flatMap(({ name, values }) =>
      values.flatMap((cells, row) =>
        cells.flatMap((cell, column) =>
          typeof cell === "string" && /^#(N\/A|REF|VALUE|NAME|DIV|NUM|ERROR|SPILL|CALC|NULL)/.test(cell)
            ? [`${name}!${columnLetters(column)}${row + 1} ${cell}`]
            : [],
        ),
      ),
    );
}
