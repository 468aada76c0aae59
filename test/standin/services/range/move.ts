import { cellValue } from "../../engine/display-cell.ts";
import { changeBox, storedCell } from "../../engine/grid.ts";
import { inputCell } from "../../engine/input.ts";
import { checked, type Members } from "../../member/define.ts";
import { stateOf } from "../../member/objects.ts";
import { refuse } from "../../member/refusal.ts";
import { columns, type RangeState, rows } from "./box.ts";

/** Moving and filling cells: README §3.1. */
export const rangeMove = {
  moveTo: checked(rangeOf, (range: RangeState, target: unknown) => moveTo(range, rangeOf(range, target))),
  autoFill: checked(filledRange, (range: RangeState, destination: unknown) =>
    autoFill(range, filledRange(range, destination)),
  ),
} satisfies Members<GoogleAppsScript.Spreadsheet.Range, RangeState>;

function rangeOf(_: RangeState, value: unknown): RangeState {
  return stateOf<RangeState>(value, "Range") ?? refuse("Invalid argument: range");
}

/** Cuts and pastes: content and format go, formulas stay as they are; only the target's first cell counts. */
function moveTo({ book, sheetId, box }: RangeState, to: RangeState): void {
  const cut = Array.from({ length: rows(box) }, (_, down) =>
    Array.from({ length: columns(box) }, (_column, right) =>
      structuredClone(
        storedCell(book, { sheetId, row: box.startRow + down, column: box.startColumn + right }) ?? {},
      ),
    ),
  );
  const { startRow, startColumn } = to.box;
  const [endRow, endColumn] = [startRow + rows(box) - 1, startColumn + columns(box) - 1];
  const empty = { f: null, si: null, p: null, v: null, t: null, custom: null, s: null };
  changeBox(book, sheetId, box, () => empty);
  changeBox(book, to.sheetId, { startRow, startColumn, endRow, endColumn }, (row, column) => ({
    ...empty,
    ...cut[row - startRow]?.[column - startColumn],
  }));
}

function filledRange(range: RangeState, value: unknown): RangeState {
  const to = rangeOf(range, value);
  const isDown = to.box.startColumn === range.box.startColumn && to.box.endColumn === range.box.endColumn;
  if (to.sheetId !== range.sheetId || to.box.startRow !== range.box.startRow || !isDown)
    refuse("not in the stand-in: Range.autoFill in another direction than down");
  return to;
}

/** Fills down: numbers go on by the step of the last two, other values are repeated, formulas move. */
function autoFill(range: RangeState, { box }: RangeState): void {
  const { book, sheetId } = range;
  const height = rows(range.box);
  const rest = { ...box, startRow: range.box.endRow + 1 };
  if (rest.startRow > rest.endRow) return;
  range.book.make
    .range(sheetId, range.box)
    .copyTo(book.make.range(sheetId, { ...rest, endRow: Math.max(rest.endRow, rest.startRow + height - 1) }));
  for (let column = box.startColumn; column <= box.endColumn; column++) {
    const last = numberAt(range, range.box.endRow, column);
    const step = last === undefined ? undefined : stepOf(range, last, column);
    if (last === undefined || step === undefined) continue;
    changeBox(book, sheetId, { ...rest, startColumn: column, endColumn: column }, (row) =>
      inputCell(book, { sheetId, row, column }, last + step * (row - range.box.endRow)),
    );
  }
}

function numberAt({ book, sheetId }: RangeState, row: number, column: number): number | undefined {
  const cell = storedCell(book, { sheetId, row, column });
  const value = cell?.f || cell?.si ? undefined : cellValue(book, cell);
  return typeof value === "number" ? value : undefined;
}

/** A single number is repeated. */
function stepOf(range: RangeState, last: number, column: number): number | undefined {
  if (rows(range.box) === 1) return 0;
  const before = numberAt(range, range.box.endRow - 1, column);
  return before === undefined ? undefined : last - before;
}
