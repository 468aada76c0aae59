import type { Book } from "../book.ts";

/** What a Sheet is: Univer's id of it. */
export interface SheetState {
  book: Book;
  sheetId: string;
}
