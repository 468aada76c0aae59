import type { Book } from "../book/book.ts";

/** Runs one of Univer's mutations on a sheet, at once. */
export function mutate(book: Book, id: string, sheetId: string, params: object): void {
  const commands = book.kit.univer.__getInjector().get(book.kit.modules.core.ICommandService);
  commands.syncExecuteCommand(id, { unitId: book.workbook.getUnitId(), subUnitId: sheetId, ...params });
}
