import type { Language } from "../../text/language.ts";
import type { CellValue } from "../cell.ts";
import type { Span } from "./board-layout.ts";
import type { References } from "./formula-parts.ts";
import { textLiteral } from "./references.ts";

/** What the person has chosen on the sheet, which stays when it is made anew. */
export interface Choices {
  readonly area: string;
  readonly owner: string;
  readonly period: string;
  /** Names of KPIs; undefined where nothing was chosen. */
  readonly kpis: readonly (string | undefined)[];
}

/** Puts something into a cell of the page; rows and columns count from 0. */
export type Put = (row: number, column: number, cell: CellValue) => void;

/** What every part of the page is made with. */
export interface BoardContext {
  readonly choices: Choices;
  readonly references: References;
  readonly language: Language;
}

/** Cells of a list that say what stands in a column of the OKR sheet. */
export function putRows(
  put: Put,
  { row, rows }: { readonly row: number; readonly rows: number },
  columns: Readonly<Record<string, Span>>,
  formulaOf: (name: string, place: number) => string,
): void {
  for (let place = 0; place < rows; place++) {
    for (const [name, { from }] of Object.entries(columns)) put(row + place, from, formulaOf(name, place));
  }
}

/** The title of a list, with how much of it is shown, or what there is to do while it is empty. */
export function listTitle(title: string, count: string, shown: number, empty: string, of: string): string {
  const more = `IF(${count}>${shown}; " (${shown} ${of} "&${count}&")"; "")`;
  return `=${textLiteral(title)}&IF(${count}=0; ": "&${empty}; ${more})`;
}

/** A title with what there is to say while there is nothing to show. */
export function chartTitle(title: string, count: string, empty: string): string {
  return `=${textLiteral(title)}&IF(N(${count})=0; ${textLiteral(`: ${empty}`)}; "")`;
}
