import type { Book } from "../book/book.ts";
import { asStep } from "../book/history.ts";
import { sheetFacade } from "../engine/facade.ts";
import type { Hand } from "../interface.ts";
import { refuse } from "../member/refusal.ts";
import { sortBox } from "../services/range/sort.ts";
import { duplicateSheet } from "../services/sheet/duplicate.ts";
import { parseA1 } from "../text/a1.ts";
import { writeTyped } from "./typing.ts";
import { undoLast } from "./undo.ts";

/** A person's hand in the grid: each thing that it does is done at once, and is a step that it can take back. */
export function handOf(book: Book): Hand {
  const sheetOf = (name: string) => sheetFacade(book, sheetIdOf(book, name));
  return {
    type(sheetName, a1, text) {
      book.waitingEdits.push(asStep(book, () => writeTyped(book, sheetName, a1, text)));
    },
    insertRows: (name, before, count = 1) =>
      void asStep(book, () => sheetOf(name).insertRows(before - 1, count)),
    deleteRows: (name, first, count = 1) =>
      void asStep(book, () => sheetOf(name).deleteRows(first - 1, count)),
    sortRange(name, a1, column, ascending = true) {
      const sheet = sheetOf(name).getSheet();
      const box = parseA1(a1, sheet.getRowCount(), sheet.getColumnCount()) ?? refuse(`${a1} is not a range.`);
      asStep(book, () => sortBox(book, sheet.getSheetId(), box, [{ column: column - 1, ascending }]));
    },
    renameSheet: (from, to) => void asStep(book, () => sheetOf(from).setName(to)),
    duplicateSheet(name) {
      const sheet = sheetOf(name).getSheet();
      const index = book.workbook.getSheetIndex(sheet) + 1;
      asStep(book, () => duplicateSheet(book, sheet.getSheetId(), index));
    },
    undo: () => undoLast(book),
  };
}

function sheetIdOf(book: Book, name: string): string {
  return book.workbook.getSheetBySheetName(name)?.getSheetId() ?? refuse(`No sheet named ${name}.`);
}
