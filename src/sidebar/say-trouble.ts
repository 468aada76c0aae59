import type { Language } from "../text/language.ts";
import { sayRefusal } from "../text/say-refusal.ts";
import { panelTexts } from "../text/texts.ts";
import type { Failure } from "./state.ts";

/** What went wrong, and what to do about it. */
export function sayTrouble({ trouble, first }: Failure, language: Language): string {
  const { refusals } = panelTexts(language);
  if (trouble.code === "unreachable") return first ? refusals.accounts : refusals.unreachable;
  return trouble.code === "unreadable" ? refusals.unreadable : sayRefusal(trouble, language);
}

/** The words of whoever failed, for those who can make use of them. */
export function troubleDetail({ trouble }: Failure): string {
  return "detail" in trouble ? trouble.detail : "";
}
