import type { UniverKit } from "../../engine/kit.ts";
import type { Typist } from "./typist.ts";

/** Univer's own mark on what was copied from its grid; that it pastes itself, with formats and moved references. */
const COPIED_HERE = "data-copy-id";

/** Types text from elsewhere into the cells, line by line and tab by tab, as if by hand. */
export function connectPasting({ univerAPI }: UniverKit, type: Typist): void {
  univerAPI.addEvent(univerAPI.Event.BeforeClipboardPaste, (event) => {
    const { text, html, workbook, worksheet } = event;
    const start = worksheet.getActiveRange()?.getRange();
    if (!text || !start || html?.includes(COPIED_HERE)) return;
    event.cancel = true;
    const place = { unitId: workbook.getId(), subUnitId: worksheet.getSheetId() };
    void type(
      ...pastedCells(text).map(({ row, col, text }) => ({
        place: { ...place, row: start.startRow + row, col: start.startColumn + col },
        text,
      })),
    );
  });
}

/** The cells of a pasted text: tabs between columns, line ends between rows, quotes round a cell with either. */
export function pastedCells(text: string): { row: number; col: number; text: string }[] {
  const cells: { row: number; col: number; text: string }[] = [];
  let row = 0;
  let col = 0;
  for (const [, quoted, plain = "", end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r?\n|$)/g)) {
    cells.push({ row, col, text: quoted?.replaceAll('""', '"') ?? plain });
    if (end === "") break;
    col = end === "\t" ? col + 1 : 0;
    if (end !== "\t") row++;
  }
  return cells.at(-1)?.text === "" && cells.at(-1)?.col === 0 ? cells.slice(0, -1) : cells;
}
