import type { Book } from "../book.ts";

export function describeConditionals(_book: Book, _sheetId: string): unknown[] {
  return [];
}

export function describeValidations(_book: Book, _sheetId: string): unknown[] {
  return [];
}
