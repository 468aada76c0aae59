import type { Result } from "../domain/result.ts";
import { showDialog, showSidebar, toast } from "../google/windows.ts";
import type { Language } from "../text/language.ts";
import { sayRefusal } from "../text/say-refusal.ts";
import { texts } from "../text/texts.ts";
import { applyRules } from "./apply-rules.ts";
import type { Refusal } from "./contract.ts";
import { buildDashboard } from "./dashboard/build.ts";
import { helpPage } from "./help-page.ts";
import { insertExample } from "./insert-example.ts";
import { chooseLanguage, chosenLanguage } from "./language.ts";
import { setUp } from "./set-up.ts";
import { refreshToday } from "./today.ts";

/** What the menu does: each item says how it went. */

export function openSidebar(): void {
  showSidebar("Sidebar", words().name, chosenLanguage());
}

export function setUpFromMenu(): void {
  const done = setUp();
  const { setUp: made, alreadySetUp } = words().done;
  tell(done, done.ok && done.value === "was-there" ? alreadySetUp : made);
}

export function insertExampleFromMenu(): void {
  tell(insertExample(), words().done.example);
}

export function buildDashboardFromMenu(): void {
  tell(buildDashboard(), words().done.dashboard);
}

export function applyRulesFromMenu(): void {
  tell(applyRules(), words().done.rules);
}

/** Running any item lets Framsteg's functions work in this file (platform.md 1.9); this one does no more. */
export function useInFile(): void {
  refreshToday();
  toast(words().done.useHere, words().name);
}

export function speak(language: Language): void {
  chooseLanguage(language);
  toast(words().done.language, words().name);
}

export function showHelp(): void {
  const language = chosenLanguage();
  showDialog(helpPage(language), words().menu.help);
}

function words() {
  return texts(chosenLanguage()).app;
}

function tell(done: Result<unknown, Refusal>, message: string): void {
  toast(done.ok ? message : sayRefusal(done.error, chosenLanguage()), words().name);
}
