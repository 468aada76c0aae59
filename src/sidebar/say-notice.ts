import type { Language } from "../text/language.ts";
import { panelTexts } from "../text/texts.ts";
import type { Notice } from "./state.ts";

/** What went well, in words. */
export function sayNotice(notice: Notice, language: Language): string {
  const { done } = panelTexts(language).panel;
  switch (notice.code) {
    case "saved":
    case "deleted":
    case "ticked":
    case "unticked":
      return done[notice.code](notice.title);
    case "set-up":
      return done.setUp;
    default:
      return done[notice.code];
  }
}
