import type { Result } from "../domain/result.ts";
import { CATALOGUE } from "../functions/catalogue.ts";
import type { Help } from "../functions/help/en.ts";
import { helpFor } from "../functions/help.ts";
import { showDialog, showMenu, showSidebar, toast } from "../google/ui.ts";
import type { Language } from "../text/language.ts";
import { sayRefusal } from "../text/say.ts";
import { texts } from "../text/texts.ts";
import type { Refusal } from "./contract.ts";
import { buildWholeDashboard } from "./dashboard/build.ts";
import { insertExampleObjectives } from "./goals/example.ts";
import { chooseLanguage, chosenLanguage, localeLanguage } from "./user.ts";
import { applyRulesToSheets, setUp } from "./workbook/set-up.ts";
import { refreshToday } from "./workbook/settings-sheet.ts";

/**
 * What happens when a file is opened: the menu is filled, and the day is written. In a file where Framsteg is installed
 * but not yet in use, nothing of the document may be touched (platform.md 5.1).
 */
export function prepareOpenedFile(mode: string): void {
  const stranger = mode === "NONE";
  fillMenu(stranger ? localeLanguage() : chosenLanguage());
  if (!stranger) refreshToday();
}

function fillMenu(language: Language): void {
  const { menu } = texts(language).app;
  showMenu([
    { caption: menu.sidebar, run: "openSidebar" },
    { caption: menu.setUp, run: "setUpWorkbook" },
    { caption: menu.example, run: "insertExample" },
    { caption: menu.dashboard, run: "buildDashboard" },
    { caption: menu.applyRules, run: "applyRules" },
    { caption: menu.useHere, run: "useInThisFile" },
    "separator",
    {
      caption: menu.language,
      lines: [
        { caption: "Svenska", run: "speakSwedish" },
        { caption: "English", run: "speakEnglish" },
      ],
    },
    { caption: menu.help, run: "showHelp" },
  ]);
}

/** What the menu does: each item says how it went. */

export function openSidebar(): void {
  showSidebar("Sidebar", menuTexts().name, chosenLanguage());
}

export function setUpFromMenu(): void {
  const done = setUp();
  const { setUp: made, alreadySetUp } = menuTexts().done;
  toastOutcome(done, done.ok && done.value === "was-there" ? alreadySetUp : made);
}

export function insertExampleFromMenu(): void {
  toastOutcome(insertExampleObjectives(), menuTexts().done.example);
}

export function buildDashboardFromMenu(): void {
  toastOutcome(buildWholeDashboard(), menuTexts().done.dashboard);
}

export function applyRulesFromMenu(): void {
  toastOutcome(applyRulesToSheets(), menuTexts().done.rules);
}

/** Running any item lets Framsteg's functions work in this file (platform.md 1.9); this one does no more. */
export function useHere(): void {
  refreshToday();
  toast(menuTexts().done.useHere, menuTexts().name);
}

export function chooseMenuLanguage(language: Language): void {
  chooseLanguage(language);
  toast(menuTexts().done.language, menuTexts().name);
}

export function showHelp(): void {
  const language = chosenLanguage();
  showDialog(helpPage(language), menuTexts().menu.help);
}

function menuTexts() {
  return texts(chosenLanguage()).app;
}

function toastOutcome(done: Result<unknown, Refusal>, message: string): void {
  toast(done.ok ? message : sayRefusal(done.error, chosenLanguage()), menuTexts().name);
}

const STYLE = `
  body { font: 13px/1.5 Arial, sans-serif; color: #202124; margin: 0 4px }
  h2 { font-size: 15px; margin: 20px 0 4px }
  code { font: 12px/1.5 monospace; background: #f1f3f4; padding: 2px 4px; border-radius: 3px }
  dl { margin: 8px 0; display: grid; grid-template-columns: max-content 1fr; gap: 4px 12px }
  dt { font-weight: bold } dd { margin: 0 }`;

/** The help dialog: what Framsteg is, and every function with its arguments and an example. */
export function helpPage(language: Language): string {
  const { helpPage: words } = texts(language).app;
  const functions = CATALOGUE.map(({ name, alias }) => (language === "sv" && alias ? alias : name));
  return `<!DOCTYPE html><html lang="${language}"><style>${STYLE}</style>
<p>${escaped(words.intro)} ${escaped(words.separators)}</p>
${functions.map((name) => section(name, language)).join("")}</html>`;
}

function section(name: string, language: Language): string {
  const { helpPage: words } = texts(language).app;
  const help = helpFor(name, language);
  return `<h2>${name}</h2><p>${escaped(help.summary)}</p><dl>${parameters(help)}
<dt>${words.gives}</dt><dd>${escaped(help.returns)}</dd>
<dt>${words.example}</dt><dd><code>${escaped(help.example)}</code></dd></dl>`;
}

function parameters({ parameters }: Help): string {
  return parameters.map(({ name, text }) => `<dt>${name}</dt><dd>${escaped(text)}</dd>`).join("");
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
