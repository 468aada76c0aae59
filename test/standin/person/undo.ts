import type { IUndoRedoItem } from "@univerjs/core";
import type { Book } from "../book/book.ts";
import { noteInverse } from "../book/history.ts";
import { pushConditionals } from "../engine/push-conditionals.ts";
import { pushValidations } from "../engine/push-validations.ts";

/** What the stand-in knows of Univer's own service: what it would undo, by workbook, the last at the end. */
interface UndoStacks {
  _undoStacks: Map<string, IUndoRedoItem[]>;
}

/** Rules of validation and of conditional formats are the stand-in's own, and are handed over anew. */
const OWN_RULES = /^data-validation\.|conditional-rule/;

/** Learns from Univer how its own commands (rows, columns, sheets, names) are undone. */
export function followCommands(book: Book): void {
  const { univer, modules } = book.kit;
  const service = univer.__getInjector().get(modules.core.IUndoRedoService);
  const { _undoStacks: stacks } = service as unknown as UndoStacks;
  let known: IUndoRedoItem | undefined;
  service.undoRedoStatus$.subscribe(() => {
    const last = stacks.get(book.workbook.getUnitId())?.at(-1);
    if (last && last !== known)
      noteInverse(book, () => last.undoMutations.filter(({ id }) => !OWN_RULES.test(id)));
    known = last;
  });
}

/** Takes the last step back, whoever did it: README §6.4. Does nothing when there is none. */
export function undoLast(book: Book): void {
  const step = book.history.steps.pop();
  if (!step) return;
  const { core } = book.kit.modules;
  const commands = book.kit.univer.__getInjector().get(core.ICommandService);
  for (const inverse of step.inverses.reverse()) core.sequenceExecute(inverse, commands);
  book.extras = { ...step.extras, nextId: book.extras.nextId };
  // After Univer's own followers of the same changes.
  queueMicrotask(() => pushAllRules(book));
}

function pushAllRules(book: Book): void {
  for (const sheet of book.workbook.getSheets()) {
    pushConditionals(book, sheet.getSheetId());
    pushValidations(book, sheet.getSheetId());
  }
}
