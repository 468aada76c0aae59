import type { Language } from "../text/language.ts";
import { panelTexts } from "../text/texts.ts";
import type { Failure } from "./model/state.ts";

/** What went wrong, and what to do about it. */
export function sayTrouble({ trouble, first }: Failure, language: Language): string {
  const { troubles } = panelTexts(language);
  if (trouble.code === "unreachable") return first ? troubles.accounts : troubles.unreachable;
  return trouble.code === "unreadable" ? troubles.unreadable : trouble.sentence;
}

/** The words of whoever failed, for those who can make use of them. */
export function troubleDetail({ trouble }: Failure): string {
  return "detail" in trouble ? trouble.detail : "";
}
