import { sayDay } from "../text/date.ts";
import type { Language } from "../text/language.ts";
import { panelTexts } from "../text/texts.ts";
import type { Notice } from "./model/state.ts";

/** What went well, in words. */
export function sayNotice(notice: Notice, language: Language): string {
  const { done } = panelTexts(language).panel;
  switch (notice.code) {
    case "saved":
    case "deleted":
    case "ticked":
    case "unticked":
    case "corrected":
    case "undone":
      return done[notice.code](notice.title);
    case "checked-in":
      return done.checkedIn(notice.count);
    case "as-of":
      return done.asOf(sayDay(notice.day, language));
    case "daily-on":
      return done.dailyOn;
    case "dashboard":
      return done.dashboard;
    case "no-dashboard":
      return done.noDashboard;
    case "daily-off":
      return done.dailyOff;
    case "set-up":
      return done.setUp;
    default:
      return done[notice.code];
  }
}
