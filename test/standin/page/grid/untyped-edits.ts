import type { ICellData, IRange, Worksheet } from "@univerjs/core";
import type { ISheetLocationBase } from "@univerjs/sheets";
import type { UniverKit } from "../../engine/kit.ts";
import type { Standin } from "../../interface.ts";
import { formatA1 } from "../../text/a1.ts";

import type { Turn } from "../file/other-tabs.ts";
import type { Typist } from "./typist.ts";

interface Write {
  readonly range?: IRange;
  readonly value?: ICellData;
}

/**
 * Sends what a person does to cells without typing — an item of a drop-down, a checkbox, the Delete key — the way
 * of typed text. The stand-in itself writes with mutations, so each such command is a person's.
 */
export function connectChoosing({ univerAPI, modules }: UniverKit, typist: Typist): void {
  const { SetRangeValuesCommand, ClearSelectionContentCommand } = modules.sheets;
  univerAPI.addEvent(univerAPI.Event.BeforeCommandExecute, (event) => {
    const sheet = univerAPI.getActiveWorkbook()?.getActiveSheet().getSheet();
    if (!sheet) return;
    const { range, value }: Write = event.params ?? {};
    const box = range ?? univerAPI.getActiveWorkbook()?.getActiveRange()?.getRange();
    if (!box) return;
    const clearing = event.id === ClearSelectionContentCommand.id;
    const choosing = event.id === SetRangeValuesCommand.id && isSingle(box);
    const text = choosing ? plainText(value) : undefined;
    if (!clearing && text === undefined) return;
    event.cancel = true;
    if (clearing) void typist.clear(formatA1(clipToSheet(sheet, box)), filledCells(sheet, box));
    else void typist.type(place(sheet, box.startRow, box.startColumn), text ?? "");
  });
}

function isSingle({ startRow, endRow, startColumn, endColumn }: IRange): boolean {
  return startRow === endRow && startColumn === endColumn;
}

/** The value as text, if it is a value and nothing else: no style, no formula, no rich text. */
function plainText(value: ICellData | undefined): string | undefined {
  if (!value || value.s || value.f || value.p || !("v" in value)) return undefined;
  return String(value.v ?? "");
}

/** A selection of whole rows or columns has no numbers for its other ends. */
function clipToSheet(sheet: Worksheet, { startRow, endRow, startColumn, endColumn }: IRange): IRange {
  return {
    startRow: startRow || 0,
    startColumn: startColumn || 0,
    endRow: Number.isFinite(endRow) ? endRow : sheet.getRowCount() - 1,
    endColumn: Number.isFinite(endColumn) ? endColumn : sheet.getColumnCount() - 1,
  };
}

function filledCells(sheet: Worksheet, range: IRange): ISheetLocationBase[] {
  const { startRow, endRow, startColumn, endColumn } = clipToSheet(sheet, range);
  const filled: ISheetLocationBase[] = [];
  sheet.getCellMatrix().forValue((row, column, cell) => {
    const within = row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;
    if (within && (cell?.f || cell?.si || cell?.p || (cell?.v ?? "") !== ""))
      filled.push(place(sheet, row, column));
  });
  return filled;
}

function place(sheet: Worksheet, row: number, col: number): ISheetLocationBase {
  return { unitId: sheet.getUnitId(), subUnitId: sheet.getSheetId(), row, col };
}

/** Univer's own mark on what was copied from its grid; that it pastes itself, with formats and moved references. */
const COPIED_HERE = "data-copy-id";

/** Types text from elsewhere into the cells, line by line and tab by tab, as if by hand but in one edit. */
export function connectPasting({ univerAPI }: UniverKit, typist: Typist): void {
  univerAPI.addEvent(univerAPI.Event.BeforeClipboardPaste, (event) => {
    const { text, html, workbook, worksheet } = event;
    const start = worksheet.getActiveRange()?.getRange();
    if (!text || !start || html?.includes(COPIED_HERE)) return;
    event.cancel = true;
    const place = { unitId: workbook.getId(), subUnitId: worksheet.getSheetId() };
    void typist.paste({ ...place, row: start.startRow, col: start.startColumn }, pastedTexts(text));
  });
}

/** The rows of a pasted text: tabs between columns, line ends between rows, quotes round a cell with either. */
export function pastedTexts(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "") break;
    if (end !== "\t") rows.push([]);
  }
  const last = rows.at(-1);
  return last?.length === 1 && last[0] === "" ? rows.slice(0, -1) : rows;
}

/**
 * Tells the script of edits that Univer makes by itself: filling by the handle or Ctrl+D, and pasting what was copied
 * in the grid. Each is one edit of all its cells (README §5.3). What onEdit throws, only the log tells.
 */
export function connectGridEdits({ univerAPI, modules }: UniverKit, standin: Standin, turn: Turn): void {
  const tell = (range: IRange | undefined): void => {
    const sheet = univerAPI.getActiveWorkbook()?.getActiveSheet().getSheetName();
    if (range && sheet !== undefined)
      void turn(() => standin.edited(sheet, formatA1(range)).catch(console.error));
  };
  univerAPI.addEvent(univerAPI.Event.CommandExecuted, ({ id, params }) => {
    if (id === modules.sheets.AutoFillCommand.id) tell((params as { targetRange?: IRange })?.targetRange);
  });
  univerAPI.addEvent(univerAPI.Event.ClipboardPasted, ({ worksheet }) =>
    tell(worksheet.getActiveRange()?.getRange()),
  );
}
