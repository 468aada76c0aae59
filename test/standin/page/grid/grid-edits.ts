import type { IRange } from "@univerjs/core";
import type { UniverKit } from "../../engine/kit.ts";
import type { Standin } from "../../interface.ts";
import { formatA1 } from "../../text/a1.ts";
import type { Turn } from "../sharing.ts";

/**
 * Tells the script of edits that Univer makes by itself: filling by the handle or Ctrl+D, and pasting what was copied
 * in the grid. Each is one edit of all its cells (platform.md 5.3). What onEdit throws, only the log tells.
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
