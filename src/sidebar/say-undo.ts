import type { Undoable } from "../app/contract.ts";
import type { Language } from "../text/language.ts";
import { panelTexts } from "../text/texts.ts";

/** What would be undone: "Undo: checked in “Response time” and 7 more". */
export function sayUndo({ action, title, count }: Undoable, language: Language): string {
  const { tools, panel } = panelTexts(language);
  return tools.undone[action](tools.andMore(title || panel.untitled, count - 1));
}
