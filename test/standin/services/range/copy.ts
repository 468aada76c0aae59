import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import type { ICellData } from "@univerjs/core";
import { univerFormula } from "../../engine/formula-text.ts";
import type { Place } from "../../engine/functions.ts";
import { type CellCustom, cellReader, changeBox } from "../../engine/grid.ts";
import { pushValidations } from "../../engine/push-validations.ts";
import { checked, type Members } from "../../member/define.ts";
import { enumName, stateOf } from "../../member/objects.ts";
import { refuse } from "../../member/refusal.ts";
import { type Box, columnName, overlap } from "../../text/a1.ts";
import { setRule } from "../rules/data-validation.ts";
import { columns, type RangeState, rows } from "./box.ts";

type What = "all" | "values" | "formats" | "validations";

/** Copying cells; a larger destination is filled over and over. Relative references in formulas move with them. */
export const rangeCopy = {
  copyTo: checked(target, (range: RangeState, destination: unknown, how: unknown = {}) => {
    copy(range, target(range, destination), whatOf(how));
  }),
} satisfies Members<GoogleAppsScript.Spreadsheet.Range, RangeState>;

const WHAT: Record<string, What> = {
  PASTE_VALUES: "values",
  PASTE_FORMAT: "formats",
  PASTE_DATA_VALIDATION: "validations",
};

function target(_: RangeState, destination: unknown): RangeState {
  return stateOf<RangeState>(destination, "Range") ?? refuse("Invalid argument: destination");
}

function whatOf(how: unknown): What {
  const type = enumName("CopyPasteType", how);
  if (type !== undefined) return WHAT[type] ?? "all";
  const { contentsOnly, formatOnly } = how as { contentsOnly?: boolean; formatOnly?: boolean };
  return contentsOnly ? "values" : formatOnly ? "formats" : "all";
}

function copy(from: RangeState, to: RangeState, what: What): void {
  const { book, box } = from;
  const read = cellReader(book, from.sheetId);
  const source: (ICellData | null)[][] = [];
  for (let row = box.startRow; row <= box.endRow; row++)
    source.push(
      Array.from(
        { length: columns(box) },
        (_, index) => structuredClone(read(row, box.startColumn + index)) ?? null,
      ),
    );
  const { startRow, startColumn } = to.box;
  const filled = {
    startRow,
    startColumn,
    endRow: Math.max(to.box.endRow, startRow + rows(box) - 1),
    endColumn: Math.max(to.box.endColumn, startColumn + columns(box) - 1),
  };
  if (what === "all" || what === "validations") copyValidations(from, to, filled);
  if (what === "validations") return;
  changeBox(book, to.sheetId, filled, (row, column) => {
    const down = (row - startRow) % rows(box);
    const right = (column - startColumn) % columns(box);
    const place = { sheetId: from.sheetId, row: box.startRow + down, column: box.startColumn + right };
    return copyCell(from, place, { sheetId: to.sheetId, row, column }, source[down]?.[right] ?? null, what);
  });
}

/** Rules of validation go along: README §3.1. */
function copyValidations(from: RangeState, to: RangeState, filled: Box): void {
  const { book, box, sheetId } = from;
  if (!book.extras.validations.some((one) => one.sheetId === sheetId || one.sheetId === to.sheetId)) return;
  const rules = book.extras.validations
    .filter((one) => one.sheetId === sheetId)
    .flatMap(({ boxes, rule }) => boxes.flatMap((one) => (overlap(one, box) ? [{ one, rule }] : [])));
  setRule(to, filled, null);
  for (let down = filled.startRow - box.startRow; down + box.startRow <= filled.endRow; down += rows(box))
    for (
      let right = filled.startColumn - box.startColumn;
      right + box.startColumn <= filled.endColumn;
      right += columns(box)
    )
      for (const { one, rule } of rules) setRule(to, movedBox(common(one, box), down, right), rule);
  pushValidations(book, to.sheetId);
}

/** The cells that two overlapping boxes share. */
function common(one: Box, other: Box): Box {
  return {
    startRow: Math.max(one.startRow, other.startRow),
    endRow: Math.min(one.endRow, other.endRow),
    startColumn: Math.max(one.startColumn, other.startColumn),
    endColumn: Math.min(one.endColumn, other.endColumn),
  };
}

function movedBox({ startRow, endRow, startColumn, endColumn }: Box, down: number, right: number): Box {
  return {
    startRow: startRow + down,
    endRow: endRow + down,
    startColumn: startColumn + right,
    endColumn: endColumn + right,
  };
}

function copyCell(
  { book }: RangeState,
  from: Place,
  to: Place,
  cell: ICellData | null,
  what: What,
): ICellData {
  if (what === "formats") return { s: cell?.s ?? null };
  const note = (cell?.custom as CellCustom | undefined)?.note;
  const custom = what === "values" || note === undefined ? null : { note };
  const empty = { f: null, si: null, p: null, v: null, custom };
  const content = { ...empty, v: cell?.v ?? null, ...(cell?.t ? { t: cell.t } : {}) };
  if (what === "values") return content;
  const formula = univerFormula(book, from);
  if (formula === "") return { ...content, s: cell?.s ?? null };
  const relative = translateFormulaToR1C1(formula, address(from));
  return { ...empty, f: translateFormulaToA1(relative, address(to)), s: cell?.s ?? null };
}

function address({ row, column }: Place): string {
  return columnName(column) + (row + 1);
}
