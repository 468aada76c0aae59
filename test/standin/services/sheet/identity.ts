import { sheetFacade } from "../../engine/facade.ts";
import { worksheet } from "../../engine/grid.ts";
import { checked, type Members, SELF } from "../../member/define.ts";
import { enumOf } from "../../member/objects.ts";
import { refuse } from "../../member/refusal.ts";
import { cssColour } from "../../text/colours.ts";
import { activate } from "../spreadsheet/sheets.ts";
import { rangeFrom } from "./cells.ts";
import type { SheetState } from "./grid-size.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Which sheet it is, and how it shows. */
export const sheetIdentity = {
  getName: ({ book, sheetId }) => worksheet(book, sheetId).getName(),
  getSheetName: ({ book, sheetId }) => worksheet(book, sheetId).getName(),
  setName: checked(isFreeName, ({ book, sheetId }: SheetState, name: string) => {
    sheetFacade(book, sheetId).setName(name);
    return SELF;
  }),
  getSheetId: ({ book, sheetId }) => book.extras.sheetNumbers[sheetId] ?? 0,
  getIndex: ({ book, sheetId }) => book.workbook.getSheetIndex(worksheet(book, sheetId)) + 1,
  getParent: ({ book }) => book.make.spreadsheet(),
  getType: () => enumOf("SheetType", "GRID"),
  activate: ({ book, sheetId }) => {
    activate(book, sheetId);
    return SELF;
  },
  isSheetHidden: ({ book, sheetId }) => worksheet(book, sheetId).isSheetHidden() === 1,
  hideSheet: checked(isNotAlone, ({ book, sheetId }: SheetState) => {
    sheetFacade(book, sheetId).hideSheet();
    return SELF;
  }),
  showSheet: ({ book, sheetId }) => {
    sheetFacade(book, sheetId).showSheet();
    return SELF;
  },
  getTabColor: ({ book, sheetId }) => worksheet(book, sheetId).getTabColor() || null,
  setTabColor: ({ book, sheetId }, colour: string | null) => {
    sheetFacade(book, sheetId).setTabColor(colour === null ? "" : (cssColour(colour) ?? ""));
    return SELF;
  },
  getActiveRange: ({ book, sheetId }) => {
    const selected = sheetFacade(book, sheetId).getActiveRange()?.getRange();
    const { startRow, startColumn, endRow, endColumn } = selected ?? FIRST;
    return book.make.range(sheetId, { startRow, startColumn, endRow, endColumn });
  },
  getActiveCell: ({ book, sheetId }) => selectedCell({ book, sheetId }),
  getCurrentCell: ({ book, sheetId }) => selectedCell({ book, sheetId }),
  setActiveRange: select,
  setActiveSelection: (sheet, range: Range | string) =>
    select(sheet, typeof range === "string" ? rangeFrom(sheet, [range]) : range),
} satisfies Members<GoogleAppsScript.Spreadsheet.Sheet, SheetState>;

function isFreeName({ book, sheetId }: SheetState, name: string): void {
  const other = book.workbook.getSheetBySheetName(name);
  if (other && other.getSheetId() !== sheetId)
    refuse(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

function isNotAlone({ book, sheetId }: SheetState): void {
  const shown = book.workbook.getSheets().filter((sheet) => sheet.isSheetHidden() !== 1);
  if (shown.length === 1 && shown[0]?.getSheetId() === sheetId)
    refuse("You can't hide all the sheets in a document.");
}

const FIRST = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };

function select({ book, sheetId }: SheetState, range: Range): Range {
  const sheet = sheetFacade(book, sheetId);
  const [row, column] = [range.getRow() - 1, range.getColumn() - 1];
  sheet.setActiveRange(sheet.getRange(row, column, range.getNumRows(), range.getNumColumns()));
  return range;
}

/** The cell with the cursor; for a custom function, the cell that is calculated: README §1.7. */
function selectedCell({ book, sheetId }: SheetState) {
  const { row = 0, column = 0 } = book.run?.cell ?? {};
  const selected = book.run?.cell ? undefined : sheetFacade(book, sheetId).getActiveRange()?.getRange();
  const at = { startRow: selected?.startRow ?? row, startColumn: selected?.startColumn ?? column };
  return book.make.range(sheetId, { ...at, endRow: at.startRow, endColumn: at.startColumn });
}
