import type { UniverKit } from "../../engine/kit.ts";
import type { Typist } from "./typist.ts";

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
