import type { Result } from "../domain/result.ts";
import { CATALOGUE } from "../functions/catalogue.ts";
import { type Help, helpFor } from "../functions/help.ts";
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
 * but not yet in use, the mode is NONE, and nothing of the document may be touched
 * (https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle).
 */
export function prepareOpenedFile(mode: string): void {
  const isInUse = mode !== "NONE";
  fillMenu(isInUse ? chosenLanguage() : localeLanguage());
  if (isInUse) refreshToday();
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

/**
 * Running any item lets Framsteg's functions work in this file, as people have found
 * (https://github.com/datacommonsorg/docsite/pull/26); this one does no more.
 */
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

function toastOutcome(done: Result<unknown, Refusal>, message: string): void {
  toast(done.ok ? message : sayRefusal(done.error, chosenLanguage()), menuTexts().name);
}

function menuTexts() {
  return texts(chosenLanguage()).app;
}

/** The help dialog: what Framsteg is, and every function with its arguments and an example. */
function helpPage(language: Language): string {
  const { helpPage: words } = texts(language).app;
  return `<!DOCTYPE html><html lang="${language}"><style>${STYLE}</style>
<p>${escapeHtml(words.intro)} ${escapeHtml(words.separators)}</p>
${CATALOGUE.map((cellFunction) => functionSection(helpFor(cellFunction, language), language)).join("")}</html>`;
}

const STYLE = `
  body { font: 13px/1.5 Arial, sans-serif; color: #202124; margin: 0 4px }
  h2 { font-size: 15px; margin: 20px 0 4px }
  code { font: 12px/1.5 monospace; background: #f1f3f4; padding: 2px 4px; border-radius: 3px }
  dl { margin: 8px 0; display: grid; grid-template-columns: max-content 1fr; gap: 4px 12px }
  dt { font-weight: bold } dd { margin: 0 }`;

function functionSection(help: Help, language: Language): string {
  const { helpPage: words } = texts(language).app;
  return `<h2>${help.name}</h2><p>${escapeHtml(help.summary)}</p><dl>${parameterList(help)}
<dt>${words.gives}</dt><dd>${escapeHtml(help.returns)}</dd>
<dt>${words.example}</dt><dd><code>${escapeHtml(help.example)}</code></dd></dl>`;
}

function parameterList({ parameters }: Help): string {
  return parameters.map(({ name, text }) => `<dt>${name}</dt><dd>${escapeHtml(text)}</dd>`).join("");
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
