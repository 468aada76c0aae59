import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import type { ICellData } from "@univerjs/core";
import { univerFormula } from "../../engine/formula-text.ts";
import type { Place } from "../../engine/functions.ts";
import { cellReader, changeBox } from "../../engine/grid.ts";
import { checked, type Members } from "../../member/define.ts";
import { enumName, stateOf } from "../../member/objects.ts";
import { refuse } from "../../member/refusal.ts";
import { columnName } from "../../text/a1.ts";
import { columns, type RangeState, rows } from "./box.ts";

type What = "all" | "values" | "formats";

/** Copying cells; a larger destination is filled over and over. Relative references in formulas move with them. */
export const rangeCopy = {
  copyTo: checked(target, (range: RangeState, destination: unknown, how: unknown = {}) => {
    copy(range, target(range, destination), whatOf(how));
  }),
} satisfies Members<GoogleAppsScript.Spreadsheet.Range, RangeState>;

function target(_: RangeState, destination: unknown): RangeState {
  return stateOf<RangeState>(destination, "Range") ?? refuse("Invalid argument: destination");
}

function whatOf(how: unknown): What {
  const type = enumName("CopyPasteType", how);
  if (type !== undefined)
    return type === "PASTE_VALUES" ? "values" : type === "PASTE_FORMAT" ? "formats" : "all";
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
  changeBox(book, to.sheetId, filled, (row, column) => {
    const down = (row - startRow) % rows(box);
    const right = (column - startColumn) % columns(box);
    const place = { sheetId: from.sheetId, row: box.startRow + down, column: box.startColumn + right };
    return copyCell(from, place, { sheetId: to.sheetId, row, column }, source[down]?.[right] ?? null, what);
  });
}

function copyCell(
  { book }: RangeState,
  from: Place,
  to: Place,
  cell: ICellData | null,
  what: What,
): ICellData {
  if (what === "formats") return { s: cell?.s ?? null };
  const empty = { f: null, si: null, p: null, v: null, custom: null };
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
