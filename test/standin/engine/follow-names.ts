import type { Book } from "../book/book.ts";
import { formulaCells } from "./formula-cells.ts";
import { type CellChanges, writeCells } from "./grid.ts";

/**
 * Calculates the formulas that use a name anew when the name points elsewhere.
 *
 * Univer keeps a name's old cells in its parsed formulas, so a name that moved with inserted rows would be read where
 * it was.
 */
export function followNames(book: Book): void {
  const { core, formula } = book.kit.modules;
  const commands = book.kit.univer.__getInjector().get(core.ICommandService);
  commands.onCommandExecuted(({ id, params }) => {
    if (id !== formula.SetDefinedNameMutation.id) return;
    const { name } = params as { name: string };
    queueMicrotask(() => refresh(book, name));
  });
}

function refresh(book: Book, name: string): void {
  const functions = book.kit.univer.__getInjector().get(book.kit.modules.formula.IFunctionService);
  functions.deleteFormulaAstCacheKey(name);
  const changes: Record<string, CellChanges> = {};
  for (const { sheetId, row, column, formula } of formulaCells(book)) {
    if (!formula.toUpperCase().includes(name.toUpperCase())) continue;
    changes[sheetId] ??= {};
    changes[sheetId][row] = { ...changes[sheetId][row], [column]: { f: formula } };
  }
  for (const [sheetId, cells] of Object.entries(changes)) writeCells(book, sheetId, cells);
}
